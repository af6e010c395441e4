/** Those at home in the mountains: the mother, the little brother, the class teacher, the voice of the market. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { classRegister, headphones, satchel } from "./parts/belongings.ts";
import { boots } from "./parts/farmwear.ts";
import { skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { sheet } from "./parts/held.ts";
import { arm, hand, leg, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** Thirty-eight, thin from work: a big shawl crossed over her chest, long dark skirt, rubber boots, two slips in her hand. */
export const villageMother: Figure = {
  height: 0.94,
  draw(pen, pose) {
    const sleeve = { cloth: "slate", widths: [14, 12, 10], carved: 1.3 } as const;
    boots(pen, -10, 11, "rust");
    skirt(pen, "ink", { top: 16, hem: 25, waist: 108, length: 22 });
    resting(pen, [-18, -152], -1, { ...sleeve, upper: 32, fore: 31 });
    pen.shape(upper({ shoulder: 20, chest: 18, waist: 16, hem: 20, length: 90 }), "slate", { lit: 0.4, comb: 6 });
    pen.shape(
      points("-12,-170,4 12,-170,4 25,-156,6 27,-126,4 12,-104,3 0,-118 -14,-98,3 -28,-126,4 -25,-156,6"),
      "key",
      {
        round: 4,
        lit: 0.42,
        comb: 8,
        carved: 1.2,
      },
    );
    pen.cuts(marks("14,-164,-14,-104,2.4 -14,-164,2,-126,2 -26,-130,-17,-108,1.6 26,-130,15,-110,1.6"), "rust0");
    neck(pen, 0, -166, 11, 10);
    head(pen, 1, -182, { wears: "scarf", cloth: "rust", view: "side", size: 0.98 });
    if (pose === "speaking") {
      arm(pen, [19, -150], [46, -132], { ...sleeve, upper: 32, fore: 30 });
      for (const turn of [2, 14]) sheet(pen, 47, -152, 14, 20, turn);
      hand(pen, [49, -132], [1, -0.3]);
      return;
    }
    for (const turn of [-12, -2]) sheet(pen, 4, -122, 14, 20, turn);
    arm(pen, [19, -150], [14, -106], { ...sleeve, bend: -1, upper: 31, fore: 27 });
  },
};

/** Ten: quilted jacket, hat with a bobble, boots for the walk to school, a satchel with both straps on. */
export const boy10: Figure = {
  height: 0.72,
  draw(pen, pose) {
    const thin = { cloth: "navy", view: "front", widths: [19, 16, 13], thigh: 42, shin: 41 } as const;
    const sleeve = { cloth: "key", widths: [19, 17, 14], carved: 1.6 } as const;
    leg(pen, [-8, -88], [-10, 0], { ...thin, bend: 0.3 });
    leg(pen, [8, -88], [11, 0], { ...thin, bend: -0.3 });
    boots(pen, -10, 11, "ink", 1.05);
    satchel(pen);
    resting(pen, [-19, -144], -1, { ...sleeve, upper: 29, fore: 27 });
    pen.shape(upper({ shoulder: 24, chest: 24, waist: 24, hem: 25, length: 78 }), "key", { lit: 0.4, comb: 8 });
    pen.cuts(marks("-24,-140,24,-140,2 -25,-120,25,-120,2 -25,-100,25,-100,2 0,-160,0,-82,2"), "rust0");
    for (const x of [-15, 15]) pen.bar(points(`${x},-163 ${x},-110`), "sand", [5, 5], { lit: 0.4 });
    pen.shape(points("-14,-168,5 14,-168,5 15,-156,5 -15,-156,5"), "sand", { round: 4, lit: 0.4 });
    head(pen, 0, -180, { wears: "bobble", cloth: "rust", size: 1.2 });
    if (pose === "speaking") arm(pen, [19, -144], [44, -126], { ...sleeve, upper: 30, fore: 28 });
    else resting(pen, [19, -144], 1, { ...sleeve, upper: 29, fore: 27 });
  },
};

/** Fifty-two and straight as a ruler: beret, belted dress with a white collar, the class register on her arm. */
export const classTeacher: Figure = {
  height: 0.98,
  draw(pen, pose) {
    const sleeve = { cloth: "navy", widths: [14, 12, 10], carved: 1.4, cuff: "paper" } as const;
    shoes(pen, -9, 10, "slate");
    skirt(pen, "navy", { top: 16, hem: 24, waist: 110, length: 30 });
    pen.shape(upper({ shoulder: 21, chest: 18, waist: 15, hem: 18, length: 100 }), "navy", { lit: 0.4, comb: 7 });
    pen.shape(points("-16,-114 16,-114 16,-107 -16,-107"), "rust", { round: 1, lit: 0.4 });
    pen.cuts(marks("0,-152,0,-116,1.8"), "paper0");
    pen.shape(points("-9,-169,2 9,-169,2 14,-158,4 3,-150 0,-155 -3,-150 -14,-158,4"), "paper", {
      round: 2,
      lit: 0.45,
    });
    classRegister(pen, -38, -136, -6);
    arm(pen, [-19, -153], [-18, -106], { ...sleeve, upper: 32, fore: 30 });
    neck(pen, 0, -165, 14, 10);
    head(pen, 0, -184, { wears: "beret", cloth: "rust", size: 0.97 });
    if (pose === "speaking") arm(pen, [19, -153], [46, -148], sleeve);
    else resting(pen, [19, -153], 1, { ...sleeve, upper: 33, fore: 31 });
  },
};

/** Sixty, broad, a voice the whole market knows: headphones pushed back, knitted waistcoat, a notice to be read. */
export const radioAnnouncer: Figure = {
  height: 0.96,
  draw(pen, pose) {
    const sleeve = { cloth: "paper", widths: [20, 17, 12], carved: 1.4, cuff: "sand" } as const;
    standing(pen, "ink", { left: -15, right: 15, width: 1.16 });
    resting(pen, [-26, -151], -1, sleeve);
    pen.shape(upper({ shoulder: 26, chest: 30, waist: 31, hem: 28, length: 92 }), "sand", { lit: 0.4, comb: 8 });
    pen.cuts(marks("-20,-142,20,-142,3 -26,-130,26,-130,1.6 -28,-112,28,-112,3 -26,-100,26,-100,1.6"), "rust0");
    pen.shape(points("-10,-169,2 10,-169,2 8,-156 0,-132 -8,-156"), "paper", { round: 2, lit: 0.45 });
    neck(pen, 1, -164, 10, 15);
    head(pen, 1, -181, { wears: "short", cloth: "silver", view: "side", size: 1.04 });
    pen.shape(points("4,-175,3 10,-176,2 16,-174,2 13,-170,3 6,-170,3"), "silver", { round: 2, lit: 0.4 });
    headphones(pen, 1, -181);
    if (pose === "speaking") {
      arm(pen, [26, -151], [56, -134], sleeve);
      sheet(pen, 57, -156, 20, 26, 8);
      hand(pen, [59, -134], [1, -0.3]);
      return;
    }
    sheet(pen, -2, -138, 22, 28, -8);
    arm(pen, [26, -151], [19, -114], { ...sleeve, bend: -1, upper: 31, fore: 27 });
  },
};
