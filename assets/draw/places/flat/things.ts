/** What stands and hangs in the room: the cot, the mattress, the week on the wall, the toys, the height marks. */
import { mix } from "../../colour.ts";
import { box, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { mattress } from "../../props/dwelling.ts";
import { choreSchedule, mopAndBucket, schoolBag } from "../../props/flat.ts";
import { wallClock } from "../../props/furniture.ts";
import type { Layer } from "../layers.ts";

/** A cot with high sides; under the quilt the little one is asleep. */
export function cot(layer: Layer, t: Ramp): void {
  layer.flat(points("352,508 596,504 560,526 318,530"), t.n1, { rough: 2, step: 30 });
  layer.flat(box(392, 404, 168, 84), t.n2);
  layer.flat(points("396,446 556,446 556,478 396,478"), t.p, { round: 6 });
  layer.flat(points("410,426 452,424 456,448 408,450"), t.t1, { round: 9 });
  layer.disc(438, 430, 15, t.n0).flat(points("430,428 452,424 454,442 440,446"), mix(t.k2, t.p, 0.4), { round: 7 });
  layer.flat(points("452,444 480,430 548,436 556,478 448,478"), t.k, { round: 8 });
  layer.flat(points("500,434 548,436 556,478 506,478"), t.k1, { round: 8 });
  layer.flat(box(384, 392, 184, 9), t.k2).flat(box(384, 478, 184, 10), t.k2);
  for (let i = 0; i < 11; i++) layer.flat(box(396 + i * 16, 400, 5, 80), i > 6 ? t.t : t.k2);
  for (const x of [380, 562]) layer.flat(box(x, 382, 11, 138), x > 500 ? t.t : t.k1, { round: 3 });
}

export function walls(layer: Layer, t: Ramp): void {
  layer.put(wallClock, 900, 190, { scale: 0.8 });
  layer.put(choreSchedule, 986, 250, { scale: 0.42 });
  layer.flat(box(432, 190, 38, 7), t.n0);
  layer.put(schoolBag, 450, 296, { scale: 0.66 });
}

export function floorThings(layer: Layer, t: Ramp): void {
  layer.flat(points("150,586 430,584 400,604 116,606"), t.n0, { rough: 2, step: 30 });
  layer.put(pen => mattress(pen, 0, 0), 268, 592, { scale: 2.1 });
  layer.put(mopAndBucket, 1100, 536, { scale: 0.72 });
  layer
    .flat(points("1150,574 1178,568 1184,594 1154,600"), t.k)
    .flat(points("1178,568 1192,572 1198,597 1184,594"), t.k2);
  layer
    .flat(points("1202,590 1224,586 1228,608 1206,612"), t.n3)
    .flat(points("1224,586 1234,590 1238,610 1228,608"), t.k1);
}
