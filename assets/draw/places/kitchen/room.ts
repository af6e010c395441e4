/** The kitchen's walls and floor: the light on them thins out from the lamp by night, from the window by day. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, points } from "../../geometry.ts";
import { glow } from "../glow.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";
import { WINDOW } from "./window.ts";

/** Where the bulb hangs, and where wall and floor meet. */
export const LAMP = { x: 392, y: 196 } as const;
export const SKIRTING = 456;

export function shell(layer: Layer, { night, t, wall }: Hour): void {
  layer.flat(box(-10, -10, 1620, 480), wall[0]);
  const [cx, cy] = night ? [LAMP.x, LAMP.y + 40] : [WINDOW.x + WINDOW.w / 2, WINDOW.y + 120];
  const at = { cx, cy, strokes: "down", width: 15 } as const;
  for (const [i, r] of [760, 540, 350, 196].entries())
    glow(layer, wall[i + 1] ?? wall[0], { ...at, rx: r, ry: r * 0.6, fray: 22 + r * 0.09, seed: 3 + i });
  const foot = night ? t.n2 : mix(t.k, t.n3, 0.3);
  layer.flat(box(-10, SKIRTING - 16, 1620, 18), foot).flat(box(-10, SKIRTING - 16, night ? 900 : 1620, 5), t.n3);
}

/** Boards that run to a point behind the wall. */
export function floor(layer: Layer, { night, boards, seam }: Hour): void {
  layer.flat(box(-10, SKIRTING, 1620, 470), boards[0]);
  const at = { cx: night ? 420 : 1080, strokes: "across", width: 10 } as const;
  glow(layer, boards[1], { ...at, cy: 586, rx: 660, ry: 124, fray: 170, seed: 17 });
  glow(layer, boards[2], { ...at, cy: 566, rx: 430, ry: 84, fray: 130, seed: 19 });
  if (!night) panes(layer, boards[2]);
  layer.cuts(
    Array.from({ length: 19 }, (_, i): Cut => [560 + (i - 9) * 96, SKIRTING + 4, 560 + (i - 9) * 200, 900, 3, 0.8]),
    seam,
  );
}

/** The window's panes on the floor, thrown to the left by a low sun. */
function panes(layer: Layer, board: string): void {
  const light = mix(board, "#fffaf0", 0.6);
  layer
    .flat(points("1010,498 1124,498 1024,690 872,690"), light)
    .flat(points("1140,498 1222,498 1160,690 1046,690"), light);
}
