/** The other side of the room: a filing cabinet with the kettle, a coat on its hook, boots that come from a field. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { box, nth, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

export function cabinet(layer: Layer, t: Ramp): void {
  layer.flat(points("186,470 410,462 380,490 150,494"), t.n2, { round: 4 });
  layer.flat(box(196, 330, 200, 140), t.n3).flat(box(340, 330, 56, 140), mix(t.k, t.n3, 0.3));
  for (const y of [342, 388, 432]) {
    layer.flat(box(208, y, 176, 36), mix(t.n3, t.k, 0.35)).flat(box(352, y, 32, 36), t.k);
    layer.flat(box(276, y + 10, 40, 12), t.p).flat(box(284, y + 26, 24, 4), t.n1);
  }
  layer.flat(box(188, 322, 216, 9), t.n1);
  for (let i = 0; i < 5; i++)
    layer.flat(box(206 + nth([0, 4, -2, 3, 1], i), 311 - i * 11, 84, 10), nth([t.p, t.k1, base.ink3, t.t, t.p], i), {
      round: 2,
    });
  layer
    .flat(points("330,322 336,290 364,290 372,322"), base.paper3, { round: 6 })
    .flat(points("354,291 364,290 372,322 360,322"), t.w, { round: 4 });
  layer.stroke(points("334,296 322,286 320,304"), base.paper3, 5);
  layer.stroke(points("338,288 342,274 360,274 364,288"), t.n1, 4);
  for (const x of [306, 384])
    layer.flat(points(`${x - 8},306 ${x + 8},306 ${x + 6},322 ${x - 6},322`), t.p, { round: 2 });
}

export function coat(layer: Layer, t: Ramp): void {
  layer.flat(box(706, 140, 120, 12), t.n2);
  for (const x of [722, 766, 810]) layer.flat(points(`${x - 3},150 ${x + 3},150 ${x + 6},164 ${x - 6},164`), t.n1);
  layer.flat(points("744,172 730,182 716,282 734,286 748,220"), base.ink1, { round: 6 });
  layer.flat(points("788,172 804,182 818,282 800,286 786,220"), base.ink3, { round: 6 });
  layer.flat(points("744,168 766,160 788,168 800,250 796,344 736,344 732,250"), base.ink2, { round: 8 });
  layer.flat(points("766,160 788,168 800,250 796,344 772,344"), mix(base.ink2, base.ink3, 0.6), { round: 6 });
  layer.flat(points("750,164 766,178 782,164 778,156 754,156"), t.n3, { round: 3 });
  layer.cuts(
    marks("768,182,771,342,3 742,270,756,268,3 780,268,794,270,3 730,276,734,200,2 802,200,806,276,2"),
    base.ink0,
  );
  for (const x of [742, 782]) {
    layer.flat(
      points(`${x - 11},398 ${x + 11},398 ${x + 11},438 ${x + 22},446 ${x + 22},456 ${x - 11},456`),
      base.ink0,
      { round: 4 },
    );
    layer.cuts([[x - 9, 450, x + 20, 452, 6, 0.5]], mix(t.k, t.n2, 0.3));
  }
}

/** Boxes of old files, dark, in the near corner; the jamb of the door on the other side. */
export function frame(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,-10 66,-10 54,40 40,910 -10,910"), base.ink0, { round: 12 });
  layer.cuts([[48, 30, 38, 880, 6, 0.5]], t.n2);
  const boxes: readonly (readonly [number, number, number, number])[] = [
    [1392, 742, 230, 180],
    [1450, 634, 170, 116],
    [1300, 846, 110, 70],
  ];
  for (const [x, y, w, h] of boxes) {
    layer.flat(box(x, y, w, h), base.ink0, { rough: 1, round: 4 });
    const cuts: Cut[] = [
      [x + 6, y + 24, x + w - 6, y + 22, 4, 0.5],
      [x + w * 0.3, y + 52, x + w * 0.6, y + 52, 9, 0.5],
    ];
    layer.cuts(cuts, t.n2);
  }
}
