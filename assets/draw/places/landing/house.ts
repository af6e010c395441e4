/** What belongs to the house: two coats of paint on the wall, tiles, the stairs with their rail, the window below the next floor. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

/** Where the wall meets the tiles, and how high the oil paint goes. */
export const [SKIRTING, PAINT] = [548, 300] as const;
const STEPS = 7;

export function band(layer: Layer, t: Ramp): void {
  layer.flat(box(-10, -10, 1620, PAINT + 20), mix(t.k2, t.k, 0.35));
  layer.flat(box(-10, PAINT, 1620, SKIRTING - PAINT + 8), mix(t.k, t.n3, 0.55), { rough: 1.4, step: 120 });
  layer.flat(box(-10, PAINT, 1620, 7), t.n3);
  layer.flat(box(-10, SKIRTING - 16, 1620, 24), t.n2);
  // Where prams and sledges have scraped along it.
  layer.cuts(
    [
      [300, 470, 372, 462, 3],
      [520, 490, 566, 486, 3],
      [820, 452, 910, 444, 3],
      [156, 420, 214, 426, 3],
    ],
    mix(t.k, t.n3, 0.25),
  );
}

/** The window on the half landing: snow against the pane, and its light down the wall of the stairs. */
export function windowLight(layer: Layer, t: Ramp): void {
  layer.flat(box(1302, 34, 214, 150), t.n2).flat(box(1312, 44, 194, 130), t.t1);
  layer.flat(
    [
      [1312, 174],
      [1312, 140],
      [1360, 128],
      [1420, 146],
      [1470, 132],
      [1506, 148],
      [1506, 174],
    ],
    t.w,
  );
  layer.flat(box(1404, 44, 10, 130), t.n3).flat(box(1312, 96, 194, 8), t.n3);
  layer.flat(box(1290, 180, 240, 14), t.k2);
}

/** The flight up to the next floor, seen from its foot, and the rail that everybody's hand has polished. */
export function stairs(layer: Layer, t: Ramp): void {
  const side = mix(t.n2, t.n3, 0.5);
  for (let step = STEPS - 1; step >= 0; step -= 1) {
    const [x, y] = [1120 + step * 62, SKIRTING - step * 42];
    layer.flat(box(x, y - 42, 1700 - x, 46), step % 2 ? mix(side, t.n2, 0.3) : side);
    layer.flat(box(x - 8, y - 48, 1700 - x, 12), t.k1);
  }
  const posts = Array.from({ length: STEPS + 1 }, (_, step): Cut => {
    const [x, y] = [1136 + step * 62, SKIRTING - 46 - step * 42];
    return [x, y + 6, x, y - 96, 9, 0.1];
  });
  layer.cuts(posts, t.n0);
  layer.stroke(
    [
      [1108, SKIRTING - 128],
      [1150, SKIRTING - 148],
      [1600, SKIRTING - 452],
    ],
    t.t,
    13,
  );
}

export function floor(layer: Layer, t: Ramp): void {
  layer.flat(box(-10, SKIRTING, 1620, 370), mix(t.n3, t.k, 0.35));
  const joints = [
    ...Array.from({ length: 15 }, (_, i): Cut => {
      const x = 700 + (i - 7) * 118;
      return [x, SKIRTING, 700 + (x - 700) * 2.1, 912, 3, 0.8];
    }),
    ...[578, 622, 690, 792].map((y): Cut => [-10, y, 1610, y, 3, 0.4]),
  ];
  layer.cuts(joints, mix(t.n2, t.n3, 0.45));
  layer.flat(
    [
      [880, SKIRTING + 6],
      [1100, SKIRTING + 6],
      [900, 700],
      [420, 700],
    ],
    mix(t.k1, t.t, 0.3),
    { opacity: 0.5, rough: 6, step: 40 },
  );
  layer.flat(box(-10, 612, 1620, 300), mix(t.n2, t.n3, 0.6), { rough: 4, step: 60 });
}
