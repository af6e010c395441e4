/** The people who work the field: husband and wife, their son, the farm hand, the tenant of a plot. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { boots, dateBook, onionNet } from "./parts/farmwear.ts";
import { skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { arm, hand, leg, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** Forty and wiry: checked shirt with the sleeves rolled, faded cap, gloves in his belt. */
export const farmWorkerMan: Figure = {
  height: 0.97,
  draw(pen, pose) {
    const bare = { cloth: "skin", widths: [11, 10, 8], upper: 34, fore: 32 } as const;
    standing(pen, "slate", { left: -13, right: 12, width: 0.84 });
    resting(pen, [-19, -153], -1, bare);
    pen.bar(points("-19,-156 -25,-126"), "key", [15, 14], { lit: 0.4 });
    pen.shape(upper({ shoulder: 22, chest: 19, waist: 16, hem: 17, length: 92 }), "key", { lit: 0.4, comb: 7 });
    pen.cuts(
      marks("-19,-146,19,-146,1.4 -18,-130,18,-130,1.4 -16,-114,16,-114,1.4 -9,-164,-8,-96,1.4 9,-164,8,-96,1.4"),
      "rust0",
    );
    pen.shape(points("-17,-101 17,-101 17,-94 -17,-94"), "ink", { round: 1, lit: 0 });
    pen.shape(points("-15,-100,2 -5,-100,2 -4,-80,4 -9,-78,3 -15,-82,4"), "sand", { round: 3, lit: 0.4, carved: 1 });
    pen.shape(points("-8,-168 8,-168 0,-152"), "skin", { round: 1, lit: 0.3 });
    neck(pen, 1, -164, 13, 10);
    head(pen, 2, -182, { wears: "work", cloth: "rust", view: "side", size: 0.97 });
    if (pose === "speaking") {
      arm(pen, [19, -153], [47, -121], { ...bare, carved: 1.2 });
      pen.bar(points("19,-156 34,-142"), "key", [15, 14], { lit: 0.45, carved: 1.2 });
      return;
    }
    arm(pen, [19, -153], [6, -112], { ...bare, bend: -1, carved: 1.2, upper: 31, fore: 28 });
    pen.bar(points("19,-156 26,-130"), "key", [15, 14], { lit: 0.45, carved: 1.2 });
  },
};

/** Thirty-seven: kerchief, long overshirt with pockets, trousers in rubber boots. */
export const farmWorkerWoman: Figure = {
  height: 0.93,
  draw(pen, pose) {
    const sleeve = { cloth: "key", widths: [16, 13, 10], cuff: "paper" } as const;
    const narrow = { cloth: "navy", view: "front", widths: [19, 15, 13] } as const;
    leg(pen, [-9, -97], [-11, 0], { ...narrow, bend: 0.5 });
    leg(pen, [9, -97], [12, 0], { ...narrow, bend: -0.5 });
    boots(pen, -11, 12, "rust");
    resting(pen, [-18, -153], -1, { ...sleeve, upper: 32, fore: 30 });
    pen.shape(upper({ shoulder: 21, chest: 20, waist: 18, hem: 25, length: 62 }), "key", { lit: 0.4, comb: 8 });
    pen.cuts(marks("0,-160,0,-66,1.6"), "rust0");
    for (const x of [-19, 6])
      pen.shape(
        [
          [x, -96],
          [x + 14, -96],
          [x + 14, -80, 3],
          [x, -80, 3],
        ],
        "key",
        { round: 1, lit: 0.3, carved: 1.3 },
      );
    pen.shape(points("-9,-169,3 9,-169,3 3,-152 -3,-152"), "paper", { round: 1, lit: 0.5 });
    neck(pen, 1, -164, 12, 10);
    head(pen, 1, -181, { wears: "kerchief", cloth: "paper", view: "side", size: 0.98 });
    if (pose === "speaking") {
      arm(pen, [18, -153], [45, -142], { ...sleeve, carved: 1.4, upper: 33, fore: 31 });
      return;
    }
    arm(pen, [18, -153], [-4, -122], { ...sleeve, bend: -1, carved: 1.4, upper: 30, fore: 29 });
  },
};

