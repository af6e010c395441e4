/** The precinct, the dark frame: a lamp that is off, a cabinet with binders. */
import { mix } from "../../colour.ts";
import { box, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

export function frame(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,-10 560,-10 430,34 -10,74"), t.n0, { round: 4 });
  layer.cuts(
    [
      [10, 62, 420, 28, 5, 0.6],
      [40, 6, 470, -2, 4, 0.6],
    ],
    t.n2,
  );
  layer
    .flat(points("150,40 156,40 156,92 150,92"), t.n0)
    .flat(points("112,92 194,86 214,116 88,124"), t.n0, { round: 5 });
  layer
    .flat(points("1424,508 1610,498 1610,520 1420,528"), t.n0)
    .flat(points("1432,526 1610,518 1610,910 1432,910"), t.n0);
  for (const y of [556, 660, 770]) {
    layer.flat(
      [
        [1452, y],
        [1610, y - 8],
        [1610, y + 84],
        [1452, y + 88],
      ],
      t.n1,
    );
    layer.flat(
      [
        [1510, y + 30],
        [1570, y + 27],
        [1570, y + 36],
        [1510, y + 39],
      ],
      t.n3,
    );
  }
  layer.cuts(
    [
      [1426, 509, 1600, 499, 5, 0.3],
      [1434, 530, 1434, 900, 5, 0.2],
    ],
    t.k,
  );
  let x = 1440;
  for (const [w, h, lean] of [
    [26, 112, 0],
    [22, 100, 0],
    [30, 118, 0],
    [24, 92, 10],
    [28, 108, 0],
    [30, 120, 0],
  ] as const) {
    layer.flat(
      [
        [x + lean, 508 - h],
        [x + w + lean, 508 - h],
        [x + w, 510],
        [x, 510],
      ],
      t.n0,
      { round: 2 },
    );
    layer.flat(box(x + 6 + lean * 0.6, 526 - h, w - 13, 26), mix(t.n3, t.n1, 0.3));
    x += w + 3;
  }
}
