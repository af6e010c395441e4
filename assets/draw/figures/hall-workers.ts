/** Those who do the hall's work out of the guests' sight: the cleaner and her daughter, the dishwasher, her mother with the baby. */
import { marks } from "../cuts.ts";
import { box, placed, points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { exerciseBook } from "./parts/belongings.ts";
import { boots } from "./parts/farmwear.ts";
import { skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { arm, hand, leg, neck, resting, shoes } from "./parts/limbs.ts";

/** Thirty-one: kerchief, straight loose work apron from shoulder to knee, her exercise book. The apron tells nothing. */
export const cleaner31: Figure = {
  height: 0.94,
  draw(pen, pose) {
    const sleeve = { cloth: "key", widths: [16, 13, 10], cuff: "rust", carved: 1.4 } as const;
    shoes(pen, -11, 12, "navy");
    skirt(pen, "key", { top: 20, hem: 25, waist: 108, length: 30 });
    resting(pen, [-19, -153], -1, { ...sleeve, upper: 32, fore: 30 });
    pen.shape(upper({ shoulder: 22, chest: 22, waist: 23, hem: 26, length: 80 }), "key", { lit: 0.4 });
    pen.shape(points("-13,-164,3 13,-164,3 21,-140,9 24,-96,8 28,-40,3 -28,-40,3 -24,-96,8 -21,-140,9"), "slate", {
      round: 3,
      lit: 0.4,
      comb: 9,
    });
    pen.cuts(marks("-15,-120,-19,-52,2 -2,-116,-3,-74,1.6 14,-120,18,-52,1.8"), "ink0");
    pen.shape(points("-16,-92 14,-92 15,-68,4 -17,-68,4"), "slate", { round: 2, lit: 0.3, carved: 1.4 });
    pen.shape(points("-8,-168 8,-168 0,-155"), "skin", { round: 1, lit: 0.3 });
    neck(pen, 0, -164, 13, 10);
    head(pen, 1, -182, { wears: "kerchief", cloth: "paper", size: 0.98 });
    if (pose === "speaking") {
      arm(pen, [19, -153], [47, -134], { ...sleeve, upper: 32, fore: 30 });
      exerciseBook(pen, 46, -158, 8);
      hand(pen, [51, -136], [1, -0.4]);
      return;
    }
    exerciseBook(pen, -6, -140, -10);
    arm(pen, [19, -153], [10, -120], { ...sleeve, bend: -1, upper: 29, fore: 26 });
  },
};

/** Nine: two plaits, school pinafore, a reader held before her; when she speaks, a finger at what she has just read aloud. */
export const girl9: Figure = {
  height: 0.66,
  draw(pen, pose) {
    const sleeve = { cloth: "paper", widths: [15, 13, 10], carved: 1.2 } as const;
    const tights = { cloth: "slate", shoe: "rust", view: "front", widths: [14, 12, 10] } as const;
    leg(pen, [-8, -97], [-10, 0], { ...tights, bend: 0.5 });
    leg(pen, [8, -97], [11, 0], { ...tights, bend: -0.5 });
    resting(pen, [-18, -150], -1, { ...sleeve, upper: 30, fore: 28 });
    pen.shape(upper({ shoulder: 20, chest: 18, waist: 17, hem: 19, length: 104 }), "paper", { lit: 0.45 });
    pen.shape(points("-12,-152 12,-152 15,-118,4 28,-58,2 -27,-58,2 -15,-118,4"), "key", {
      round: 2,
      lit: 0.4,
      comb: 8,
    });
    pen.cuts(marks("-9,-112,-16,-62,2 2,-112,4,-62,2 14,-108,20,-62,1.6"), "rust0");
    pen.shape(points("-15,-121 15,-121 16,-114 -16,-114"), "rust", { round: 1, lit: 0.3 });
    pen.stroke(points("-10,-151 -8,-167"), "key0", 5).stroke(points("10,-151 8,-167"), "key1", 5);
    neck(pen, 0, -163, 12, 10);
    for (const side of [-1, 1] as const) {
      pen.bar(
        [
          [side * 15, -182],
          [side * 20, -164],
          [side * 19, -142],
        ],
        "ink",
        [8, 9, 5],
        { lit: 0.4 },
      );
      pen.shape(placed(points("-7,-4,2 0,0 7,-4,2 7,5,2 0,1 -7,5,2"), side * 19, -146), "paper", {
        round: 1,
        lit: 0.6,
      });
    }
    head(pen, 0, -185, { wears: "hair", cloth: "ink", size: 1.2 });
    if (pose === "speaking") {
      arm(pen, [18, -150], [44, -160], { ...sleeve, upper: 30, fore: 27 });
      pen.bar(points("50,-166 57,-176"), "skin", [5, 3], { lit: 0.5 });
      return;
    }
    pen.shape(placed(box(0, 0, 30, 24), -6, -136, -6), "sand", { round: 2, lit: 0.45, carved: 1.4 });
    pen.cuts(marks("9,-137,11,-114,2"), "rust0");
    arm(pen, [18, -150], [17, -120], { ...sleeve, bend: -1, upper: 27, fore: 22 });
  },
};

/** Twenty-four, thin: hair tied up, sleeves rolled, a rubber apron from the waist, boots; a cloth over her shoulder. */
export const dishwasher24: Figure = {
  height: 0.99,
  draw(pen, pose) {
    const bare = { cloth: "skin", widths: [10, 9, 7], upper: 34, fore: 32 } as const;
    const narrow = { cloth: "ink", view: "front", widths: [16, 13, 11] } as const;
    leg(pen, [-7, -97], [-9, 0], { ...narrow, bend: 0.5 });
    leg(pen, [7, -97], [10, 0], { ...narrow, bend: -0.5 });
    boots(pen, -9, 10, "slate", 0.86);
    resting(pen, [-16, -153], -1, bare);
    pen.bar(points("-16,-157 -22,-128"), "rust", [14, 13], { lit: 0.4 });
    pen.shape(upper({ shoulder: 18, chest: 16, waist: 14, hem: 16, length: 94 }), "rust", { lit: 0.4, comb: 6 });
    pen.shape(points("-16,-118,2 16,-118,2 21,-44,4 -20,-44,4"), "sand", { round: 3, lit: 0.42, comb: 8 });
    pen.cuts(marks("-16,-111,16,-111,2.4 -9,-98,-12,-52,2 6,-98,8,-52,1.8"), "key0");
    pen.shape(points("-15,-164,3 -4,-167,3 -5,-124 -15,-122"), "paper", { round: 2, lit: 0.45, carved: 1 });
    pen.cuts(marks("-15,-130,-5,-132,1.8"), "key0");
    pen.shape(points("-7,-168 5,-168 -1,-155"), "skin", { round: 1, lit: 0.3 });
    neck(pen, 0, -164, 14, 9);
    head(pen, 1, -184, { wears: "bun", cloth: "ink", view: "side", size: 0.94 });
    if (pose === "speaking") {
      arm(pen, [16, -153], [44, -138], { ...bare, carved: 1.2 });
      pen.bar(points("16,-157 32,-143"), "rust", [14, 12], { lit: 0.45, carved: 1.2 });
      return;
    }
    resting(pen, [16, -153], 1, { ...bare, carved: 1.2 });
    pen.bar(points("16,-157 22,-128"), "rust", [14, 13], { lit: 0.45, carved: 1.2 });
  },
};

/** Fifty, small and upright: flowered headscarf, long waistcoat, her grandson wrapped in a shawl in the crook of her arm. */
export const grandmother50: Figure = {
  height: 0.88,
  draw(pen, pose) {
    const sleeve = { cloth: "sand", widths: [18, 15, 11], carved: 1.4 } as const;
    shoes(pen, -12, 13, "slate");
    skirt(pen, "rust", { top: 22, hem: 31, waist: 108, length: 12 });
    if (pose === "standing") resting(pen, [23, -152], 1, { ...sleeve, upper: 31, fore: 29 });
    pen.shape(upper({ shoulder: 24, chest: 24, waist: 23, hem: 28, length: 58 }), "navy", { lit: 0.36, comb: 8 });
    pen.shape(points("-7,-167 7,-167 4,-62 -4,-62"), "sand", { round: 2, lit: 0.45 });
    pen.cuts(marks("-26,-78,-8,-76,2 8,-76,27,-78,2"), "sand1");
    neck(pen, 0, -163, 10, 12);
    head(pen, 0, -180, { wears: "hood", cloth: "key", size: 1.02 });
    pen.shape(points("-34,-138,12 -20,-150,12 14,-128,14 26,-106,12 10,-98,10 -28,-116,12"), "paper", {
      round: 9,
      lit: 0.5,
      comb: 6,
      carved: 1.6,
    });
    pen.cuts(marks("-8,-132,10,-106,2.4 4,-128,20,-108,2"), "sand0");
    arm(pen, [-23, -152], [12, -106], { ...sleeve, bend: 1, upper: 33, fore: 34 });
    pen.disc(-19, -141, 10.5, 10.5, "skin", { lit: 0.5, carved: 1.6 });
    pen.shape(points("-31,-140,8 -27,-153,8 -14,-154,8 -8,-144,4 -16,-148,5 -25,-144,5"), "paper", {
      round: 4,
      lit: 0.5,
    });
    if (pose === "speaking") arm(pen, [23, -152], [50, -134], sleeve);
  },
};
