/** Those who run the farms and those who work next door: farmer, neighbour, bookkeeper, packer, the elder. */
import { marks } from "../cuts.ts";
import { box, points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { accountBook, boots, capInHand, glasses, hoe, strawHat } from "./parts/farmwear.ts";
import { collar, skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { folder, pencil, sheet } from "./parts/held.ts";
import { arm, hand, leg, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** Fifty-two, an ordinary polite man: waistcoat over a pale shirt, account book under his arm, cap in his hand. */
export const farmer: Figure = {
  height: 0.98,
  draw(pen, pose) {
    const sleeve = { cloth: "paper", widths: [18, 15, 11], carved: 1.4 } as const;
    standing(pen, "ink", { left: -14, right: 14, width: 1.06 });
    boots(pen, -14, 14, "ink", 1.02);
    pen.shape(upper({ shoulder: 25, chest: 25, waist: 24, hem: 24, length: 92 }), "paper", { lit: 0.42 });
    pen.shape(points("-22,-163,6 -9,-168,2 -5,-122,6 -8,-86,3 -26,-86,3 -25,-124,8"), "ink", { round: 3, lit: 0.1 });
    pen.shape(points("22,-163,6 9,-168,2 5,-122,6 8,-86,3 26,-86,3 25,-124,8"), "ink", { round: 3, lit: 0.5, comb: 6 });
    pen.cuts(marks("-22,-108,-10,-106,2 10,-106,22,-108,2"), "paper0");
    collar(pen);
    neck(pen, 0, -165, 11, 13);
    head(pen, 1, -182, { wears: "short", cloth: "silver", view: "side" });
    accountBook(pen, -36, -124, -4);
    arm(pen, [-22, -153], [-25, -96], { ...sleeve, bend: 0.35, upper: 32, fore: 30 });
    if (pose === "speaking") {
      arm(pen, [22, -153], [52, -124], sleeve);
      return;
    }
    resting(pen, [22, -153], 1, { ...sleeve, upper: 32, fore: 30 });
    capInHand(pen, 31, -80);
  },
};

/** Fifty-five and brisk: straw hat, padded waistcoat, trousers in boots, a pay slip to show. */
export const neighbourFarmer: Figure = {
  height: 0.95,
  draw(pen, pose) {
    const sleeve = { cloth: "paper", widths: [18, 15, 12], carved: 1.4 } as const;
    standing(pen, "slate", { left: -14, right: 13, width: 1.08 });
    boots(pen, -14, 13, "navy", 1.08);
    resting(pen, [-25, -152], -1, { ...sleeve, upper: 31, fore: 30 });
    pen.shape(upper({ shoulder: 25, chest: 27, waist: 25, hem: 30, length: 80 }), "ink", { lit: 0.42, comb: 8 });
    pen.cuts(marks("0,-160,0,-84,2 -25,-142,25,-142,1.6 -26,-124,26,-124,1.6 -27,-106,27,-106,1.6"), "paper0");
    pen.shape(points("-12,-170,4 12,-170,4 13,-159,4 0,-154 -13,-159,4"), "key", { round: 3, lit: 0.4 });
    neck(pen, 0, -165, 10, 13);
    head(pen, 1, -181, { wears: "bun", cloth: "ink", view: "side" });
    strawHat(pen, 1, -181);
    if (pose === "speaking") {
      arm(pen, [25, -152], [53, -140], sleeve);
      sheet(pen, 54, -164, 17, 26, 8);
      hand(pen, [56, -141], [1, -0.3]);
      return;
    }
    resting(pen, [25, -152], 1, { ...sleeve, upper: 31, fore: 30 });
    sheet(pen, 28, -88, 15, 20, 10);
  },
};

/** Forty-five, exact: pale blouse, straight dark skirt, glasses, the folder of two farms. */
export const bookkeeper: Figure = {
  height: 0.93,
  draw(pen, pose) {
    const sleeve = { cloth: "paper", widths: [15, 13, 10], carved: 1.4, cuff: "slate" } as const;
    shoes(pen, -8, 9, "skin");
    skirt(pen, "ink", { top: 18, hem: 18, waist: 108, length: 40 });
    pen.shape(upper({ shoulder: 20, chest: 19, waist: 16, hem: 20, length: 90 }), "paper", { lit: 0.42, comb: 6 });
    pen.shape(points("-19,-162,6 -8,-168,2 -7,-92,3 -19,-92,3 -17,-126,8"), "slate", { round: 3, lit: 0.1 });
    pen.shape(points("19,-162,6 8,-168,2 7,-92,3 19,-92,3 17,-126,8"), "slate", { round: 3, lit: 0.5, comb: 4 });
    pen.shape(points("-6,-168 6,-168 9,-155 0,-146 -9,-155"), "paper", { round: 2, lit: 0.5 });
    neck(pen, 0, -165, 13, 10);
    head(pen, 0, -182, { wears: "bun", cloth: "rust", size: 0.97 });
    glasses(pen, 0, -180);
    if (pose === "speaking") {
      folder(pen, -34, -132, { w: 30, h: 38, turn: -8, cover: "navy", open: false });
      arm(pen, [-18, -153], [-20, -106], { ...sleeve, upper: 30, fore: 28 });
      arm(pen, [18, -153], [43, -136], { ...sleeve, upper: 32, fore: 30 });
      pencil(pen, 50, -136, 58, -150);
      return;
    }
    folder(pen, -20, -137, { w: 34, h: 40, turn: -6, cover: "navy" });
    arm(pen, [-18, -153], [-10, -106], { ...sleeve, upper: 30, fore: 27 });
    arm(pen, [18, -153], [15, -114], { ...sleeve, bend: -1, upper: 30, fore: 26 });
    pencil(pen, 7, -112, -1, -124);
  },
};

/** Sixteen: pony tail, hooded top, a long apron, a carton she carries easily. */
export const teenPacker: Figure = {
  height: 0.9,
  draw(pen, pose) {
    const thin = { cloth: "navy", view: "front", widths: [17, 14, 11], shoe: "slate" } as const;
    const sleeve = { cloth: "key", widths: [14, 12, 10], carved: 1.3 } as const;
    leg(pen, [-7, -97], [-9, 0], { ...thin, bend: 0.4 });
    leg(pen, [7, -97], [10, 0], { ...thin, bend: -0.4 });
    if (pose === "speaking") resting(pen, [-16, -153], -1, { ...sleeve, upper: 32, fore: 30 });
    pen.shape(points("-16,-168,6 16,-168,6 19,-155,6 0,-148 -19,-155,6"), "rust", { round: 5, lit: 0.3 });
    pen.shape(upper({ shoulder: 18, chest: 16, waist: 14, hem: 17, length: 92 }), "key", { lit: 0.4, comb: 7 });
    pen.shape(points("-10,-148 10,-148 14,-116,4 18,-50,5 -18,-50,5 -14,-116,4"), "paper", {
      round: 2,
      lit: 0.42,
      comb: 7,
    });
    pen.cuts(marks("-14,-112,14,-112,2.2"), "rust0");
    neck(pen, 0, -164, 13, 9);
    head(pen, 1, -182, { wears: "tail", cloth: "ink", view: "side", size: 0.97 });
    const carton = (x: number, y: number): void => {
      pen.shape(box(x, y, 44, 27), "rust", { round: 1, lit: 0.4, carved: 1.4 });
      pen.shape(box(x + 18, y, 8, 27), "sand", { round: 0, lit: 0.5 });
    };
    if (pose === "speaking") {
      arm(pen, [16, -153], [42, -144], { ...sleeve, upper: 32, fore: 30 });
      return;
    }
    carton(-22, -124);
    arm(pen, [-16, -153], [-19, -102], { ...sleeve, bend: 0.8, upper: 31, fore: 26 });
    arm(pen, [16, -153], [19, -102], { ...sleeve, bend: -0.8, upper: 31, fore: 26 });
  },
};

/** Sixty-eight and upright: grey at the temples, quilted long waistcoat, a hoe in his hand like a staff. */
export const elderWorker: Figure = {
  height: 0.95,
  draw(pen, pose) {
    const sleeve = { cloth: "sand", widths: [15, 12, 10], carved: 1.3 } as const;
    standing(pen, "ink", { left: -10, right: 11, width: 0.92 });
    hoe(pen, -46);
    arm(pen, [-20, -153], [-43, -116], { ...sleeve, bend: 0.5, upper: 31, fore: 28 });
    pen.shape(upper({ shoulder: 22, chest: 22, waist: 21, hem: 25, length: 66 }), "key", { lit: 0.4, comb: 8 });
    pen.cuts(marks("0,-160,0,-70,1.8 -13,-158,-15,-70,1.4 13,-158,15,-70,1.4"), "rust0");
    pen.shape(points("-8,-168 8,-168 0,-150"), "sand", { round: 1, lit: 0.5 });
    neck(pen, 0, -165, 12, 11);
    head(pen, 0, -182, { wears: "grey", cloth: "silver", view: "side" });
    pen.shape(points("-6,-175,3 3,-172,3 12,-175,2 13,-163,4 6,-154,4 -3,-160,4"), "silver", { round: 3, lit: 0.5 });
    if (pose === "speaking") arm(pen, [20, -153], [49, -136], sleeve);
    else resting(pen, [20, -153], 1, { ...sleeve, upper: 32, fore: 31 });
  },
};
