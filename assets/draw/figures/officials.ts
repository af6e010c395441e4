/** Officials without a cap: a senior migration officer, a prosecutor, a judge. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { lapels, skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { folder, sheet } from "./parts/held.ts";
import { arm, hand, neck, shoes, standing } from "./parts/limbs.ts";

/** A heavy woman near retirement: cropped grey hair, service jacket, spectacles on a cord, file under her arm. */
export const officerMigration: Figure = {
  height: 0.94,
  draw(pen, pose) {
    shoes(pen, -13, 14, "slate");
    skirt(pen, "navy", { top: 25, hem: 27, waist: 108, length: 34 });
    folder(pen, -48, -138, { w: 34, h: 44, turn: -6, cover: "key", open: false });
    pen.shape(upper({ shoulder: 29, chest: 32, waist: 33, hem: 35, length: 82 }), "navy", { lit: 0.38, comb: 9 });
    lapels(pen, "navy", { depth: 122 });
    pen.shape(points("-29,-161 -13,-166 -12,-162 -28,-156"), "paper", { round: 1, lit: 0 });
    pen.shape(points("29,-161 13,-166 12,-162 28,-156"), "paper", { round: 1, lit: 1 });
    pen.cuts(marks("0,-116,0,-86,1.6 -28,-104,-12,-102,2 12,-102,29,-104,2"), "paper1");
    pen.stroke(points("-9,-164 -6,-142 0,-136 6,-142 10,-164"), "sand1", 1.6);
    pen.shape(points("-8,-138 0,-136 8,-138 6,-131 1,-133 -1,-133 -6,-131"), "sand", { round: 2, lit: 0.5 });
    arm(pen, [-26, -152], [-24, -106], {
      cloth: "navy",
      bend: 1,
      widths: [22, 18, 13],
      carved: 1.4,
      upper: 33,
      fore: 29,
    });
    neck(pen, 0, -164, 12, 14);
    head(pen, 1, -181, { wears: "bob", cloth: "silver", size: 1.02 });
    if (pose === "speaking")
      arm(pen, [27, -152], [66, -132], { cloth: "navy", bend: 1, widths: [22, 18, 13], carved: 1.4 });
    else arm(pen, [27, -152], [36, -92], { cloth: "navy", bend: -1, widths: [22, 18, 13], carved: 1.4 });
  },
};

/** Tall woman in a navy suit, file open on her forearm. */
export const prosecutor: Figure = {
  height: 0.99,
  draw(pen, pose) {
    shoes(pen, -8, 9, "slate");
    skirt(pen, "ink", { top: 15, hem: 17, waist: 108, length: 36 });
    pen.shape(upper({ shoulder: 22, chest: 20, waist: 15, hem: 22, length: 84 }), "navy", { lit: 0.38, comb: 8 });
    lapels(pen, "navy", { depth: 118, width: 7 });
    neck(pen, 0, -165, 13, 10);
    head(pen, 1, -182, { wears: "bun", view: "side", size: 0.97 });
    if (pose === "speaking") {
      folder(pen, -34, -122, { w: 26, h: 34, turn: 8, cover: "key", open: false });
      arm(pen, [-19, -153], [-22, -96], { cloth: "navy", bend: 1, widths: [15, 13, 10], carved: 1.4 });
      arm(pen, [19, -153], [50, -140], { cloth: "navy", bend: 1, widths: [15, 13, 10], carved: 1.4 });
      sheet(pen, 50, -160, 18, 24, 6);
      hand(pen, [52, -140], [1, -0.3]);
      return;
    }
    arm(pen, [-19, -153], [2, -114], {
      cloth: "navy",
      bend: 1,
      widths: [15, 13, 10],
      carved: 1.4,
      upper: 31,
      fore: 28,
    });
    folder(pen, -2, -143, { w: 32, h: 32, turn: -10, cover: "key" });
    arm(pen, [19, -153], [27, -119], {
      cloth: "navy",
      bend: -1,
      widths: [15, 13, 10],
      carved: 1.4,
      upper: 30,
      fore: 24,
    });
  },
};

/** An old man in a dark suit, spectacles pushed up, the file closed before him. */
export const judge: Figure = {
  height: 0.95,
  draw(pen, pose) {
    standing(pen, "ink", { left: -12, right: 12 });
    pen.shape(upper({ shoulder: 25, chest: 25, waist: 24, hem: 26, length: 84 }), "ink", { lit: 0.4, comb: 9 });
    lapels(pen, "ink", { depth: 120, tie: "navy" });
    neck(pen, 0, -165, 12, 12);
    head(pen, 1, -180, { wears: "grey", cloth: "silver", tilt: 2 });
    pen.stroke(points("-10,-193 -2,-194 3,-194 11,-193"), "ink0", 3);
    const dark = { cloth: "ink", widths: [17, 15, 11], carved: 1.4 } as const;
    if (pose === "speaking") {
      folder(pen, -40, -122, { w: 27, h: 36, turn: 6, cover: "navy", open: false });
      arm(pen, [-21, -153], [-25, -98], { ...dark, bend: 1 });
      arm(pen, [21, -153], [52, -134], { ...dark, bend: 1 });
      return;
    }
    folder(pen, -19, -132, { w: 38, h: 46, turn: -3, cover: "navy", open: false });
    arm(pen, [-21, -153], [-14, -108], { ...dark, bend: 1, upper: 32, fore: 29 });
    arm(pen, [21, -153], [17, -112], { ...dark, bend: -1, upper: 32, fore: 28 });
  },
};
