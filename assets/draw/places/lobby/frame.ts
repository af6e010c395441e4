/** The lobby's dark frame: a lamp that is off, as in the office, visitors' coats on their hooks, the end of a railing. */
import { mix } from "../../colour.ts";
import { points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

export function frame(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,-10 620,-10 470,30 -10,64"), t.n0, { round: 4 });
  layer.cuts(
    [
      [10, 54, 440, 26, 5, 0.6],
      [60, 4, 520, -4, 4, 0.6],
    ],
    t.n2,
  );
  layer.flat(points("438,28 444,28 444,74 438,74"), t.n0);
  layer.flat(points("400,74 482,68 502,98 376,106"), t.n0, { round: 5 });
  layer.flat(points("-10,40 34,40 26,910 -10,910"), t.n0);
  layer.flat(points("-10,176,4 58,168,20 82,196,18 96,470,6 62,484 -10,478"), t.n0, { round: 4 });
  layer.cuts(
    [
      [56, 186, 62, 470, 4, 0.4],
      [34, 250, 30, 476, 5, 0.6],
      [80, 216, 88, 452, 4, 0.3],
    ],
    mix(t.n2, t.n3, 0.4),
  );
  layer.flat(points("1530,640 1610,622 1610,640 1526,660"), base.ink0, { round: 3 });
  for (const [x, y] of [
    [1544, 652],
    [1590, 640],
  ] as const)
    layer.flat(points(`${x},${y} ${x + 12},${y} ${x + 12},910 ${x},910`), base.ink0);
  layer.cuts([[1534, 642, 1606, 626, 4, 0.3]], t.k);
}
