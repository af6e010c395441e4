/** The booth of the radio centre: a window, a lamp, the microphone; prices on its wall, the board of notices beside it. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { box, nth, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { microphone } from "../../props/radio.ts";
import { noticeBook, priceList, radioBoard } from "../../props/radio-papers.ts";
import type { Layer } from "../layers.ts";

/** Planks, the side that the sun strikes, a roof with its load of snow, icicles. */
function walls(layer: Layer, t: Ramp): void {
  layer.flat(points("30,604 470,598 640,618 10,628"), t.k, { rough: 2, step: 40 });
  layer.flat(box(52, 150, 396, 452), t.n3).flat(points("448,150 508,164 508,590 448,602"), mix(t.k1, t.t, 0.45));
  layer.cuts(
    [96, 140, 184, 228, 272, 316, 360, 404].map((x): Cut => [x, 430, x, 596, 3.4, 0.3]),
    t.n2,
  );
  layer.cuts(
    [468, 488].map((x): Cut => [x, 168, x, 590, 3, 0.4]),
    t.k,
  );
  layer.flat(box(52, 560, 396, 42), t.n2).flat(points("448,560 508,552 508,590 448,602"), t.k);
  layer.flat(points("22,158 60,118 470,118 540,166 536,178 448,160 24,166"), t.n2);
  layer.flat(
    points("14,148 40,104 120,84 300,80 440,86 500,112 548,158 538,166 500,152 430,150 330,156 200,150 90,158"),
    t.w,
    {
      round: 6,
    },
  );
  layer.flat(points("470,98 500,112 548,158 538,166 508,154 486,134"), t.t1, { round: 4 });
  layer.cuts(
    [70, 118, 152, 236, 290, 374, 410].map((x, i): Cut => [x, 156, x, 170 + nth([16, 8, 22, 10, 18], i), 6, 0.05]),
    t.p,
  );
}

/** What is seen in the window: a shelf of reels, a lamp on an arm, the warm wall behind the microphone. */
function inside(layer: Layer, t: Ramp): void {
  layer.flat(box(82, 200, 244, 196), t.n1).flat(box(92, 210, 224, 178), mix(t.t, t.k1, 0.3));
  layer.flat(points("92,388 92,300 150,250 262,250 316,300 316,388"), t.t, { round: 10 });
  layer.flat(box(92, 246, 90, 6), t.n2);
  for (let i = 0; i < 6; i++)
    layer.flat(box(98 + i * 13, 222 + (i % 3) * 3, 10, 24 - (i % 3) * 3), nth([t.k, t.n2, t.p, t.k1], i));
  layer.disc(288, 236, 17, t.n2).disc(288, 236, 6, t.k2);
  layer.stroke(points("120,388 116,330 156,296"), t.n1, 5);
  layer
    .flat(points("146,288 166,280 192,306 158,318"), t.n1, { round: 4 })
    .flat(points("160,317 190,306 192,312 164,322"), t.w);
  layer.put(microphone, 226, 390, { scale: 0.56 });
  layer.flat(box(200, 210, 7, 40), t.n1).flat(box(82, 384, 244, 8), t.n1);
}

export function booth(layer: Layer, t: Ramp): void {
  walls(layer, t);
  inside(layer, t);
  layer
    .flat(points("60,396 348,396 372,420 40,420"), t.t1)
    .flat(points("60,396 170,396 130,420 40,420"), mix(t.t, t.k2, 0.5));
  layer
    .flat(box(40, 420, 332, 13), t.k)
    .flat(points("70,433 84,433 58,480 52,474"), t.n2)
    .flat(points("336,433 350,433 362,474 354,480"), t.n2);
  layer.flat(points("82,196 330,196 334,204 78,204"), t.p);
  layer.put(noticeBook, 120, 416, { scale: 0.2 });
  layer.put(priceList, 392, 268, { scale: 0.4 });
}

/** The board on its posts, a small roof over it. */
export function board(layer: Layer, t: Ramp): void {
  layer.flat(points("560,488 640,484 900,486 900,498 560,502"), mix(t.k1, t.k2, 0.3), { rough: 2, step: 40 });
  for (const x of [566, 868]) layer.flat(box(x, 96, 15, 396), t.n2).flat(box(x + 9, 96, 6, 396), t.k1);
  layer.put(radioBoard, 724, 194, { scale: 0.78 });
  layer.flat(points("548,94 584,70 866,70 902,94 900,102 550,102"), t.n2);
  layer.flat(points("540,88 580,62 720,56 868,62 910,88 860,92 760,86 650,93"), t.w, { round: 4 });
  layer.cuts(marks("600,92,600,108,5,0.05 668,92,668,112,6,0.05 800,90,800,104,5,0.05"), t.p);
}
