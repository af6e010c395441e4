/** What the guests left on the tables. */

import { mix } from "../../colour.ts";
import { ellipse, type Point, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

export function plate(layer: Layer, t: Ramp, [x, y]: Point, depth: number, eaten: boolean): void {
  const r = 20 / depth;
  layer.flat(ellipse(x, y, r, r * 0.32, 18), mix(base.paper3, t.k, 0.3));
  layer.flat(ellipse(x, y - 1.4, r * 0.92, r * 0.27, 18), base.white);
  if (eaten) layer.cuts([[x - r * 0.5, y - 1, x + r * 0.4, y - 2, 5 / depth, 0.5]], t.k);
}

/** A glass on its stem, or lying. */
export function glass(layer: Layer, t: Ramp, [x, y]: Point, depth: number, wine: boolean): void {
  const at = (px: number, py: number): Point => [x + px / depth, y + py / depth];
  layer.flat(
    [
      at(-8, -40),
      at(8, -40),
      at(5, -20),
      at(1.5, -16),
      at(1.5, -2),
      at(8, 0),
      at(-8, 0),
      at(-1.5, -2),
      at(-1.5, -16),
      at(-5, -20),
    ],
    base.paper2,
  );
  if (wine) layer.flat([at(-7, -32), at(7, -32), at(5, -20), at(0, -16), at(-5, -20)], t.k);
}

export function vase(layer: Layer, t: Ramp, [x, y]: Point, depth: number): void {
  const s = 1 / depth;
  layer.flat(
    points("-8,-30 8,-30 12,0 -12,0").map(([px, py]): Point => [x + px * s, y + py * s]),
    t.n2,
  );
  for (const [px, py, r] of points("-13,-44,11 4,-56,13 16,-42,10 -2,-38,11"))
    layer.disc(x + px * s, y + py * s, Math.round((r ?? 10) * s), px > 0 ? t.k1 : t.k);
  layer.disc(x + 6 * s, y - 58 * s, Math.round(6 * s), base.paper);
}
