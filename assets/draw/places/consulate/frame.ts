/** The consulate's dark frame: a curtain on the left, the backs of two more waiting chairs on the right. */
import { points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

export function frame(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,-10 520,-10 520,18 -10,26"), t.n0, { round: 3 });
  layer.flat(points("-10,10 96,10 84,150,40 44,330,60 62,560,40 40,910 -10,910"), t.n0, { round: 6 });
  layer.cuts(
    [
      [70, 24, 30, 330, 6, 0.4],
      [40, 20, 10, 320, 5, 0.5],
      [22, 400, 40, 800, 6, 0.4],
    ],
    t.n3,
  );
  for (const [x, y] of [
    [1330, 742],
    [1478, 706],
  ] as const) {
    layer.flat(points(`${x},${y},18 ${x + 128},${y - 26},18 ${x + 134},${y + 92},14 ${x + 6},${y + 116},14`), t.n0, {
      round: 16,
    });
    layer.flat(points(`${x + 56},${y + 90} ${x + 78},${y + 88} ${x + 80},910 ${x + 58},910`), t.n0);
    layer.cuts([[x + 14, y + 6, x + 116, y - 14, 5, 0.3]], t.k);
  }
}
