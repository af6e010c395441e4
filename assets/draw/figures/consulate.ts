/** Those around the consulate: clerk, head of section, the caller with the work jacket, the elder, the tea seller. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { lanyard, lapels, skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { folder, phone, sheet } from "./parts/held.ts";
import { arm, hand, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** A young woman of the desk: bobbed hair, cardigan over a pale blouse, straight skirt, a card on a ribbon. */
export const consulClerk: Figure = {
  height: 0.92,
  draw(pen, pose) {
    const sleeve = { cloth: "slate", widths: [14, 12, 9], carved: 1.4 } as const;
    shoes(pen, -8, 9, "slate");
    skirt(pen, "navy", { top: 17, hem: 18, waist: 108, length: 44 });
    resting(pen, [-18, -153], -1, sleeve);
    pen.shape(upper({ shoulder: 20, chest: 18, waist: 15, hem: 15, length: 102 }), "paper", { lit: 0.42 });
    pen.shape(points("-20,-160,7 -7,-168,2 -6,-128,6 -9,-96,3 -19,-96,3 -17,-126,6"), "slate", { round: 3, lit: 0.1 });
    pen.shape(points("20,-160,7 7,-168,2 6,-128,6 9,-96,3 19,-96,3 17,-126,6"), "slate", {
      round: 3,
      lit: 0.5,
      comb: 5,
    });
    lanyard(pen);
    neck(pen, 0, -164, 13, 10);
    head(pen, 1, -182, { wears: "bob", cloth: "ink", view: "side", size: 0.96 });
    if (pose === "speaking") {
      arm(pen, [18, -153], [36, -165], { ...sleeve, bend: 1, upper: 30, fore: 27 });
      phone(pen, 37, -176, 12);
      return;
    }
    folder(pen, 4, -134, { w: 24, h: 32, turn: -6, cover: "navy", open: false });
    arm(pen, [18, -153], [14, -116], { ...sleeve, bend: -1, upper: 29, fore: 25 });
  },
};

/** Broad and grey, three years from his pension: overcoat open over a suit, a bag of buns in his hand. */
export const consulHead: Figure = {
  height: 0.97,
  draw(pen, pose) {
    const sleeve = { cloth: "slate", widths: [22, 19, 14], carved: 1.4 } as const;
    standing(pen, "navy", { left: -17, right: 17, width: 1.3 });
    resting(pen, [-30, -151], -1, sleeve);
    pen.shape(upper({ shoulder: 30, chest: 33, waist: 37, hem: 33, length: 84, neck: 8 }), "navy", { lit: 0.4 });
    lapels(pen, "navy", { depth: 126, tie: "rust", width: 8 });
    pen.shape(points("-32,-160,8 -12,-168,2 -15,-120,9 -18,-46,3 -40,-46,3 -40,-114,8"), "slate", {
      round: 3,
      lit: 0.1,
    });
    pen.shape(points("32,-160,8 12,-168,2 15,-120,9 18,-46,3 40,-46,3 40,-114,8"), "slate", {
      round: 3,
      lit: 0.46,
      comb: 8,
    });
    pen.cuts(marks("-36,-96,-20,-93,2.2 20,-93,37,-96,2.2"), "ink0");
    neck(pen, 0, -163, 11, 17);
    head(pen, 0, -180, { wears: "grey", cloth: "silver", size: 1.05 });
    if (pose === "speaking") {
      arm(pen, [30, -151], [66, -130], sleeve);
      return;
    }
    arm(pen, [30, -151], [33, -104], { ...sleeve, bend: 1, upper: 32, fore: 27 });
    pen.shape(points("22,-104 46,-106 50,-72 20,-70"), "sand", { round: 3, lit: 0.4, carved: 1.2 });
    pen.cuts([[26, -98, 44, -99, 1.6]], "rust0");
  },
};

