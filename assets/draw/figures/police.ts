/** Uniform: peaked cap, navy, pale straps. A captain with his phone, a young lieutenant, a woman at the duty desk. */
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { collar, uniform, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { pencil, phone, sheet } from "./parts/held.ts";
import { arm, neck, palm, standing } from "./parts/limbs.ts";

/** Broad; reads the order from a phone; speaking, he points the way. */
export const policeCaptain: Figure = {
  draw(pen, pose) {
    standing(pen, "navy", { left: -16, right: 15, width: 1.1 });
    arm(pen, [-24, -154], [-27, -106], { cloth: "navy", bend: 1, upper: 33, fore: 31, widths: [19, 16, 12] });
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
      phone(pen, 27, -150, 12);
      arm(pen, [24, -154], [29, -131], {
        cloth: "navy",
        bend: -1,
        widths: [19, 15, 12],
        carved: 1.4,
        upper: 30,
        fore: 27,
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

/** At the duty desk: hair in a bun under the cap, the register under her arm. */
export const policeDuty: Figure = {
  height: 0.94,
  draw(pen, pose) {
    standing(pen, "navy", { left: -11, right: 12 });
    pen.shape(points("-40,-136 -14,-140 -8,-102 -34,-98"), "rust", { round: 2, lit: 0.3, carved: 1.2 });
    pen.cuts([[-36, -128, -14, -131, 2]], "paper1");
    pen.shape(upper({ shoulder: 23, chest: 23, waist: 19, hem: 25 }), "navy", { lit: 0.36, comb: 9 });
    uniform(pen, 0.95);
    arm(pen, [-20, -153], [-18, -108], {
      cloth: "navy",
      bend: 1,
      carved: 1.4,
      upper: 32,
      fore: 29,
      widths: [16, 14, 11],
    });
    neck(pen, 0, -163, 14, 11);
    collar(pen);
    head(pen, 0, -182, { wears: "capBun", cloth: "navy" });
    if (pose === "speaking")
      arm(pen, [20, -153], [56, -130], { cloth: "navy", bend: 1, carved: 1.4, widths: [16, 13, 11] });
    else {
      arm(pen, [20, -153], [29, -90], { cloth: "navy", bend: -1, carved: 1.4, widths: [16, 13, 11] });
      pencil(pen, 28, -84, 36, -70);
    }
  },
};
