/** The men of the row: one with a bag and his papers, a tall porter of seventeen, a heavy man with empty hands. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { holdall, passport, sheet } from "./parts/held.ts";
import { arm, leg, neck, resting, standing } from "./parts/limbs.ts";

/** Anorak, beanie, holdall; keeps passport and registration slip at hand. */
export const manBag: Figure = {
  height: 0.98,
  draw(pen, pose) {
    standing(pen, "navy", { left: -12, right: 13 });
    holdall(pen, -32, -96, "slate", 0.95);
    arm(pen, [-21, -153], [-31, -98], { cloth: "key", bend: 1, upper: 32, fore: 29 });
    pen.shape(upper({ shoulder: 24, chest: 23, waist: 22, hem: 24, length: 86 }), "key", { lit: 0.4, comb: 9 });
    pen.cuts(marks("1,-160,1,-88,1.8 -18,-112,-6,-110,2 9,-110,19,-112,2 -22,-94,22,-94,1.8"), "rust0");
    pen.shape(points("-12,-169,3 12,-169,3 15,-158 0,-151 -15,-158"), "rust", { round: 4, lit: 0.4 });
    neck(pen, 1, -166, 10);
    head(pen, 2, -182, { wears: "beanie", cloth: "slate" });
    if (pose === "speaking") {
      passport(pen, 52, -158, 10);
      sheet(pen, 56, -154, 15, 19, 14);
      arm(pen, [21, -153], [54, -134], { cloth: "key", bend: 1, carved: 1.4 });
    } else {
      passport(pen, 8, -142, -8);
      sheet(pen, 13, -139, 15, 19, -4);
      arm(pen, [21, -153], [21, -116], { cloth: "key", bend: -1, carved: 1.4, upper: 31, fore: 27 });
    }
  },
};

/** Tall and thin, sleeves too short; carries himself straight, carrying strap over his shoulder. */
export const porterYouth: Figure = {
  height: 1.04,
  draw(pen, pose) {
    const thin = [16, 13, 10];
    leg(pen, [-7, -99], [-9, 0], { cloth: "slate", view: "front", bend: 0.5, widths: thin, thigh: 47, shin: 47 });
    leg(pen, [7, -99], [11, 0], { cloth: "slate", view: "front", bend: -0.5, widths: thin, thigh: 47, shin: 47 });
    arm(pen, [-16, -154], [-20, -94], { cloth: "skin", bend: 1, widths: [10, 9, 8], upper: 33, fore: 31 });
    pen.bar(
      [
        [-16, -156],
        [-19, -128],
      ],
      "key",
      [14, 13],
      { lit: 0.4 },
    );
    pen.shape(upper({ shoulder: 19, chest: 16, waist: 14, hem: 17, length: 93, neck: 6 }), "key", {
      lit: 0.4,
      comb: 7,
    });
    pen.cuts([[-10, -104, 13, -103, 2]], "rust0");
    pen.bar(points("14,-166 0,-134 -15,-100"), "ink", [5, 5, 5], { lit: 0 });
    pen.shape(points("-7,-168 7,-168 0,-157"), "paper", { round: 1, lit: 0.4 });
    neck(pen, 1, -163, 15, 10);
    head(pen, 2, -184, { wears: "hair", view: "side", size: 0.95 });
    if (pose === "speaking") {
      arm(pen, [16, -154], [48, -136], {
        cloth: "skin",
        bend: 1,
        widths: [10, 9, 8],
        carved: 1.2,
        upper: 33,
        fore: 31,
      });
      passport(pen, 50, -156, 10, "navy");
    } else {
      passport(pen, 2, -142, -10, "navy");
      arm(pen, [16, -154], [14, -124], {
        cloth: "skin",
        bend: -1,
        widths: [10, 9, 8],
        carved: 1.2,
        upper: 29,
        fore: 25,
      });
    }
    pen.bar([[16, -156], pose === "speaking" ? [27, -134] : [23, -131]], "key", [14, 13], { lit: 0.45, carved: 1.2 });
    pen.shape(points("10,-170,5 22,-166,6 25,-152,6 17,-147,4 12,-157,4"), "ink", { round: 4, lit: 0.4 });
    pen.cuts([[14, -165, 21, -151, 1.6]], "sand1");
  },
};

/** Heavy build, open work coat; has no paper to show, and turns up his palm. */
export const manHeavy: Figure = {
  height: 0.95,
  draw(pen, pose) {
    standing(pen, "ink", { left: -16, right: 16, width: 1.25 });
    resting(pen, [-29, -151], -1, { cloth: "key", widths: [23, 20, 14] });
    const front = pen.shape(upper({ shoulder: 32, chest: 35, waist: 38, hem: 34, length: 88, neck: 8 }), "paper", {
      lit: 0.42,
    });
    front.cuts([[2, -150, 3, -96, 1.6]], "rust0");
    pen.shape(points("-32,-160,8 -9,-168,2 -8,-130,9 -12,-84,3 -38,-84,3 -40,-114,8"), "key", { round: 3, lit: 0.12 });
    pen.shape(points("32,-160,8 9,-168,2 12,-130,9 14,-84,3 38,-84,3 40,-114,8"), "key", {
      round: 3,
      lit: 0.45,
      comb: 6,
    });
    pen.cuts(
      [
        [-33, -104, -17, -101, 2.2],
        [18, -101, 35, -104, 2.2],
      ],
      "rust0",
    );
    neck(pen, 0, -163, 13, 16);
    head(pen, 1, -180, { wears: "short", size: 1.03 });
    if (pose === "speaking")
      arm(pen, [30, -151], [68, -128], { cloth: "key", bend: 1, widths: [23, 19, 14], carved: 1.4 });
    else
      arm(pen, [30, -151], [20, -112], {
        cloth: "key",
        bend: -1,
        widths: [23, 19, 14],
        carved: 1.4,
        upper: 34,
        fore: 28,
      });
  },
};
