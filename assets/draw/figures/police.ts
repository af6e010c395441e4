/** Uniform: peaked cap, navy, pale straps. A captain with his phone, a young lieutenant, the man at the duty desk. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { collar, uniform, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { pencil, phone, sheet } from "./parts/held.ts";
import { arm, neck, palm, resting, standing } from "./parts/limbs.ts";

/** Broad; reads the order from a phone; speaking, he points the way. */
export const policeCaptain: Figure = {
  draw(pen, pose) {
    standing(pen, "navy", { left: -16, right: 15, width: 1.1 });
    resting(pen, [-24, -154], -1, { cloth: "navy", widths: [19, 16, 12] });
    pen.shape(upper({ shoulder: 28, chest: 27, waist: 25, hem: 27 }), "navy", { lit: 0.36, comb: 9 });
    uniform(pen, 1.12);
    neck(pen, 1, -163, 14, 14);
    collar(pen, 1);
    head(pen, 3, -182, { wears: "cap", cloth: "navy", view: "side" });
    if (pose === "speaking") {
      arm(pen, [23, -154], [92, -150], { cloth: "navy", bend: -1, widths: [19, 16, 12], carved: 1.4, hand: false });
      pen.cuts([[47, -158, 48, -144, 2.4]], "paper1");
      palm(pen, 98, -150);
    } else {
      phone(pen, 40, -152, 14);
      arm(pen, [24, -154], [43, -132], {
        cloth: "navy",
        bend: 1,
        widths: [19, 15, 12],
        carved: 1.4,
        upper: 31,
        fore: 25,
      });
    }
  },
};

/** Slim and upright, a pad in his hand; speaking, he lowers it and opens the other hand. */
export const policeLieutenant: Figure = {
  height: 0.98,
  draw(pen, pose) {
    standing(pen, "navy", { left: -11, right: 12, width: 0.92 });
    const down = pose === "speaking";
    if (down) sheet(pen, -36, -98, 17, 24, 12);
    if (down) arm(pen, [-19, -153], [-27, -90], { cloth: "navy", bend: 1, widths: [15, 13, 10] });
    pen.shape(upper({ shoulder: 22, chest: 20, waist: 17, hem: 20 }), "navy", { lit: 0.36, comb: 8 });
    uniform(pen, 0.88);
    neck(pen, 0, -163, 14, 11);
    collar(pen);
    head(pen, 0, -182, { wears: "cap", cloth: "navy", size: 0.97 });
    if (down) {
      arm(pen, [19, -153], [52, -126], { cloth: "navy", bend: 1, widths: [15, 13, 10], carved: 1.4 });
      return;
    }
    sheet(pen, -12, -142, 20, 26, -10);
    arm(pen, [-19, -153], [-2, -118], {
      cloth: "navy",
      bend: 1,
      widths: [15, 13, 10],
      carved: 1.4,
      upper: 30,
      fore: 28,
    });
    pencil(pen, 17, -121, 6, -134);
    arm(pen, [19, -153], [18, -120], {
      cloth: "navy",
      bend: -1,
      widths: [15, 13, 10],
      carved: 1.4,
      upper: 29,
      fore: 24,
    });
  },
};

/** At the duty desk: broad, past fifty, sleeves rolled, the register under his arm and tea in his hand. */
export const policeDuty: Figure = {
  height: 0.95,
  draw(pen, pose) {
    standing(pen, "navy", { left: -14, right: 14, width: 1.15 });
    pen.shape(points("-46,-134 -18,-138 -12,-100 -40,-96"), "rust", { round: 2, lit: 0.3, carved: 1.2 });
    pen.cuts(marks("-42,-126,-19,-129,2"), "paper1");
    pen.shape(upper({ shoulder: 28, chest: 29, waist: 29, hem: 28 }), "navy", { lit: 0.36, comb: 9 });
    uniform(pen, 1.26);
    pen.stroke(points("18,-106 19,-97 14,-92 19,-87 24,-92 19,-97"), "sand1", 1.8);
    arm(pen, [-25, -152], [-21, -106], { cloth: "navy", carved: 1.4, upper: 31, fore: 29, widths: [20, 16, 12] });
    neck(pen, 0, -163, 13, 14);
    collar(pen);
    head(pen, 0, -181, { wears: "cap", cloth: "navy", size: 1.02 });
    if (pose === "speaking") {
      arm(pen, [25, -152], [60, -130], { cloth: "navy", carved: 1.4, widths: [20, 16, 12] });
      return;
    }
    pen.stroke(points("55,-136 61,-136 61,-127 55,-127"), "paper1", 2.4);
    arm(pen, [25, -152], [42, -124], { cloth: "navy", carved: 1.4, widths: [20, 16, 12], upper: 30, fore: 27 });
    pen.shape(points("42,-140 56,-140 55,-122 43,-122"), "paper", { round: 1.5, lit: 0.45, carved: 1 });
  },
};
