/** The rows of the market behind, the ground before us, the stall with its scale and the bench. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, nth, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { bells, marketBench, stallScale } from "../../props/radio.ts";
import type { Layer } from "../layers.ts";
import { SUN } from "./sky.ts";

export function rows(layer: Layer, t: Ramp): void {
  for (const [i, x] of [430, 640, 860, 1080].entries()) {
    const w = nth([230, 210, 200, 190], i);
    layer.flat(points(`${x},336 ${x + w / 2},300 ${x + w},336 ${x + w},420 ${x},420`), mix(t.k, t.k1, 0.3));
    layer.flat(points(`${x - 6},336 ${x + w / 2},296 ${x + w + 6},336 ${x + w},344 ${x + w / 2},310 ${x},344`), t.p);
    for (let k = 0; k < 5; k++)
      layer.flat(box(x + 16 + k * (w / 5.4), 366, 20, 40), nth([t.n3, t.k2, t.n2, t.t], k + i), { round: 3 });
  }
}

export function floor(layer: Layer, t: Ramp): void {
  layer.flat(box(-10, 410, 1620, 510), t.k2);
  layer.flat(points("960,412 1060,412 1180,700 560,700"), t.t1);
  layer.flat(points("-10,640 400,624 900,636 1300,622 1610,634 1610,920 -10,920"), t.k, { rough: 3, step: 50 });
  layer.flat(points("-10,730 500,716 1000,732 1610,718 1610,920 -10,920"), t.n3, { rough: 3, step: 50 });
  layer.cuts(
    Array.from({ length: 20 }, (_, i): Cut => {
      const x = SUN.x + (i - 10) * 40;
      return [x, 424, SUN.x + (i - 10) * 140, 700, 3, 0.8];
    }),
    mix(t.k2, t.k1, 0.4),
  );
}

export function stall(layer: Layer, t: Ramp): void {
  layer.flat(points("1180,474 1460,474 1490,500 1160,500"), t.t1).flat(box(1166, 500, 318, 80), t.n3);
  layer
    .flat(points("1150,250 1480,240 1510,300 1130,306"), t.k, { round: 4 })
    .flat(points("1150,250 1480,240 1480,250 1148,260"), t.p);
  for (const x of [1166, 1464]) layer.flat(box(x, 290, 10, 290), t.n1);
  layer.put(stallScale, 1330, 486, { scale: 0.56, light: -1 });
}

export function pole(layer: Layer, t: Ramp): void {
  layer.flat(box(1078, 120, 14, 330), t.n1);
  layer.put(bells, 1085, 260, { scale: 0.8, light: -1 });
}

export function bench(layer: Layer, t: Ramp): void {
  layer.flat(points("1330,600 1600,596 1600,614 1300,616"), t.n3, { round: 4 });
  layer.put(marketBench, 1470, 604, { scale: 0.7, light: -1 });
}
