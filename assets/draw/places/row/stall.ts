/** Row 14, within reach: the counter with passports and ledger, a phone on a crate, the card under glass, the cart. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { box, nth, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { cardUnderGlass, ledger, passports } from "../../props/papers.ts";
import { apples, cart, crate, phoneByFlask } from "../../props/yard.ts";
import type { Ground } from "../ground.ts";
import type { Layer } from "../layers.ts";

function counter(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,494 322,494 322,616 -10,616"), t.n1).flat(points("236,494 322,494 322,616 262,616"), t.n2);
  const teeth = Array.from(
    { length: 12 },
    (_, i): Cut => [
      240 + i * 2.2,
      500 + i * 9.6,
      240 - 26 * nth([1, 0.55, 0.8], i % 3) + i * 2.2,
      503 + i * 9.6,
      4,
      0.02,
    ],
  );
  layer.cuts(teeth, t.n2);
  layer
    .flat(points("-10,478 340,478 334,497 -10,497"), base.paper3)
    .flat(points("228,478 340,478 334,497 240,497"), t.p);
  layer.flat(points("-10,497 334,497 322,508 -10,508"), t.n0);
  layer.put(apples, 40, 482, { scale: 1.1 });
  layer.put(passports, 146, 482, { scale: 1.3 });
  for (const [x, colour] of [
    [216, t.n3],
    [262, t.n2],
  ] as const) {
    layer
      .flat(box(x, 462, 42, 19), colour, { round: 2 })
      .flat(box(x + 28, 462, 14, 19), mix(colour, t.k2, 0.5), { round: 2 });
  }
  layer.put(ledger, 260, 464, { scale: 1.12 });
}

/** Gulmira's table: folded scarves, and her card under the glass. */
function table(layer: Layer, t: Ramp): void {
  layer.flat(points("484,590 606,590 470,700 306,672"), mix(t.n3, t.n2, 0.35), { round: 4 });
  for (const x of [496, 592]) layer.flat(box(x - 5, 500, 10, 94), t.n0);
  layer.flat(points("478,500 610,500 606,560 482,560"), t.n2).flat(points("560,500 610,500 606,560 570,560"), t.n3);
  layer.cuts(marks("500,506,502,556,3 526,506,528,558,3 584,506,584,556,3"), t.n0);
  layer
    .flat(points("488,466 602,466 618,498 470,498"), mix(t.n2, t.k, 0.3))
    .flat(points("470,498 618,498 616,506 472,506"), t.n0);
  layer.put(cardUnderGlass, 530, 495, { scale: 1.06 });
  const folds = [
    ["#f4ead6", 492],
    [t.t, 484],
    [t.k, 476],
  ] as const;
  for (const [colour, y] of folds)
    layer.flat(
      [
        [578, y - 8],
        [606, y - 8],
        [610, y],
        [576, y],
      ],
      colour,
      { round: 3 },
    );
  layer.cuts(
    [
      [580, 488, 606, 488, 1.4],
      [580, 480, 605, 480, 1.4],
    ],
    t.n2,
  );
}

export function stall(layer: Layer, g: Ground, t: Ramp): void {
  const dark = mix(t.k, t.n2, 0.6);
  layer.flat(points("722,510 798,512 700,606 626,592"), dark, { round: 4 });
  layer.put(cart, 744, 512, { scale: g.scaleAt(512) * 1.12 });
  table(layer, t);
  counter(layer, t);
  layer.put(crate, 356, 622, { scale: 1.15 });
  layer.put(phoneByFlask, 356, 571, { scale: 0.82 });
}
