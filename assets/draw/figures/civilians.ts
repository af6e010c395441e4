/** Those in between: the man in plain clothes, the helper with the phone, the interpreter, counsel. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { lanyard, lapels, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { briefcase, pencil, phone, sheet, sportsBag } from "./parts/held.ts";
import { arm, neck, resting, standing } from "./parts/limbs.ts";

/** Anorak and jeans like any customer, hands in his pockets; navy all the same. */
export const manPlainClothes: Figure = {
  height: 0.97,
  draw(pen, pose) {
    standing(pen, "slate", { left: -14, right: 14 });
    arm(pen, [-22, -153], [-19, -104], { cloth: "navy", bend: 1, hand: false, upper: 27, fore: 26 });
    pen.shape(upper({ shoulder: 25, chest: 25, waist: 23, hem: 23, length: 92 }), "navy", { lit: 0.38, comb: 8 });
    pen.shape(points("-23,-98 23,-98 23,-90 -23,-90"), "ink", { round: 2, lit: 0.3 });
    pen.cuts([[0, -160, 0, -98, 1.8]], "paper1");
    pen.cuts(
      [
        [-20, -106, -9, -116, 2.6],
        [20, -106, 9, -116, 2.6],
      ],
      "ink0",
    );
    pen.shape(points("-17,-170,6 17,-170,6 19,-158,5 2,-152 -19,-158,5"), "slate", { round: 3, lit: 0.4 });
    neck(pen, 1, -165, 12);
    head(pen, 3, -182, { wears: "work", cloth: "slate", view: "side" });
    if (pose === "speaking") arm(pen, [22, -153], [58, -126], { cloth: "navy", bend: 1, carved: 1.4 });
    else arm(pen, [22, -153], [18, -104], { cloth: "navy", bend: -1, hand: false, carved: 1.4, upper: 27, fore: 26 });
  },
};

/** Leather jacket, pale shirt, sports bag at his feet, phone at his ear; when he speaks to you it comes down. */
export const manPhone: Figure = {
  draw(pen, pose) {
    standing(pen, "ink", { left: -14, right: 13 });
    pen.within(-42, -1, 0.62, sportsBag);
    arm(pen, [-22, -153], [-24, -106], { cloth: "ink", bend: 1, hand: false, upper: 26, fore: 25 });
    pen.shape(upper({ shoulder: 25, chest: 24, waist: 21, hem: 22, length: 94 }), "paper", { lit: 0.42 });
    pen.shape(points("-25,-160,8 -8,-168,2 -7,-126,8 -12,-90,3 -23,-90,3 -24,-126,8"), "ink", { round: 3, lit: 0 });
    pen.shape(points("25,-160,8 8,-168,2 8,-126,8 13,-90,3 23,-90,3 24,-126,8"), "ink", {
      round: 3,
      lit: 0.5,
      comb: 5,
    });
    pen.cuts([[0, -156, 1, -98, 1.6]], "rust1");
    neck(pen, 0, -163, 14, 13);
    head(pen, 0, -182, { wears: "hair", cloth: "rust" });
    if (pose === "speaking") {
      arm(pen, [22, -153], [48, -130], { cloth: "ink", bend: 1, carved: 1.4 });
      phone(pen, 48, -150, 14);
      return;
    }
    arm(pen, [22, -153], [19, -170], { cloth: "ink", bend: 1, carved: 1.4, hand: false, upper: 32, fore: 34 });
    pen.shape(points("11,-193 18,-194 20,-168 13,-167"), "ink", { round: 2, lit: 0.3, carved: 1 });
    pen.shape(points("14,-184 23,-184 24,-169 16,-166"), "skin", { round: 3, lit: 0.5 });
  },
};

/** A woman with a headscarf, pass on a ribbon, notebook and pencil. */
export const interpreter: Figure = {
  height: 0.94,
  draw(pen, pose) {
    standing(pen, "ink", { left: -10, right: 11, width: 0.95 });
    const grey = { cloth: "slate", widths: [15, 13, 10] } as const;
    if (pose === "speaking") arm(pen, [-19, -153], [-27, -92], { ...grey, bend: 1, upper: 33, fore: 31 });
    if (pose === "speaking") sheet(pen, -38, -104, 18, 24, 6);
    pen.shape(upper({ shoulder: 21, chest: 19, waist: 18, hem: 26, length: 58 }), "slate", { lit: 0.4, comb: 9 });
    pen.cuts(marks("0,-150,1,-60,1.8 -18,-92,-7,-90,1.8 9,-90,20,-92,1.8"), "ink0");
    pen.shape(points("-7,-168 7,-168 0,-146"), "paper", { round: 1, lit: 0.4 });
    lanyard(pen);
    neck(pen, 1, -163, 14, 11);
    head(pen, 2, -182, { wears: "scarf", cloth: "sand", view: "side", size: 0.97 });
    if (pose === "speaking") {
      arm(pen, [19, -153], [48, -138], { ...grey, bend: 1, carved: 1.4 });
      return;
    }
    sheet(pen, 4, -140, 21, 25, -8);
    arm(pen, [-19, -153], [7, -117], { ...grey, bend: 1, carved: 1.4, upper: 31, fore: 29 });
    pencil(pen, 28, -116, 18, -129);
    arm(pen, [19, -153], [29, -115], { ...grey, bend: -1, carved: 1.4, upper: 29, fore: 24 });
  },
};

/** Defence lawyer: a woman in a grey suit, a key-coloured scarf, briefcase; opens a hand to whom she speaks for. */
export const counsel: Figure = {
  height: 0.96,
  draw(pen, pose) {
    const sleeve = { cloth: "slate", widths: [15, 13, 10], carved: 1.4 } as const;
    standing(pen, "slate", { left: -11, right: 12, width: 0.95 });
    briefcase(pen, 29, -92);
    resting(pen, [19, -153], 1, { cloth: "slate", widths: [15, 13, 10], upper: 30, fore: 29 });
    pen.shape(upper({ shoulder: 21, chest: 20, waist: 16, hem: 23, length: 80 }), "slate", { lit: 0.38, comb: 9 });
    lapels(pen, "slate", { width: 7, depth: 118 });
    pen.shape(points("-9,-168 0,-161 9,-168 11,-158 2,-150 5,-132 -2,-136 -3,-150 -11,-158"), "key", {
      round: 2,
      lit: 0.45,
    });
    neck(pen, 0, -166, 11, 10);
    head(pen, -1, -182, { wears: "bob", view: "side", facing: -1, size: 0.98 });
    if (pose === "speaking") {
      arm(pen, [-19, -153], [-52, -134], { ...sleeve, bend: -1 });
      return;
    }
    sheet(pen, -15, -142, 19, 25, -8);
    arm(pen, [-19, -153], [-8, -117], { ...sleeve, upper: 30, fore: 27 });
  },
};
