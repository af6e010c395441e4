/** The flat's own: the girl, the two who took her in, and the mother-in-law who found her. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { drawingBook, handbag, loaf } from "./parts/belongings.ts";
import { skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { phone } from "./parts/held.ts";
import { arm, hand, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** Fourteen: two plaits, a jumper with a white collar, warm stockings; her drawing book is always with her. */
export const girl14: Figure = {
  height: 0.86,
  draw(pen, pose) {
    const sleeve = { cloth: "key", widths: [14, 12, 10], carved: 1.3, cuff: "paper" } as const;
    shoes(pen, -8, 9, "slate");
    skirt(pen, "navy", { top: 15, hem: 21, waist: 104, length: 36 });
    pen.cuts(marks("-21,-46,21,-46,2"), "paper0");
    if (pose === "speaking") {
      drawingBook(pen, -40, -138, -8);
      arm(pen, [-15, -149], [-20, -110], { ...sleeve, bend: 0.9, upper: 29, fore: 27 });
    } else resting(pen, [-15, -149], -1, { ...sleeve, upper: 31, fore: 29 });
    pen.shape(upper({ shoulder: 18, chest: 16, waist: 15, hem: 18, length: 88 }), "key", { lit: 0.4, comb: 7 });
    pen.cuts(marks("-17,-94,17,-94,2.2"), "rust0");
    pen.shape(points("-9,-166,2 9,-166,2 13,-156,4 2,-152 0,-156 -2,-152 -13,-156,4"), "paper", {
      round: 2,
      lit: 0.45,
    });
    neck(pen, 0, -162, 12, 9);
    head(pen, 0, -181, { wears: "plaits", cloth: "ink", size: 1.05 });
    if (pose === "speaking") {
      arm(pen, [15, -149], [36, -138], { ...sleeve, upper: 31, fore: 29 });
      return;
    }
    drawingBook(pen, -12, -140, 5);
    arm(pen, [15, -149], [11, -112], { ...sleeve, bend: -1, upper: 30, fore: 26 });
  },
};

/** Thirty-seven, home from the yard: dark knitted jacket, short beard, a loaf in his arm. */
export const hostMan: Figure = {
  height: 1.01,
  draw(pen, pose) {
    const sleeve = { cloth: "ink", widths: [20, 17, 12], carved: 1.4, cuff: "paper" } as const;
    standing(pen, "slate", { left: -13, right: 13, width: 1.02 });
    pen.shape(upper({ shoulder: 27, chest: 25, waist: 23, hem: 25, length: 84 }), "ink", { lit: 0.4, comb: 9 });
    pen.cuts(marks("0,-152,0,-90,2.2 -23,-94,23,-94,2.4 -20,-140,-8,-138,1.6 8,-138,20,-140,1.6"), "paper0");
    pen.mirrored(p => loaf(p, -22, -136));
    arm(pen, [-24, -153], [-10, -104], { ...sleeve, bend: 0.8, upper: 31, fore: 29 });
    pen.shape(points("-10,-170,2 10,-170,2 12,-160,3 0,-149 -12,-160,3"), "paper", { round: 2, lit: 0.4 });
    neck(pen, 1, -165, 11, 13);
    head(pen, 2, -183, { wears: "hair", cloth: "ink", view: "side" });
    pen.shape(points("-4,-178,3 1,-175,3 6,-173,2 15,-174,2 14,-166,5 6,-163,4 -2,-168,4"), "ink", {
      round: 3,
      lit: 0.3,
    });
    if (pose === "speaking") arm(pen, [24, -153], [56, -128], sleeve);
    else resting(pen, [24, -153], 1, sleeve);
  },
};

/** Thirty-three, from the salon: bobbed hair dyed, pale tunic under an open dark coat, bag on her shoulder. */
export const hostWoman: Figure = {
  height: 0.95,
  draw(pen, pose) {
    const sleeve = { cloth: "ink", widths: [16, 14, 11], carved: 1.4 } as const;
    standing(pen, "slate", { left: -9, right: 10, width: 0.84 });
    handbag(pen, -31, -104);
    resting(pen, [-19, -153], -1, { ...sleeve, upper: 32, fore: 30 });
    pen.shape(upper({ shoulder: 20, chest: 18, waist: 16, hem: 20, length: 72 }), "paper", { lit: 0.42, comb: 6 });
    pen.cuts(marks("-13,-112,13,-112,2 0,-110,0,-76,1.6"), "ink1");
    pen.shape(points("-21,-160,8 -7,-168,2 -8,-130,8 -11,-52,3 -27,-54,3 -20,-116,9"), "ink", { round: 3, lit: 0.1 });
    pen.shape(points("21,-160,8 7,-168,2 8,-130,8 11,-52,3 27,-54,3 20,-116,9"), "ink", {
      round: 3,
      lit: 0.5,
      comb: 5,
    });
    pen.bar(points("-14,-166 -22,-138 -30,-102"), "rust", [4, 4, 4], { lit: 0.4 });
    neck(pen, 0, -165, 13, 10);
    head(pen, 0, -182, { wears: "bob", cloth: "rust", size: 0.98 });
    if (pose === "speaking") {
      arm(pen, [19, -153], [46, -134], sleeve);
      return;
    }
    arm(pen, [19, -153], [12, -108], { ...sleeve, bend: -0.8, upper: 30, fore: 27 });
    pen.stroke(points("6,-112 2,-104 6,-98 11,-103 6,-112"), "sand1", 1.8);
    pen.bar(points("6,-99 4,-86"), "sand", [3, 4], { lit: 0.5 });
  },
};

/** Sixty-four, small and round: white scarf, a dark waistcoat to the knee over her dress, a telephone at her ear. */
export const hostGrandmother: Figure = {
  height: 0.87,
  draw(pen, pose) {
    const sleeve = { cloth: "silver", widths: [20, 17, 12], carved: 1.4 } as const;
    shoes(pen, -14, 15, "slate");
    skirt(pen, "silver", { top: 26, hem: 34, waist: 104, length: 14 });
    resting(pen, [-25, -151], -1, { ...sleeve, upper: 31, fore: 29 });
    pen.shape(upper({ shoulder: 25, chest: 28, waist: 29, hem: 33, length: 50 }), "ink", { lit: 0.4, comb: 9 });
    pen.shape(points("-5,-164,2 5,-164,2 5,-50 -5,-50"), "slate", { round: 1, lit: 0.4 });
    pen.cuts(marks("-31,-58,-8,-58,2.4 8,-58,31,-58,2.4"), "paper0");
    neck(pen, 0, -163, 11, 13);
    head(pen, 1, -180, { wears: "hood", cloth: "paper", view: "side", size: 1.04, tilt: 3 });
    if (pose === "speaking") {
      arm(pen, [25, -151], [54, -136], sleeve);
      phone(pen, 58, -152, 10);
      hand(pen, [57, -136], [1, -0.4]);
      return;
    }
    arm(pen, [24, -151], [20, -170], { ...sleeve, upper: 21, fore: 31 });
    phone(pen, 13, -190, -8);
    hand(pen, [20, -172], [-0.2, -1]);
  },
};
