/** Officials without a cap: a senior migration officer, a prosecutor, a judge. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { lapels, skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { folder, sheet } from "./parts/held.ts";
import { arm, hand, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** A heavy man near retirement: cropped grey hair, service jacket, a file under his arm. */
export const officerMigration: Figure = {
  height: 0.96,
  draw(pen, pose) {
    const sleeve = { cloth: "navy", widths: [22, 18, 13], carved: 1.4 } as const;
    standing(pen, "navy", { left: -16, right: 16, width: 1.25 });
    folder(pen, -50, -138, { w: 34, h: 44, turn: -6, cover: "key", open: false });
    pen.shape(upper({ shoulder: 30, chest: 32, waist: 33, hem: 33, length: 82 }), "navy", { lit: 0.38, comb: 9 });
    lapels(pen, "navy", { depth: 124, tie: "ink", width: 9 });
    pen.shape(points("-30,-161 -14,-166 -13,-162 -29,-156"), "paper", { round: 1, lit: 0 });
    pen.shape(points("30,-161 14,-166 13,-162 29,-156"), "paper", { round: 1, lit: 1 });
    pen.cuts(marks("0,-118,0,-86,1.6 -29,-104,-12,-102,2 12,-102,29,-104,2"), "paper1");
    arm(pen, [-27, -152], [-25, -106], { ...sleeve, upper: 31, fore: 28 });
    neck(pen, 0, -164, 11, 16);
    head(pen, 1, -180, { wears: "short", cloth: "silver", size: 1.04 });
    if (pose === "speaking") arm(pen, [28, -152], [66, -132], sleeve);
    else resting(pen, [28, -152], 1, sleeve);
  },
};

/** A tall man in a navy suit, the file open on his forearm; speaking, he holds a sheet out of it. */
export const prosecutor: Figure = {
  draw(pen, pose) {
    const sleeve = { cloth: "navy", widths: [16, 14, 11], carved: 1.4 } as const;
    standing(pen, "navy", { left: -11, right: 13, width: 0.95 });
    pen.shape(upper({ shoulder: 24, chest: 21, waist: 18, hem: 22, length: 84 }), "navy", { lit: 0.38, comb: 8 });
    lapels(pen, "navy", { tie: "rust" });
    neck(pen, 0, -165, 13, 11);
    head(pen, 1, -183, { wears: "hair", view: "side", size: 0.98 });
    if (pose === "speaking") {
      folder(pen, -36, -122, { w: 26, h: 34, turn: 8, cover: "key", open: false });
      arm(pen, [-20, -153], [-24, -96], { ...sleeve, upper: 31, fore: 29 });
      arm(pen, [20, -153], [50, -140], sleeve);
      sheet(pen, 50, -160, 18, 24, 6);
      hand(pen, [52, -140], [1, -0.3]);
      return;
    }
    arm(pen, [-20, -153], [2, -114], { ...sleeve, upper: 31, fore: 28 });
    folder(pen, -2, -143, { w: 32, h: 32, turn: -10, cover: "key" });
    arm(pen, [20, -153], [27, -119], { ...sleeve, bend: -1, upper: 30, fore: 24 });
  },
};

/** A woman of sixty in a dark jacket and skirt, the file closed before her. */
export const judge: Figure = {
  height: 0.93,
  draw(pen, pose) {
    const sleeve = { cloth: "ink", widths: [17, 15, 11], carved: 1.4 } as const;
    shoes(pen, -9, 10, "slate");
    skirt(pen, "ink", { top: 20, hem: 21, waist: 108, length: 34 });
    pen.shape(upper({ shoulder: 24, chest: 25, waist: 23, hem: 27, length: 80 }), "ink", { lit: 0.4, comb: 9 });
    lapels(pen, "ink", { depth: 124 });
    pen.cuts(marks("0,-118,0,-84,1.6"), "paper1");
    neck(pen, 0, -165, 12, 11);
    head(pen, 1, -180, { wears: "bob", cloth: "silver", view: "side", tilt: 2 });
    if (pose === "speaking") {
      folder(pen, -42, -122, { w: 28, h: 37, turn: 6, cover: "navy", open: false });
      arm(pen, [-20, -153], [-26, -98], { ...sleeve, upper: 31, fore: 29 });
      arm(pen, [20, -153], [51, -134], sleeve);
      return;
    }
    folder(pen, -19, -132, { w: 38, h: 46, turn: -3, cover: "navy", open: false });
    arm(pen, [-20, -153], [-14, -108], { ...sleeve, upper: 31, fore: 28 });
    arm(pen, [20, -153], [17, -112], { ...sleeve, bend: -1, upper: 31, fore: 27 });
  },
};
