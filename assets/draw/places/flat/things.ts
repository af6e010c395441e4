/** What stands and hangs in the room: the cot, the mattress, the week on the wall, the toys, the height marks. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { mattress } from "../../props/dwelling.ts";
import { choreSchedule, mopAndBucket } from "../../props/flat.ts";
import { wallClock } from "../../props/furniture.ts";
import { schoolBag } from "../../props/school-bag.ts";
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

/** On the walls: a clock, the week, the school bag on its hook beside a small coat; how tall the two have grown. */
export function walls(layer: Layer, t: Ramp): void {
  layer.put(wallClock, 896, 184, { scale: 0.72 });
  layer.put(choreSchedule, 990, 238, { scale: 0.46 });
  layer.put(schoolBag, 434, 326, { scale: 0.62 });
  layer.flat(box(386, 208, 154, 8), t.n0).flat(box(502, 214, 7, 10), t.n0);
  layer.flat(points("490,230 506,220 522,230 530,278 518,284 518,304 494,304 494,284 482,278"), t.n3, { round: 6 });
  layer.flat(points("506,220 522,230 530,278 518,284 518,304 506,304"), t.k, { round: 5 });
  for (const [y, w] of [
    [424, 14],
    [418, 9],
    [352, 16],
    [347, 10],
    [341, 16],
  ] as const)
    layer.flat(box(1070 - w, y, w, 3), t.t1);
  layer.flat(box(1072, 330, 3, 124), mix(t.t1, t.k, 0.5));
  layer
    .flat(box(634, 440, 20, 16), t.k2, { round: 3 })
    .disc(640, 448, 2, t.n1)
    .disc(648, 448, 2, t.n1);
}

/** A mirror over the chest of drawers, the landing's light in it. */
export function mirror(layer: Layer, t: Ramp): void {
  layer.flat(points("1506,112 1620,88 1620,410 1506,396"), t.n0, { round: 10 });
  layer.flat(points("1516,124 1620,102 1620,396 1516,384"), mix(t.n3, t.k, 0.5), { round: 6 });
  layer.flat(points("1516,300 1566,112 1592,108 1524,384 1516,384"), mix(t.k1, t.t, 0.35));
  layer.flat(points("1560,390 1620,190 1620,240 1580,393"), mix(t.k1, t.k, 0.3));
}

/** A woven rug; on it the light has its full strength. */
export function rug(layer: Layer, t: Ramp): void {
  layer.flat(points("612,558 1010,546 1080,612 560,626"), t.k);
  layer.flat(points("628,563 1000,552 1058,606 582,619"), t.t1);
  layer.flat(points("650,570 988,559 1032,600 612,612"), mix(t.k, t.n3, 0.25));
  layer.flat(points("664,574 980,564 1016,596 632,607"), mix(t.k2, t.t, 0.5));
  for (let i = 0; i < 5; i++) {
    const [x, y] = [694 + i * 66, 587 - i * 2];
    layer
      .flat(
        [
          [x - 26, y],
          [x, y - 10],
          [x + 26, y],
          [x, y + 11],
        ],
        t.k,
      )
      .flat(
        [
          [x - 11, y],
          [x, y - 4],
          [x + 11, y],
          [x, y + 5],
        ],
        t.t1,
      );
  }
  layer.cuts(
    Array.from({ length: 20 }, (_, i): Cut => [1013 + i * 3.4, 547 + i * 3.3, 1026 + i * 3.4, 550 + i * 3.3, 2.6, 0.2]),
    t.t1,
  );
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
