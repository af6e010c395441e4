/** The court corridor, the dark frame: an arch on the left, the end of a bench on the right. */
import { marks } from "../../cuts.ts";
import { points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

export function frame(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,-10 620,-10 470,14,30 250,40,120 96,150,120 70,330,30 66,910 -10,910"), t.n0, { round: 60 });
  layer.cuts(marks("70,330,70,880,6,0.2 104,160,74,320,5,0.5 460,20,260,46,5,0.5"), t.n3);
  layer.flat(points("-10,560 92,560 104,586 104,620 -10,620"), t.n0).cuts([[0, 590, 102, 588, 5, 0.6]], t.n3);
  layer.flat(points("1290,716 1610,690 1610,724 1286,746"), t.n0, { round: 6 });
  layer.flat(points("1290,776 1610,756 1610,800 1284,814"), t.n0, { round: 4 });
  for (const x of [1320, 1460, 1580])
    layer.flat(
      [
        [x, 700],
        [x + 18, 700],
        [x + 18, 910],
        [x, 910],
      ],
      t.n0,
    );
  layer.cuts(
    [
      [1296, 718, 1600, 694, 5, 0.6],
      [1292, 780, 1600, 760, 5, 0.6],
    ],
    t.k,
  );
}