/** Thirteen: a jumper bought to grow into, trousers too short already; stands straight. */
export const boy13: Figure = {
  height: 0.84,
  draw(pen, pose) {
    const thin = { cloth: "slate", view: "front", widths: [17, 13, 11], thigh: 44, shin: 43, shoe: "rust" } as const;
    const sleeve = { cloth: "key", widths: [16, 14, 12], carved: 1.4 } as const;
    leg(pen, [-7, -92], [-8, 0], { ...thin, bend: 0.3 });
    leg(pen, [7, -92], [9, 0], { ...thin, bend: -0.3 });
    resting(pen, [-16, -146], -1, { ...sleeve, upper: 31, fore: 30 });
    pen.shape(
      points("-6,-160,2 -18,-153,8 -18,-128,8 -17,-108,6 -20,-76,4 20,-76,4 17,-108,6 18,-128,8 18,-153,8 6,-160,2"),
      "key",
      { lit: 0.4, comb: 7 },
    );
    pen.shape(points("-18,-134 18,-134 18,-124 -18,-124"), "paper", { round: 1, lit: 0.4 });
    pen.cuts(marks("-19,-82,19,-82,2"), "rust0");
    pen.shape(points("-8,-162,2 8,-162,2 9,-155,3 0,-151 -9,-155,3"), "sand", { round: 2, lit: 0.4 });
    neck(pen, 0, -158, 12, 9);
    head(pen, 1, -178, { wears: "short", cloth: "ink", view: "side", size: 1.06 });
    if (pose === "speaking") arm(pen, [16, -146], [40, -118], { ...sleeve, upper: 31, fore: 29 });
    else resting(pen, [16, -146], 1, { ...sleeve, upper: 31, fore: 30 });
  },
};

/** Twenty-six and tall: rubber apron for the spraying, a book of dates he keeps himself. */
export const farmHand: Figure = {
  height: 1.06,
  draw(pen, pose) {
    const sleeve = { cloth: "key", widths: [19, 16, 12], carved: 1.4 } as const;
    standing(pen, "navy", { left: -14, right: 14, width: 0.95 });
    boots(pen, -14, 14, "ink", 1.02);
    resting(pen, [-25, -155], -1, { ...sleeve, upper: 36, fore: 33 });
    pen.shape(upper({ shoulder: 29, chest: 24, waist: 19, hem: 20, length: 90, neck: 8 }), "key", {
      lit: 0.4,
      comb: 9,
    });
    pen.shape(points("-12,-152,3 12,-152,3 18,-116,4 22,-46,6 -22,-46,6 -18,-116,4"), "slate", {
      round: 3,
      lit: 0.42,
      comb: 8,
      carved: 1.2,
    });
    pen.stroke(points("-11,-151 -7,-167"), "slate0", 3).stroke(points("11,-151 7,-167"), "slate1", 3);
    pen.cuts(marks("-19,-108,19,-108,2 -8,-90,-10,-52,1.8 7,-86,8,-56,1.8"), "ink0");
    neck(pen, 1, -165, 14, 12);
    head(pen, 2, -184, { wears: "hair", view: "side", size: 0.96, cloth: "ink" });
    if (pose === "speaking") {
      arm(pen, [25, -155], [56, -136], { ...sleeve, upper: 38, fore: 34 });
      dateBook(pen, 57, -158, 12);
      hand(pen, [60, -138], [1, -0.4]);
      return;
    }
    dateBook(pen, 2, -140, -10);
    arm(pen, [25, -155], [17, -124], { ...sleeve, bend: -1, upper: 33, fore: 29 });
  },
};

/** Fifty and stout: scarf tied at the nape, cardigan over a long skirt, a net of her own onions. */
export const tenantWoman: Figure = {
  height: 0.9,
  draw(pen, pose) {
    const sleeve = { cloth: "rust", widths: [20, 17, 12], carved: 1.4 } as const;
    shoes(pen, -14, 15, "slate");
    skirt(pen, "key", { top: 26, hem: 34, waist: 108, length: 16 });
    pen.cuts(marks("-34,-34,34,-34,2.4 -33,-26,34,-26,1.6"), "rust0");
    onionNet(pen, -38, -92);
    resting(pen, [-25, -152], -1, { ...sleeve, upper: 31, fore: 30 });
    pen.shape(upper({ shoulder: 27, chest: 29, waist: 28, hem: 31, length: 84 }), "rust", { lit: 0.4, comb: 8 });
    pen.shape(points("-6,-167,2 6,-167,2 8,-112,6 6,-84 -6,-84 -8,-112,6"), "sand", { round: 2, lit: 0.45 });
    neck(pen, 0, -163, 11, 13);
    head(pen, 1, -180, { wears: "scarf", cloth: "paper", view: "side", size: 1.02 });
    if (pose === "speaking") {
      arm(pen, [25, -152], [57, -132], sleeve);
      return;
    }
    arm(pen, [25, -152], [13, -114], { ...sleeve, bend: -1, upper: 31, fore: 27 });
  },
};