/** Broad shoulders in a quilted work jacket, a knitted cap, the keys of a van on one finger. */
export const cousinCaller: Figure = {
  height: 1.02,
  draw(pen, pose) {
    const sleeve = { cloth: "ink", widths: [23, 19, 13], carved: 1.4 } as const;
    standing(pen, "slate", { left: -17, right: 16, width: 1.15 });
    resting(pen, [-30, -153], -1, sleeve);
    pen.shape(upper({ shoulder: 33, chest: 32, waist: 27, hem: 28, length: 82, neck: 9 }), "ink", {
      lit: 0.42,
      comb: 9,
    });
    pen.cuts(marks("-28,-140,28,-140,1.8 -28,-122,28,-122,1.8 -26,-104,26,-104,1.8 0,-160,0,-88,2.2"), "paper0");
    pen.shape(points("-15,-170,5 15,-170,5 16,-158,4 0,-153 -16,-158,4"), "rust", { round: 3, lit: 0.4 });
    neck(pen, 1, -165, 11, 17);
    head(pen, 2, -182, { wears: "beanie", cloth: "slate", view: "side" });
    if (pose === "speaking") arm(pen, [31, -153], [62, -150], sleeve);
    else arm(pen, [31, -153], [34, -110], { ...sleeve, bend: 1, upper: 34, fore: 28 });
    const [x, y] = pose === "speaking" ? [72, -150] : [36, -97];
    pen.stroke(points(`${x},${y} ${x - 3},${y + 6} ${x + 1},${y + 10} ${x + 5},${y + 6} ${x},${y}`), "paper1", 2);
    pen.bar(
      [
        [x, y + 9],
        [x - 3, y + 23],
      ],
      "sand",
      [3, 4.5],
      { lit: 0.5 },
    );
  },
};

/** Sixty-five and slight, upright: pressed long coat, flat cap, a paper of buttons between two fingers. */
export const manOlder: Figure = {
  height: 0.94,
  draw(pen, pose) {
    const sleeve = { cloth: "key", widths: [15, 12, 10], carved: 1.4 } as const;
    standing(pen, "ink", { left: -8, right: 9, width: 0.85 });
    resting(pen, [-20, -153], -1, sleeve);
    pen.shape(upper({ shoulder: 21, chest: 19, waist: 18, hem: 24, length: 46 }), "key", { lit: 0.4, comb: 8 });
    pen.cuts(marks("0,-160,0,-52,1.8 -17,-100,-7,-98,1.8 7,-98,18,-100,1.8"), "rust0");
    pen.shape(points("-10,-169 10,-169 2,-136 -2,-136"), "paper", { round: 1, lit: 0.4 });
    pen.shape(points("-2.5,-162 2.5,-162 2,-157 3.5,-142 0,-137 -3.5,-142 -2,-157"), "navy", { round: 0.5, lit: 0.4 });
    neck(pen, 0, -165, 13, 10);
    head(pen, 1, -183, { wears: "work", cloth: "ink", size: 0.95 });
    if (pose === "speaking") {
      arm(pen, [19, -153], [46, -140], sleeve);
      hand(pen, [48, -140], [1, -0.2]);
      return;
    }
    sheet(pen, 8, -136, 15, 18, -8);
    pen.cuts(marks("11,-131,13,-131,3 17,-130,19,-130,3 11,-125,13,-125,3"), "rust0");
    arm(pen, [19, -153], [17, -118], { ...sleeve, bend: -1, upper: 30, fore: 26 });
  },
};

/** In her fifties, stout, sleeves rolled up: apron over a padded waistcoat, kerchief, a kettle in her hand. */
export const womanTea: Figure = {
  height: 0.91,
  draw(pen, pose) {
    const sleeve = { cloth: "sand", widths: [20, 17, 12], carved: 1.4 } as const;
    shoes(pen, -13, 14, "slate");
    skirt(pen, "rust", { top: 29, hem: 34, waist: 104, length: 22 });
    resting(pen, [-27, -151], -1, sleeve);
    pen.shape(upper({ shoulder: 28, chest: 33, waist: 33, hem: 33, length: 74 }), "key", { lit: 0.4, comb: 8 });
    pen.cuts(marks("-29,-138,28,-138,1.8 -31,-120,31,-120,1.8"), "key0");
    pen.shape(points("-17,-128,3 17,-128,3 26,-36,6 -26,-36,6"), "paper", { round: 3, lit: 0.42 });
    pen.cuts(marks("-21,-104,21,-104,2.2 -9,-70,8,-70,1.8"), "rust1");
    neck(pen, 0, -163, 11, 14);
    head(pen, 1, -180, { wears: "kerchief", cloth: "rust", size: 1.02 });
    const [x, y] = pose === "speaking" ? [62, -124] : [40, -104];
    arm(pen, [26, -151], [x - 6, y], { ...sleeve, bend: 1 });
    pen.shape(
      points(`${x - 10},${y + 6},6 ${x + 16},${y + 6},6 ${x + 19},${y + 30},5 ${x - 13},${y + 30},5`),
      "silver",
      {
        round: 4,
        lit: 0.4,
        carved: 1.2,
      },
    );
    pen.bar(
      [
        [x + 16, y + 20],
        [x + 29, y + 8],
      ],
      "silver",
      [7, 4],
      { lit: 0.5 },
    );
    pen.stroke(points(`${x - 8},${y + 6} ${x - 4},${y - 4} ${x + 10},${y - 4} ${x + 14},${y + 6}`), "ink0", 3);
  },
};
