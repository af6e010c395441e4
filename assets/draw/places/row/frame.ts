/** Row 14, the dark frame: awning and hanging goods, bales, the loudspeaker on its post. */
import type { Cut } from "../../cuts.ts";
import { type Point, type Polygon, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { loudspeaker } from "../../props/yard.ts";
import type { Layer } from "../layers.ts";

function awning(layer: Layer, t: Ramp): void {
  const edge: Point[] = points("0,0 560,0 540,26");
  const folds: Cut[] = [];
  for (let i = 0; i < 9; i++) {
    const [x1, y1] = [540 - i * 60, 26 + i * 9];
    edge.push([x1 - 4, y1 + 26], [x1 - 18, y1 + 44], [x1 - 42, y1 + 46], [x1 - 56, y1 + 35], [x1 - 60, y1 + 9]);
    folds.push([520 - i * 58, 0, 528 - i * 60, 52 + i * 9, 6, 0.8]);
  }
  layer.flat([...edge, [0, 110]], t.n0, { round: 9 }).cuts(folds, t.n3);
}

function hanging(
  layer: Layer,
  t: Ramp,
  x: number,
  y: number,
  drop: number,
  outline: Polygon,
  marks: readonly Cut[],
): void {
  layer.stroke(
    [
      [x, y],
      [x, y + drop],
    ],
    t.n0,
    3,
  );
  layer
    .flat(
      outline.map(([a, b]) => [x + a, y + drop + b]),
      t.n0,
      { round: 8 },
    )
    .cuts(marks, t.n3);
}

function bale(layer: Layer, t: Ramp, x: number, y: number, w: number, h: number): void {
  layer.flat(
    [
      [x, y + 8],
      [x + 14, y],
      [x + w - 12, y - 3],
      [x + w, y + 10],
      [x + w - 4, y + h],
      [x + 4, y + h],
    ],
    t.n0,
    { rough: 1.5, step: 50, seed: x, round: 14 },
  );
  layer.cuts(
    [
      [x + w * 0.3, y + 6, x + w * 0.32, y + h, 4],
      [x + w * 0.7, y + 4, x + w * 0.69, y + h, 4],
      [x + 10, y + h * 0.5, x + w - 10, y + h * 0.48, 3],
    ],
    t.n2,
  );
  layer.cuts([[x + 14, y + 5, x + w * 0.5, y + 2, 3]], t.k);
}

export function frame(layer: Layer, t: Ramp): void {
  awning(layer, t);
  hanging(layer, t, 70, 120, 44, points("-26,10 -16,0 16,0 26,10 30,70 -30,70"), [
    [52, 178, 88, 178, 3],
    [46, 200, 94, 200, 3],
  ]);
  hanging(layer, t, 170, 104, 26, points("0,-4 26,8 38,62 24,66 18,38 20,104 -20,104 -18,38 -24,66 -38,62 -26,8"), [
    [170, 140, 170, 232, 3],
  ]);
  hanging(layer, t, 262, 94, 34, points("-20,8 -10,0 10,0 20,8 22,52 -22,52"), [[246, 140, 278, 140, 3]]);
  layer.put(loudspeaker, 1580, 764, {
    scale: 1.36,
    light: -1,
    changes: { ink0: t.n0, ink1: t.n2, paper0: t.n3, paper1: t.k },
  });
  for (const [x, y, w, h] of [
    [1372, 744, 250, 176],
    [1418, 606, 190, 150],
    [1300, 842, 120, 70],
  ] as const)
    bale(layer, t, x, y, w, h);
}
