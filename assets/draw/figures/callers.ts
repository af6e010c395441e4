/** Those who are called: child protection, the unit against trafficking, a social worker, the officer of the district. */
import { marks } from "../cuts.ts";
import { box, points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { folder, sheet } from "./parts/held.ts";
import { arm, hand, leg, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** Forty-five: plain coat down to the knee, low bun, a folder held flat; bends to nobody and towers over nobody. */
export const childProtection: Figure = {
  height: 0.91,
  draw(pen, pose) {
    const sleeve = { cloth: "navy", widths: [18, 15, 11], carved: 1.4 } as const;
    shoes(pen, -9, 10, "slate");
    skirt(pen, "rust", { top: 17, hem: 20, waist: 108, length: 32 });
    resting(pen, [-20, -152], -1, { ...sleeve, upper: 31, fore: 30 });
    pen.shape(upper({ shoulder: 22, chest: 22, waist: 21, hem: 27, length: 46 }), "navy", { lit: 0.4, comb: 9 });
    pen.cuts(marks("-2,-150,-2,-48,2 5,-136,7,-136,5 5,-118,7,-118,5 5,-100,7,-100,5"), "paper0");
    pen.shape(points("-12,-170,4 12,-170,4 15,-154,5 3,-140,3 -3,-146,3 -15,-154,5"), "sand", { round: 3, lit: 0.4 });
    neck(pen, 0, -166, 11, 11);
    head(pen, 0, -181, { wears: "bun", cloth: "rust", view: "side", tilt: 3 });
    if (pose === "speaking") {
      arm(pen, [20, -152], [44, -124], { ...sleeve, upper: 32, fore: 30 });
      return;
    }
    folder(pen, -8, -134, { w: 30, h: 36, turn: -4, cover: "key", open: false });
    arm(pen, [20, -152], [15, -112], { ...sleeve, bend: -1, upper: 31, fore: 27 });
  },
};

/** Forty, bareheaded: navy field jacket with pockets, a card on his belt, notes on a pad. */
export const investigator: Figure = {
  height: 0.99,
  draw(pen, pose) {
    const sleeve = { cloth: "navy", widths: [19, 16, 12], carved: 1.4 } as const;
    standing(pen, "ink", { left: -14, right: 14, width: 1.02 });
    resting(pen, [-24, -153], -1, sleeve);
    pen.shape(upper({ shoulder: 27, chest: 26, waist: 23, hem: 26, length: 74 }), "navy", { lit: 0.38, comb: 9 });
    pen.cuts(marks("0,-158,0,-78,2 -22,-112,22,-112,2"), "ink0");
    for (const [x, y] of [
      [-21, -144],
      [8, -144],
      [-22, -100],
      [8, -100],
    ] as const)
      pen.shape(
        [
          [x, y],
          [x + 13, y],
          [x + 13, y + 17, 3],
          [x, y + 17, 3],
        ],
        "navy",
        { round: 1, lit: 0.3, carved: 1.2 },
      );
    pen.shape(points("-14,-170,4 14,-170,4 16,-158,4 0,-152 -16,-158,4"), "slate", { round: 3, lit: 0.4 });
    neck(pen, 0, -165, 11, 14);
    head(pen, 1, -182, { wears: "short", cloth: "ink", view: "side" });
    if (pose === "speaking") {
      arm(pen, [24, -153], [54, -142], sleeve);
      sheet(pen, 54, -162, 17, 22, 6);
      hand(pen, [57, -142], [1, -0.3]);
      return;
    }
    sheet(pen, 2, -136, 18, 22, -8);
    arm(pen, [24, -153], [19, -114], { ...sleeve, bend: -1, upper: 32, fore: 28 });
  },
};

/** Thirty-six: a long pale parka with a fur edge, hair in a tail, a cloth bag with crayons and leaflets. */
export const ngoWorker: Figure = {
  height: 0.96,
  draw(pen, pose) {
    const sleeve = { cloth: "silver", widths: [18, 15, 12], carved: 1.4, cuff: "paper" } as const;
    const jeans = { cloth: "navy", view: "front", widths: [18, 15, 12], shoe: "rust" } as const;
    leg(pen, [-8, -97], [-10, 0], { ...jeans, bend: 0.4 });
    leg(pen, [8, -97], [11, 0], { ...jeans, bend: -0.4 });
    resting(pen, [-22, -152], -1, { ...sleeve, upper: 32, fore: 30 });
    pen.shape(upper({ shoulder: 24, chest: 23, waist: 21, hem: 26, length: 56 }), "silver", { lit: 0.4, comb: 9 });
    pen.cuts(marks("0,-150,0,-60,2.2 -21,-112,21,-112,2 -22,-86,-10,-84,2.2 10,-84,22,-86,2.2"), "slate0");
    pen.bar(points("16,-164 -4,-132 -24,-100"), "rust", [5, 5, 5], { lit: 0.4 });
    pen.shape(box(-40, -100, 32, 34), "rust", { round: 3, lit: 0.4, comb: 4, carved: 1.2 });
    for (const [x, tone] of [
      [-34, "key1"],
      [-28, "sand1"],
      [-22, "paper1"],
    ] as const)
      pen.stroke(points(`${x},-100 ${x + 2},-110`), tone, 3);
    pen.shape(points("-17,-170,6 17,-170,6 21,-156,6 7,-146,4 0,-150 -7,-146,4 -21,-156,6"), "paper", {
      round: 5,
      lit: 0.4,
      comb: 4,
    });
    neck(pen, 0, -166, 11, 10);
    head(pen, 1, -183, { wears: "tail", cloth: "rust", view: "side", size: 0.98 });
    if (pose === "speaking") arm(pen, [22, -152], [48, -128], sleeve);
    else resting(pen, [22, -152], 1, { ...sleeve, upper: 32, fore: 30 });
  },
};

/** The officer of the district in winter: fur hat, quilted service jacket with a fur collar, a map case at the hip. */
export const districtOfficer: Figure = {
  height: 0.96,
  draw(pen, pose) {
    const sleeve = { cloth: "navy", widths: [21, 18, 13], carved: 1.4 } as const;
    standing(pen, "ink", { left: -13, right: 13, width: 1 });
    resting(pen, [-26, -152], -1, { ...sleeve, cuff: "ink" });
    pen.shape(upper({ shoulder: 28, chest: 28, waist: 26, hem: 29, length: 74 }), "navy", { lit: 0.38, comb: 9 });
    pen.cuts(marks("0,-148,0,-80,1.8 -27,-134,27,-134,2.2 -27,-92,27,-92,2"), "paper0");
    pen.shape(points("-27,-112 27,-112 27,-104 -27,-104"), "ink", { round: 1, lit: 0 });
    pen.shape(points("-5,-113 5,-113 5,-103 -5,-103"), "paper", { round: 1, lit: 1 });
    pen.bar(points("18,-162 0,-130 -24,-96"), "rust", [5, 5, 5], { lit: 0.4 });
    pen.shape(box(-38, -98, 28, 30), "rust", { round: 3, lit: 0.36, carved: 1.2 });
    pen.cuts([[-37, -86, -11, -86, 2]], "ink0");
    pen.shape(points("-16,-171,5 16,-171,5 22,-158,6 10,-148,4 0,-154 -10,-148,4 -22,-158,6"), "ink", {
      round: 5,
      lit: 0.4,
    });
    head(pen, 1, -182, { wears: "furHat", cloth: "navy", view: "side", size: 1.02 });
    if (pose === "speaking") {
      arm(pen, [25, -152], [54, -128], sleeve);
      return;
    }
    sheet(pen, 0, -136, 18, 24, -8);
    arm(pen, [25, -152], [18, -114], { ...sleeve, bend: -1, upper: 32, fore: 28 });
  },
};
