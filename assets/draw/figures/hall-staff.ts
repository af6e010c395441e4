/** Those whom the guests see, and the office: manager, waiter, cashier, the one who plans the seats, the cook on trial. */
import { marks } from "../cuts.ts";
import { box, ellipse, placed, points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { phone, sheet } from "./parts/held.ts";
import { arm, hand, leg, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** Forty-six, trim: dark jacket open over a pale polo shirt, pale trousers; a telephone he puts away to talk. */
export const hallManager: Figure = {
  height: 0.99,
  draw(pen, pose) {
    const sleeve = { cloth: "ink", widths: [18, 15, 12], carved: 1.4, cuff: "paper" } as const;
    standing(pen, "silver", { left: -13, right: 13, width: 0.96 });
    resting(pen, [-22, -153], -1, sleeve);
    pen.shape(upper({ shoulder: 25, chest: 23, waist: 20, hem: 23, length: 86 }), "ink", { lit: 0.36, comb: 8 });
    pen.shape(points("-8,-168 8,-168 8,-90 -7,-90"), "paper", { round: 1, lit: 0.45 });
    pen.shape(points("-8,-169 0,-162 8,-169 12,-158 0,-152 -12,-158"), "paper", { round: 1.5, lit: 0.5, carved: 1 });
    pen.cuts(marks("0,-152,0,-132,1.6"), "ink0");
    pen.shape(points("-8,-101 8,-101 8,-94 -8,-94"), "rust", { round: 1, lit: 0.3 });
    neck(pen, 1, -165, 13, 12);
    head(pen, 2, -183, { wears: "short", cloth: "rust", view: "side" });
    if (pose === "speaking") {
      arm(pen, [22, -153], [50, -126], sleeve);
      return;
    }
    phone(pen, 7, -146, -8);
    arm(pen, [22, -153], [13, -124], { ...sleeve, bend: -1, upper: 31, fore: 28 });
  },
};

/** Twenty-seven and lanky: white shirt, bow tie, long apron, a tray. */
export const waiter: Figure = {
  height: 1.03,
  draw(pen, pose) {
    const sleeve = { cloth: "paper", widths: [16, 13, 10], carved: 1.4 } as const;
    standing(pen, "ink", { left: -10, right: 11, width: 0.86 });
    if (pose === "speaking") pen.shape(ellipse(-30, -88, 11, 27, 20), "silver", { round: 6, lit: 0.5, carved: 1.4 });
    resting(pen, [-18, -153], -1, sleeve);
    pen.shape(upper({ shoulder: 22, chest: 19, waist: 16, hem: 18, length: 94 }), "paper", { lit: 0.45 });
    pen.shape(points("-19,-154,4 -9,-166 0,-132 9,-166 19,-154,4 17,-104 -17,-104"), "key", {
      round: 2,
      lit: 0.4,
      comb: 7,
    });
    pen.shape(points("-18,-110,2 18,-110,2 21,-30,3 -20,-30,3"), "rust", { round: 2, lit: 0.4, comb: 8 });
    pen.cuts(marks("-8,-96,-10,-38,2 8,-96,9,-38,1.8"), "ink0");
    neck(pen, 1, -165, 14, 10);
    pen.shape(points("-9,-164,2 0,-160 9,-164,2 9,-154,2 0,-157 -9,-154,2"), "ink", { round: 1, lit: 0.4 });
    head(pen, 2, -184, { wears: "hair", cloth: "ink", size: 0.95 });
    if (pose === "speaking") {
      arm(pen, [18, -153], [48, -134], sleeve);
      return;
    }
    arm(pen, [18, -153], [30, -122], { ...sleeve, bend: 0.6, upper: 28, fore: 22 });
    pen.shape(points("10,-134,3 62,-134,3 58,-129,2 14,-129,2"), "silver", { round: 2, lit: 0.5, carved: 1 });
    pen.shape(points("26,-152,3 38,-152,3 36,-134 28,-134"), "paper", { round: 1, lit: 0.5, carved: 1 });
    pen.shape(points("42,-147,2 52,-147,2 50,-134 44,-134"), "sand", { round: 1, lit: 0.5, carved: 1 });
  },
};

/** Thirty-five: hair up high, patterned blouse, narrow dark skirt, the day's slips in her hand. */
export const cashier: Figure = {
  height: 0.95,
  draw(pen, pose) {
    const sleeve = { cloth: "sand", widths: [18, 14, 10], carved: 1.4, cuff: "key" } as const;
    shoes(pen, -8, 9, "skin");
    pen.shape(points("-20,-110,4 20,-110,4 24,-84,12 17,-42,3 -17,-42,3 -24,-84,12"), "ink", { lit: 0.36, comb: 8 });
    resting(pen, [-19, -153], -1, { ...sleeve, upper: 32, fore: 30 });
    pen.shape(upper({ shoulder: 22, chest: 22, waist: 17, hem: 21, length: 98 }), "sand", { lit: 0.4, comb: 6 });
    pen.cuts(
      marks(
        "-14,-148,-8,-142,3 -4,-136,2,-130,3 8,-148,14,-142,3 -14,-126,-8,-120,3 8,-124,14,-118,3 -2,-112,4,-106,3",
      ),
      "key0",
    );
    pen.shape(points("-8,-168 8,-168 0,-146"), "skin", { round: 1, lit: 0.3 });
    pen.stroke(points("-8,-166 -4,-148 0,-142 4,-148 8,-166"), "paper1", 2.2);
    neck(pen, 0, -163, 14, 10);
    pen.shape(points("-9,-216,6 8,-217,6 12,-204,6 8,-195 -9,-195 -13,-204,6"), "rust", { round: 6, lit: 0.4 });
    head(pen, 0, -182, { wears: "hair", cloth: "rust", size: 0.97 });
    if (pose === "speaking") {
      arm(pen, [19, -153], [46, -138], { ...sleeve, upper: 32, fore: 30 });
      sheet(pen, 46, -158, 11, 24, 10);
      hand(pen, [50, -138], [1, -0.3]);
      return;
    }
    for (const turn of [-8, 0, 8]) sheet(pen, 2, -140, 11, 26, turn);
    arm(pen, [19, -153], [14, -118], { ...sleeve, bend: -1, upper: 30, fore: 26 });
  },
};

/** Thirty-three: loose straight dress with a white collar, hair to the chin, a plan of tables rolled under her arm. */
export const officeWoman: Figure = {
  height: 0.97,
  draw(pen, pose) {
    const sleeve = { cloth: "navy", widths: [15, 13, 10], carved: 1.4, cuff: "paper" } as const;
    shoes(pen, -10, 11, "slate");
    pen.bar(points("-40,-118 -14,-142"), "paper", [11, 11], { lit: 0.5, carved: 1.4, round: 2 });
    pen.shape(points("-20,-160,8 -7,-168 7,-168 20,-160,8 22,-128,10 27,-40,3 -27,-40,3 -22,-128,10"), "navy", {
      round: 3,
      lit: 0.38,
      comb: 9,
    });
    pen.cuts(marks("-10,-132,-16,-50,1.8 4,-120,5,-50,1.8 15,-128,20,-50,1.6"), "ink0");
    pen.shape(points("-9,-170,3 0,-163 9,-170,3 16,-160,5 3,-152,4 0,-158 -3,-152,4 -16,-160,5"), "paper", {
      round: 2,
      lit: 0.5,
    });
    arm(pen, [-18, -152], [-25, -101], { ...sleeve, upper: 26, fore: 26, bend: 0.3 });
    neck(pen, 0, -166, 12, 9);
    head(pen, 0, -183, { wears: "bob", cloth: "ink", size: 0.97 });
    if (pose === "speaking") arm(pen, [18, -153], [46, -140], { ...sleeve, upper: 32, fore: 30 });
    else resting(pen, [18, -153], 1, { ...sleeve, upper: 32, fore: 30 });
  },
};

/** Twenty-two and stocky: cook's jacket with two rows of buttons, low cap, checked trousers, a ladle. */
export const cookTrial: Figure = {
  height: 0.93,
  draw(pen, pose) {
    const sleeve = { cloth: "paper", widths: [19, 16, 12], carved: 1.4, cuff: "sand" } as const;
    leg(pen, [-11, -97], [-14, 0], { cloth: "slate", view: "front", widths: [23, 19, 15], bend: 0.5 });
    leg(pen, [11, -97], [14, 0], { cloth: "slate", view: "front", widths: [23, 19, 15], bend: -0.5 });
    pen.cuts(
      marks(
        "-22,-70,-4,-70,1.6 -22,-52,-5,-52,1.6 -22,-34,-7,-34,1.6 4,-70,22,-70,1.6 5,-52,22,-52,1.6 7,-34,22,-34,1.6",
      ),
      "paper0",
    );
    resting(pen, [-24, -152], -1, sleeve);
    pen.shape(upper({ shoulder: 27, chest: 25, waist: 23, hem: 25, length: 82 }), "paper", { lit: 0.42, comb: 8 });
    for (const y of [-144, -128, -112]) for (const x of [-9, 9]) pen.disc(x, y, 2.6, 2.6, "ink", { lit: 0 });
    pen.cuts(marks("-14,-158,-12,-104,1.6"), "key0");
    pen.shape(points("-24,-104,2 24,-104,2 27,-58,3 -27,-58,3"), "key", { round: 2, lit: 0.4, comb: 6 });
    pen.shape(points("-11,-170,4 11,-170,4 12,-158 0,-150 -12,-158"), "key", { round: 3, lit: 0.4 });
    neck(pen, 0, -165, 11, 13);
    head(pen, 1, -182, { wears: "short", cloth: "ink", size: 1 });
    pen.shape(points("-15,-192,3 15,-192,3 16,-208,6 8,-212,8 -8,-212,8 -16,-208,6"), "paper", { round: 3, lit: 0.45 });
    pen.cuts(marks("-15,-195,15,-195,2"), "key0");
    if (pose === "speaking") {
      arm(pen, [24, -152], [52, -126], sleeve);
      return;
    }
    pen.bar(points("5,-152 16,-106"), "silver", [3.4, 3.4], { lit: 0.5, round: 1 });
    pen.shape(placed(box(-8, -5, 16, 11), 4, -156, -14), "silver", { round: 4, lit: 0.5, carved: 1 });
    arm(pen, [24, -152], [14, -116], { ...sleeve, bend: -1, upper: 31, fore: 26 });
  },
};
