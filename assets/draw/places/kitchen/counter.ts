/** The far side of the kitchen: stove and kettle, a shelf of jars, the fridge with its notes, the little one's chair. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { box, nth, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { fridgeNotes, highChair } from "../../props/kitchen.ts";
import type { Layer } from "../layers.ts";

export function counter(layer: Layer, t: Ramp): void {
  layer.flat(box(720, 366, 366, 106), mix(t.n3, t.n2, 0.4));
  layer.flat(box(712, 354, 382, 14), t.k2).flat(box(712, 354, 120, 14), t.t);
  for (const x of [728, 818, 986]) layer.flat(box(x, 378, 82, 82), mix(t.n3, t.k, 0.35), { round: 3 });
  layer.flat(box(908, 376, 72, 92), t.n1, { round: 3 }).flat(box(918, 396, 52, 44), t.n0, { round: 3 });
  for (const x of [918, 938, 958]) layer.disc(x + 3, 385, 5, t.k1);
  layer.flat(points("914,312 966,312 974,352 906,352"), t.k1, { round: 8 });
  layer.flat(points("944,312 966,312 974,352 950,352"), t.t, { round: 8 });
  layer.stroke(points("972,322 990,312"), t.k2, 8).stroke(points("920,312 924,292 956,292 960,312"), t.n1, 5);
  layer.flat(box(730, 214, 340, 9), t.k2).flat(box(730, 223, 340, 5), t.n2);
  [0, 1, 2, 3, 4, 5, 6].forEach(i => {
    const h = nth([46, 38, 52, 34, 44, 36, 50], i);
    layer.flat(box(742 + i * 46, 214 - h, 34, h), nth([t.k, t.t, t.n3, t.p, t.k, t.t, t.n2], i), { round: 5 });
    layer.flat(box(744 + i * 46, 208 - h, 30, 8), t.n1, { round: 2 });
  });
}

export function fridge(layer: Layer, t: Ramp): void {
  layer.flat(points("1380,604 1610,604 1610,630 1340,628"), t.n2, { round: 4 });
  layer.put(fridgeNotes, 1490, 606, { scale: 1, light: -1 });
  layer.flat(box(1340, 336, 300, 270), mix(t.p, t.k, 0.12), { opacity: 0 });
  const cuts: Cut[] = marks("1352,340,1352,600,4");
  layer.cuts(cuts, t.k2);
}

export function chair(layer: Layer, t: Ramp): void {
  layer.flat(points("1180,596 1330,594 1310,612 1160,614"), t.n2, { round: 4 });
  layer.put(highChair, 1254, 606, { scale: 1.02, light: -1 });
}
