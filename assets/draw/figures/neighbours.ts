/** People of the stair and the street: the neighbour who rings, a student who minds children, a boy from the shop. */
import { marks } from "../cuts.ts";
import { box, placed, points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { glasses } from "./parts/farmwear.ts";
import { upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { phone } from "./parts/held.ts";
import { arm, hand, leg, neck, resting, shoes } from "./parts/limbs.ts";

/** Sixty-nine: curls, glasses, a quilted house coat with a shawl pinned over it, slippers, her telephone ready. */
export const neighbourLady: Figure = {
  height: 0.87,
  draw(pen, pose) {
    const sleeve = { cloth: "sand", widths: [19, 17, 13], carved: 1.4 } as const;
    shoes(pen, -12, 13, "skin");
    for (const x of [-12, 13]) pen.shape(box(x - 9, -8, 18, 8), "rust", { round: 3, lit: 0.4 });
    resting(pen, [-24, -151], -1, { ...sleeve, upper: 31, fore: 29 });
    pen.shape(upper({ shoulder: 25, chest: 27, waist: 27, hem: 32, length: 26 }), "sand", { lit: 0.4, comb: 9 });
    pen.cuts(marks("0,-150,1,-30,2 -30,-92,-12,-90,2 12,-90,30,-92,2"), "rust0");
    for (const [x, y] of points("-18,-70 14,-74 -10,-48 22,-50 -22,-110 16,-112"))
      pen.disc(x, y, 3, 3, "rust", { lit: 0.3 });
    pen.shape(
      points("-10,-168,4 10,-168,4 28,-154,6 25,-132,4 3,-120,3 0,-128 -3,-120,3 -25,-132,4 -28,-154,6"),
      "slate",
      {
        round: 4,
        lit: 0.42,
        comb: 5,
        carved: 1.2,
      },
    );
    pen.cuts(marks("-22,-134,-24,-127,2 -14,-129,-15,-122,2 14,-129,15,-122,2 22,-134,24,-127,2"), "slate1");
    neck(pen, 0, -164, 10, 12);
    head(pen, 0, -180, { wears: "curls", cloth: "silver", size: 1.02 });
    glasses(pen, 0, -178);
    if (pose === "speaking") {
      arm(pen, [24, -150], [52, -132], sleeve);
      hand(pen, [54, -132], [1, -0.2]);
      return;
    }
    arm(pen, [24, -150], [12, -114], { ...sleeve, bend: -1, upper: 31, fore: 26 });
    phone(pen, 2, -134, -10);
  },
};

/** Nineteen, tall, hair loose: short coat, a long knitted scarf, two textbooks under her arm. */
export const student19: Figure = {
  height: 1.0,
  draw(pen, pose) {
    const sleeve = { cloth: "slate", widths: [14, 12, 10], carved: 1.4 } as const;
    const slim = { cloth: "ink", view: "front", widths: [17, 13, 10], shoe: "sand" } as const;
    leg(pen, [-7, -98], [-7, 0], { ...slim, bend: 0.3 });
    leg(pen, [7, -98], [10, 0], { ...slim, bend: -0.4 });
    pen.shape(upper({ shoulder: 20, chest: 17, waist: 16, hem: 22, length: 76 }), "slate", { lit: 0.4, comb: 7 });
    pen.cuts(marks("5,-146,7,-146,5 5,-126,7,-126,5 5,-106,7,-106,5 0,-150,0,-80,1.8"), "paper0");
    for (const [dy, cover] of [
      [0, "navy"],
      [-9, "rust"],
    ] as const)
      pen.shape(placed(box(0, 0, 34, 9), -40, -112 + dy, -6), cover, { round: 1, lit: 0.4, carved: 1 });
    arm(pen, [-18, -154], [-20, -108], { ...sleeve, upper: 32, fore: 30 });
    neck(pen, 0, -165, 14, 9);
    head(pen, 0, -184, { wears: "long", cloth: "rust", size: 0.95 });
    pen.shape(points("-14,-169,6 14,-169,6 16,-156,6 -16,-156,6"), "sand", { round: 5, lit: 0.4, carved: 1 });
    pen.shape(points("4,-160 14,-158 17,-96 6,-94"), "sand", { round: 2, lit: 0.4, carved: 1.2 });
    pen.cuts(marks("6,-106,17,-107,2 6,-100,17,-101,2 -10,-165,-8,-157,1.6 2,-166,3,-157,1.6"), "key0");
    if (pose === "speaking") arm(pen, [19, -154], [46, -146], sleeve);
    else arm(pen, [19, -154], [20, -104], { ...sleeve, bend: 1, upper: 32, fore: 29, hand: false });
  },
};

/** Sixteen, heavy-set and cheerful: shop apron to the shin over a striped jersey, a box of tins. */
export const shopYouth16: Figure = {
  height: 0.97,
  draw(pen, pose) {
    const sleeve = { cloth: "paper", widths: [19, 16, 12], carved: 1.4 } as const;
    const wide = { cloth: "ink", view: "front", widths: [24, 19, 15], shoe: "slate" } as const;
    leg(pen, [-11, -97], [-14, 0], { ...wide, bend: 0.4 });
    leg(pen, [11, -97], [15, 0], { ...wide, bend: -0.4 });
    if (pose === "speaking") resting(pen, [-25, -151], -1, { ...sleeve, upper: 31, fore: 29 });
    pen.shape(upper({ shoulder: 26, chest: 28, waist: 28, hem: 28, length: 84 }), "paper", { lit: 0.42, comb: 8 });
    pen.cuts(marks("-26,-146,26,-146,4 -28,-132,28,-132,4"), "navy0");
    pen.shape(points("-13,-146,3 13,-146,3 22,-116,4 28,-40,5 -28,-40,5 -22,-116,4"), "navy", {
      round: 3,
      lit: 0.4,
      comb: 8,
    });
    pen.stroke(points("-12,-146 -7,-167"), "navy0", 3).stroke(points("12,-146 7,-167"), "navy1", 3);
    pen.cuts(marks("-23,-108,23,-108,2 -12,-78,12,-78,2 -12,-78,-12,-58,1.6 12,-78,12,-58,1.6"), "paper0");
    neck(pen, 0, -164, 10, 13);
    head(pen, 0, -181, { wears: "hair", cloth: "rust", size: 1.05 });
    if (pose === "speaking") {
      arm(pen, [25, -151], [54, -146], { ...sleeve, upper: 33, fore: 31 });
      return;
    }
    pen.shape(box(-26, -122, 52, 24), "sand", { round: 1, lit: 0.4, carved: 1.4 });
    for (const x of [-16, 0, 16]) pen.shape(box(x - 6, -133, 12, 12), "silver", { round: 2, lit: 0.4, carved: 1 });
    arm(pen, [-25, -151], [-22, -102], { ...sleeve, bend: 0.8, upper: 31, fore: 27 });
    arm(pen, [25, -151], [22, -102], { ...sleeve, bend: -0.8, upper: 31, fore: 27 });
  },
};
