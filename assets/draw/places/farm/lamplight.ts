/** The lamp of the pavilion: what it throws on the ground, and on the air before it. */
import { mix } from "../../colour.ts";
import { points } from "../../geometry.ts";
import { glow } from "../glow.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

/** Two pools, one within the other, thinning out over the trodden ground. */
export function lampOnGround(layer: Layer, { t, yard }: Hour): void {
  const at = { cx: 250, cy: 622, strokes: "across", width: 9 } as const;
  glow(layer, mix(yard.bands[0], t.n3, 0.5), { ...at, rx: 800, ry: 126, fray: 150, seed: 12 });
  glow(layer, mix(t.n3, t.k, 0.35), { ...at, rx: 580, ry: 84, fray: 120, seed: 14 });
}

export function lampOnMist(layer: Layer, { t }: Hour): void {
  layer.flat(points("26,404 432,404 430,588 28,588"), t.t, { opacity: 0.1 });
}
