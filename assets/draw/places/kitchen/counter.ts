/** The far side of the kitchen: stove and kettle, a shelf of jars, towels; the fridge and the little one's chair. */
import { mix } from "../../colour.ts";
import { marks } from "../../cuts.ts";
import { box, nth, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { notesOnTheDoor } from "../../props/kitchen.ts";
import { highChair } from "../../props/kitchen-room.ts";
import type { Layer } from "../layers.ts";

export function counter(layer: Layer, t: Ramp): void {
  const front = mix(t.k, t.t1, 0.26);
  layer.flat(points("700,486 1080,486 1100,500 690,502"), t.n1);
  layer
    .flat(box(700, 338, 376, 148), front)
    .flat(box(690, 326, 396, 14), t.k2)
    .flat(box(690, 326, 130, 14), t.t1);
  for (const x of [710, 802, 984]) {
    layer.flat(box(x, 352, 84, 122), mix(front, t.t1, 0.2), { round: 3 });
    layer.flat(box(x + 30, 360, 24, 5), t.n2);
  }
  layer.flat(box(894, 346, 82, 136), t.n1, { round: 3 }).flat(box(904, 376, 62, 58), t.n0, { round: 4 });
  layer.cuts(marks("908,380,930,430,5,0.4"), t.n3);
  for (const x of [908, 926, 944, 962]) layer.disc(x, 360, 5, t.k2);
  kettle(layer, t);
  layer.flat(box(710, 196, 336, 9), t.k1).flat(box(710, 205, 336, 5), t.n2);
  [0, 1, 2, 3, 4, 5, 6].forEach(i => {
    const h = nth([46, 38, 54, 34, 46, 36, 50], i);
    const [x, tone] = [722 + i * 45, nth([t.k, t.t1, t.n3, t.p, t.k, t.k2, t.n3], i)];
    layer
      .flat(box(x, 196 - h, 34, h), tone, { round: 6 })
      .flat(box(x, 196 - h, 10, h), mix(tone, t.w, 0.35), { round: 5 });
    layer.flat(box(x + 2, 190 - h, 30, 8), t.n1, { round: 2 });
  });
  for (const [x, tone] of [
    [742, t.t1],
    [786, t.k],
  ] as const)
    layer
      .flat(points(`${x},222 ${x + 30},222 ${x + 32},288 ${x - 2},290`), tone, { rough: 1, step: 20 })
      .flat(box(x + 12, 210, 6, 16), t.n1);
  layer.cuts(marks("745,278,770,277,4 786,276,816,275,4"), t.n3);
}

function kettle(layer: Layer, t: Ramp): void {
  layer.flat(points("912,290 958,290 972,326 898,326"), mix(t.n3, t.p, 0.5), { round: 9 });
  layer.flat(points("898,308 924,290 936,290 916,326 898,326"), t.p, { round: 8 });
  layer.flat(points("964,300 990,284 994,290 970,312"), mix(t.n3, t.p, 0.4), { round: 2 });
  layer.stroke(points("908,294 912,268 958,268 962,294"), t.n0, 5);
  layer.flat(points("924,284 946,284 950,292 920,292"), t.n1, { round: 3 });
}

/** The kettle's steam: it alone moves in this room. */
export function steam(layer: Layer, t: Ramp): void {
  layer.flat(
    points("988,282 1008,262 996,236 1014,206 1008,176 1026,146 1034,150 1022,180 1030,208 1012,238 1022,266 998,290"),
    t.w,
    {
      round: 14,
      opacity: 0.34,
    },
  );
  layer.flat(points("994,270 984,244 996,218 990,192 998,190 1004,218 996,244 1006,268"), t.w, {
    round: 9,
    opacity: 0.24,
  });
}

export function fridge(layer: Layer, t: Ramp): void {
  layer.flat(points("1376,600 1600,596 1610,618 1350,622"), t.n1, { round: 4 });
  layer.flat(box(1392, 278, 196, 328), t.p, { round: 10 });
  layer.flat(box(1476, 278, 112, 328), mix(t.p, t.k, 0.3), { round: 10 });
  layer.flat(box(1392, 362, 196, 6), mix(t.k, t.n3, 0.4));
  layer.flat(box(1402, 318, 8, 36), t.n3, { round: 3 }).flat(box(1402, 378, 8, 70), t.n3, { round: 3 });
  layer.flat(box(1402, 600, 26, 10), t.n1).flat(box(1552, 600, 26, 10), t.n1);
  layer.put(notesOnTheDoor, 1498, 512, { scale: 0.68, light: -1 });
  layer.flat(points("1404,250 1496,246 1500,278 1400,278"), t.k1, { round: 5 });
  layer.flat(points("1512,232 1564,232 1560,278 1518,278"), t.n3, { round: 5 }).flat(box(1514, 226, 48, 8), t.n1);
}

export function chair(layer: Layer, t: Ramp): void {
  layer.flat(points("1200,598 1336,596 1330,612 1180,616"), t.n1, { round: 4 });
  layer.put(highChair, 1268, 606, { scale: 1.02, light: -1 });
}

/** The near dark: the jamb of the door with aprons on it, a sack and a box of winter stores on the other side. */
export function frame(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,-10 36,-10 30,910 -10,910"), t.n0);
  layer.flat(points("18,150 70,156 66,210 78,330 60,352 30,356 20,300"), t.n0, { round: 10 });
  layer.cuts(marks("34,10,30,140,4,0.5 48,170,54,340,5,0.4 64,220,66,330,4,0.4 31,380,29,880,4,0.4"), t.n3);
  layer.flat(points("1390,720 1500,690 1610,700 1610,910 1370,910"), t.n0, { round: 26 });
  layer.flat(points("1470,690 1500,656 1540,660 1560,696"), t.n0, { round: 12 });
  layer.flat(points("1240,800 1372,796 1378,910 1236,910"), t.n0, { round: 4 });
  layer.cuts(
    marks("1410,742,1490,712,5,0.4 1500,700,1470,880,5,0.3 1560,712,1580,890,4,0.3 1244,822,1370,818,5,0.4"),
    t.n3,
  );
}
