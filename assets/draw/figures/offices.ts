/** Those who come to the farm from an office: the district, the inspectorate, the union. */
import { marks } from "../cuts.ts";
import { box, placed, points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { glasses } from "./parts/farmwear.ts";
import { lapels, skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { briefcase, folder, phone, sheet } from "./parts/held.ts";
import { arm, hand, leg, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** Fifty, short and round-shouldered: suit over a knitted pullover, telephone always at hand. */
export const districtOfficial: Figure = {
  height: 0.92,
  draw(pen, pose) {
    const sleeve = { cloth: "navy", widths: [20, 17, 12], carved: 1.4 } as const;
    standing(pen, "navy", { left: -14, right: 14, width: 1.12 });
    resting(pen, [-26, -151], -1, sleeve);
    pen.shape(upper({ shoulder: 27, chest: 28, waist: 29, hem: 28, length: 84 }), "navy", { lit: 0.38, comb: 8 });
    lapels(pen, "navy", { depth: 116, width: 10 });
    pen.shape(points("-8,-150 0,-142 8,-150 5,-110 0,-104 -5,-110"), "rust", { round: 1, lit: 0.45 });
    pen.shape(points("-3,-163 3,-163 4,-146 0,-142 -4,-146"), "ink", { round: 1, lit: 0.3 });
    neck(pen, 0, -164, 10, 14);
    head(pen, 1, -180, { wears: "grey", cloth: "ink", view: "side", size: 1.03 });
    if (pose === "speaking") {
      arm(pen, [26, -151], [57, -126], sleeve);
      return;
    }
    arm(pen, [26, -151], [10, -122], { ...sleeve, bend: -0.7, upper: 31, fore: 27 });
    phone(pen, 0, -142, -10);
  },
};

/** Fifty-five, broad and calm: silver hair, long navy cardigan over a skirt, a file in the crook of her arm. */
export const inspectorateChief: Figure = {
  height: 0.94,
  draw(pen, pose) {
    const sleeve = { cloth: "navy", widths: [19, 16, 12], carved: 1.4 } as const;
    shoes(pen, -11, 12, "slate");
    skirt(pen, "slate", { top: 24, hem: 25, waist: 108, length: 38 });
    pen.shape(upper({ shoulder: 26, chest: 28, waist: 27, hem: 30, length: 60 }), "navy", { lit: 0.38, comb: 9 });
    pen.shape(points("-9,-168 9,-168 4,-108 3,-60 -3,-60 -4,-108"), "paper", { round: 2, lit: 0.45 });
    pen.cuts(marks("-28,-92,-14,-90,2.2 14,-90,28,-92,2.2"), "ink0");
    pen.stroke(points("-9,-160 -5,-138 0,-134 5,-138 9,-160"), "sand1", 1.8);
    neck(pen, 0, -164, 11, 13);
    head(pen, 0, -181, { wears: "short", cloth: "silver", size: 1.02 });
    glasses(pen, 0, -179);
    folder(pen, -40, -134, { w: 32, h: 42, turn: -6, cover: "key", open: false });
    arm(pen, [-24, -152], [-18, -106], { ...sleeve, upper: 31, fore: 29 });
    if (pose === "speaking") arm(pen, [24, -152], [56, -138], sleeve);
    else resting(pen, [24, -152], 1, { ...sleeve, upper: 32, fore: 31 });
  },
};

/** Thirty-five: short jacket, jeans, a cloth bag across her body, leaflets in her hand. */
export const organiser: Figure = {
  height: 0.95,
  draw(pen, pose) {
    const sleeve = { cloth: "slate", widths: [15, 13, 11], carved: 1.4, cuff: "sand" } as const;
    const jeans = { cloth: "navy", view: "front", widths: [19, 15, 12], shoe: "rust" } as const;
    leg(pen, [-8, -97], [-12, 0], { ...jeans, bend: 0.5 });
    leg(pen, [8, -97], [12, 0], { ...jeans, bend: -0.5 });
    resting(pen, [-18, -153], -1, { ...sleeve, upper: 31, fore: 30 });
    pen.shape(upper({ shoulder: 21, chest: 19, waist: 16, hem: 19, length: 100 }), "slate", { lit: 0.4, comb: 7 });
    pen.shape(points("-7,-168 7,-168 3,-108 -3,-108"), "sand", { round: 1, lit: 0.45 });
    pen.bar(points("14,-166 -4,-134 -22,-104"), "paper", [5, 5, 5], { lit: 0.4 });
    pen.shape(points("-36,-106,2 -10,-106,2 -8,-68,5 -38,-68,5"), "paper", {
      round: 3,
      lit: 0.4,
      comb: 5,
      carved: 1.2,
    });
    pen.shape(points("-30,-96 -16,-96 -16,-84 -30,-84"), "key", { round: 2, lit: 0.4 });
    pen.shape(points("-13,-170,4 13,-170,4 14,-160,4 0,-153 -14,-160,4"), "key", { round: 3, lit: 0.4 });
    neck(pen, 0, -166, 12, 10);
    head(pen, 1, -182, { wears: "bob", cloth: "rust", view: "side", size: 0.97 });
    if (pose === "speaking") {
      arm(pen, [18, -153], [46, -142], { ...sleeve, upper: 33, fore: 31 });
      for (const turn of [2, 10, 18]) sheet(pen, 46, -162, 16, 22, turn);
      hand(pen, [50, -142], [1, -0.3]);
      return;
    }
    for (const turn of [-10, -3, 4]) sheet(pen, 4, -136, 17, 23, turn);
    arm(pen, [18, -153], [17, -114], { ...sleeve, bend: -1, upper: 30, fore: 26 });
  },
};

/** Forty, long and thin: corduroy jacket, open collar, glasses, a rucksack full of codes. */
export const unionLawyer: Figure = {
  height: 1.01,
  draw(pen, pose) {
    const sleeve = { cloth: "sand", widths: [16, 13, 11], carved: 1.4 } as const;
    pen.shape(points("-30,-158,8 -10,-160,6 -8,-100,6 -31,-98,9"), "rust", { round: 6, lit: 0.3, comb: 5 });
    standing(pen, "slate", { left: -10, right: 12, width: 0.86 });
    resting(pen, [-19, -153], -1, { ...sleeve, upper: 34, fore: 32 });
    pen.shape(upper({ shoulder: 23, chest: 20, waist: 18, hem: 21, length: 80 }), "sand", { lit: 0.38, comb: 8 });
    pen.cuts(marks("-12,-150,-13,-84,1.2 -17,-144,-18,-84,1.2 12,-150,13,-84,1.2 17,-144,18,-84,1.2"), "rust0");
    lapels(pen, "sand", { depth: 118, width: 8 });
    pen.bar(points("-15,-165 -13,-140 -19,-118"), "rust", [6, 6, 5], { lit: 0.3, carved: 1 });
    neck(pen, 0, -165, 14, 10);
    head(pen, 1, -184, { wears: "hair", cloth: "rust", view: "side", size: 0.97 });
    glasses(pen, 1, -182, "side");
    if (pose === "speaking") {
      arm(pen, [20, -153], [50, -146], sleeve);
      return;
    }
    pen.shape(placed(box(0, 0, 22, 30), -2, -142, -8), "navy", { round: 2, lit: 0.4, carved: 1.2 });
    pen.shape(placed(box(3, 3, 16, 3), -2, -142, -8), "paper", { round: 1, lit: 1 });
    arm(pen, [20, -153], [17, -116], { ...sleeve, bend: -1, upper: 31, fore: 27 });
  },
};

/** Forty-five: grey raincoat with a belt, flat shoes, an old briefcase. */
export const labourInspector: Figure = {
  height: 0.95,
  draw(pen, pose) {
    const sleeve = { cloth: "silver", widths: [18, 15, 12], carved: 1.4 } as const;
    shoes(pen, -10, 11, "navy");
    briefcase(pen, -35, -91, "rust");
    resting(pen, [-22, -152], -1, { ...sleeve, upper: 31, fore: 30 });
    pen.shape(upper({ shoulder: 24, chest: 22, waist: 18, hem: 28, length: 34 }), "silver", { lit: 0.4, comb: 9 });
    pen.shape(points("-19,-114 19,-114 19,-106 -19,-106"), "slate", { round: 1, lit: 0.3 });
    pen.cuts(marks("2,-104,5,-38,2 -19,-90,-9,-86,2 10,-86,20,-90,2"), "ink1");
    lapels(pen, "silver", { depth: 124, width: 7 });
    pen.shape(points("-6,-168 6,-168 3,-150 -3,-150"), "navy", { round: 1, lit: 0.4 });
    neck(pen, 0, -165, 12, 11);
    head(pen, 0, -181, { wears: "kerchief", cloth: "navy", view: "side" });
    if (pose === "speaking") arm(pen, [22, -152], [52, -134], sleeve);
    else resting(pen, [22, -152], 1, { ...sleeve, upper: 31, fore: 30 });
  },
};
