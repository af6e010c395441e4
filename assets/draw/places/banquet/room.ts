/** The hall itself: walls in plum, a tall window on the sleeping town, the drape behind the top table, the parquet. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { ground } from "../ground.ts";
import type { Layer } from "../layers.ts";

export const FOOT = 430;
/** The floor in metres; the wall stands where its foot is. */
export const g = ground({ centre: 740 });

export function shell(layer: Layer, t: Ramp, light: () => void): void {
  layer.flat(box(-10, -10, 1620, 460), mix(t.n2, t.n1, 0.1));
  light();
  layer.flat(box(-10, 346, 1620, FOOT - 346), mix(t.n2, t.n1, 0.4)).flat(box(-10, 340, 1620, 7), mix(t.n3, t.k, 0.5));
  for (const x of [300, 930, 1350])
    layer.flat(box(x, 40, 22, 390), mix(t.n2, t.n1, 0.3)).flat(box(x + (x < 720 ? 17 : 0), 40, 5, 390), t.k);
  layer.flat(box(-10, 20, 1620, 22), t.n1).flat(box(-10, 42, 1620, 5), mix(t.n3, t.k, 0.5));
  layer.flat(box(-10, FOOT, 1620, 480), mix(t.n2, t.n1, 0.3)).flat(box(-10, FOOT - 8, 1620, 9), t.n0);
}

/** The dance floor: squares of two woods in a border, worn bright in the middle. */
export function danceFloor(layer: Layer, t: Ramp): void {
  const [left, right, near, far] = [-1.9, 1.9, 0.82, 2.16];
  layer.flat(g.floor(left - 0.14, right + 0.14, near - 0.03, far + 0.06), t.n1);
  layer.flat(g.floor(left, right, near, far), mix(t.n3, t.k, 0.55));
  const rows = [2.16, 1.86, 1.62, 1.43, 1.28, 1.15, 1.04, 0.95, 0.88, 0.82];
  const lit = (row: number, column: number): string => {
    const off = Math.hypot((column - 4.5) / 5, (row - 4) / 5.5);
    return mix(mix(t.k2, t.t, 0.2), mix(t.k, t.n3, 0.25), Math.min(1, off * 1.1));
  };
  for (let row = 0; row < rows.length - 1; row++)
    for (let column = row % 2; column < 10; column += 2) {
      const x = left + column * 0.38;
      layer.flat(g.floor(x, x + 0.38, rows[row + 1] ?? near, rows[row] ?? far), lit(row, column));
    }
}

/** A tall window, its curtain tied back; roofs and a few lit panes. */
export function nightWindow(layer: Layer, t: Ramp): void {
  layer.flat(box(58, 72, 208, 316), t.n0).flat(box(68, 82, 188, 300), base.ink2);
  layer.flat(
    points("68,300 98,300 98,272 150,272 150,306 190,306 190,284 232,284 232,312 256,312 256,382 68,382"),
    base.ink1,
  );
  for (const [x, y] of points("108,284 128,284 108,300 200,296 216,326 84,330 140,326"))
    layer.flat(box(x, y, 9, 10), t.t);
  layer.disc(214, 130, 15, base.paper2);
  layer
    .flat(box(158, 82, 8, 300), t.n0)
    .flat(box(68, 190, 188, 8), t.n0)
    .flat(box(46, 384, 232, 11), t.k);
  layer.flat(points("30,56 120,56 104,220,30 70,300,10 84,420 24,420"), mix(t.n3, t.k, 0.3), { round: 8 });
  layer.cuts(
    [
      [52, 70, 58, 400, 6, 0.4],
      [78, 66, 70, 290, 5, 0.4],
      [98, 66, 88, 240, 4, 0.4],
    ],
    t.n2,
  );
  layer.flat(points("230,56 296,56 296,420 250,420 262,300 240,200"), mix(t.n3, t.k, 0.3), { round: 8 });
  layer.cuts(
    [
      [284, 70, 288, 410, 5, 0.6],
      [262, 66, 274, 300, 5, 0.4],
    ],
    mix(t.k, t.k1, 0.5),
  );
  layer.flat(box(64, 292, 24, 10), t.t).flat(box(254, 292, 24, 10), t.t);
}

/** The drape behind the top table, swagged. */
export function drape(layer: Layer, t: Ramp): void {
  layer.flat(box(452, 66, 456, 364), mix(t.k, t.n3, 0.3));
  layer.cuts(
    Array.from({ length: 15 }, (_, i): Cut => [470 + i * 30, 100, 468 + i * 30 + (i % 3) * 3, 428, 12, 0.6]),
    mix(t.n3, t.n2, 0.2),
  );
  layer.cuts(
    Array.from({ length: 14 }, (_, i): Cut => [484 + i * 30, 120, 484 + i * 30, 420, 5, 0.4]),
    t.k1,
  );
  for (const x of [452, 604, 756])
    layer.flat(points(`${x},60 ${x + 152},60 ${x + 148},92 ${x + 112},126,30 ${x + 40},126,30 ${x + 4},92`), t.k1, {
      round: 6,
    });
  for (const x of [452, 604, 756])
    layer.cuts(
      [
        [x + 10, 80, x + 142, 80, 6, 0.5],
        [x + 26, 100, x + 126, 100, 5, 0.5],
      ],
      mix(t.k, t.n3, 0.3),
    );
  layer.flat(box(440, 52, 480, 14), t.t);
}
