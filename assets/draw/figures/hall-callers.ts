/** Those around the hall: the seamstress next door, the clinic's desk and its doctor, the employers' lawyer. */
import { marks } from "../cuts.ts";
import { box, placed, points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { glasses } from "./parts/farmwear.ts";
import { lapels, skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { briefcase, folder, sheet } from "./parts/held.ts";
import { arm, hand, neck, resting, shoes, standing } from "./parts/limbs.ts";

/** Thirty-eight, round and quick: cardigan, tape measure round her neck, a pincushion on her wrist, spectacles. */
export const seamstress: Figure = {
  height: 0.9,
  draw(pen, pose) {
    const sleeve = { cloth: "key", widths: [20, 16, 11], carved: 1.4 } as const;
    shoes(pen, -11, 12, "rust");
    skirt(pen, "slate", { top: 25, hem: 27, waist: 108, length: 36 });
    resting(pen, [-23, -152], -1, { ...sleeve, upper: 31, fore: 29 });
    pen.shape(upper({ shoulder: 26, chest: 28, waist: 26, hem: 30, length: 84 }), "key", { lit: 0.4, comb: 8 });
    pen.shape(points("-7,-168 7,-168 6,-86 -6,-86"), "paper", { round: 2, lit: 0.45 });
    pen.cuts(marks("-26,-98,-11,-96,2 11,-96,27,-98,2"), "rust0");
    neck(pen, 0, -164, 11, 12);
    pen
      .stroke(points("-9,-165 -13,-140 -12,-104"), "sand1", 4.4)
      .stroke(points("9,-165 13,-140 14,-116"), "sand1", 4.4);
    pen.cuts(
      marks(
        "-15,-140,-10,-140,1.4 -15,-128,-10,-128,1.4 -15,-116,-10,-116,1.4 11,-140,16,-140,1.4 11,-128,16,-128,1.4",
      ),
      "ink0",
    );
    head(pen, 1, -181, { wears: "bob", cloth: "rust", size: 1.03 });
    glasses(pen, 1, -180);
    if (pose === "speaking") {
      arm(pen, [23, -152], [52, -132], sleeve);
      pen.disc(43, -139, 6.5, 6, "paper", { lit: 0.5, carved: 1.2 });
      return;
    }
    arm(pen, [23, -152], [6, -116], { ...sleeve, bend: -1, upper: 31, fore: 27 });
    pen.disc(15, -121, 6.5, 6, "paper", { lit: 0.5, carved: 1.2 });
  },
};

/** Fifty: a long knitted cardigan over a blouse, grey hair cut short, spectacles on a cord, a card from the file. */
export const clinicRegistrar: Figure = {
  height: 0.93,
  draw(pen, pose) {
    const sleeve = { cloth: "slate", widths: [18, 15, 11], carved: 1.4, cuff: "navy" } as const;
    shoes(pen, -10, 11, "navy");
    skirt(pen, "navy", { top: 22, hem: 25, waist: 100, length: 30 });
    resting(pen, [-22, -152], -1, { ...sleeve, upper: 31, fore: 30 });
    pen.shape(upper({ shoulder: 25, chest: 27, waist: 25, hem: 28, length: 66 }), "slate", { lit: 0.42, comb: 8 });
    pen.shape(points("-8,-168 8,-168 7,-118 6,-68 -6,-68 -7,-118"), "paper", { round: 1.5, lit: 0.45 });
    pen.cuts(marks("-9,-164,-8,-70,2.6 9,-164,8,-70,2.6 -22,-92,-11,-92,2.2 11,-92,23,-92,2.2"), "ink0");
    pen.cuts(marks("-26,-72,-10,-72,2 10,-72,27,-72,2"), "navy0");
    pen.shape(points("-10,-169,2 0,-164 10,-169,2 8,-157 0,-162 -8,-157"), "paper", { round: 1, lit: 0.5, carved: 1 });
    for (const y of [-126, -104, -82]) pen.disc(-11, y, 2.2, 2.2, "navy", { lit: 0 });
    neck(pen, 0, -165, 11, 12);
    head(pen, 0, -181, { wears: "short", cloth: "slate", view: "side", size: 1 });
    pen.stroke(points("-8,-162 -7,-140 -2,-132"), "ink0", 1.4);
    glasses(pen, -2, -132);
    if (pose === "speaking") {
      arm(pen, [22, -152], [48, -132], sleeve);
      sheet(pen, 46, -152, 24, 17, 8);
      hand(pen, [51, -134], [1, -0.3]);
      return;
    }
    folder(pen, -14, -122, { w: 30, h: 21, turn: -6, cover: "key", open: false });
    arm(pen, [22, -152], [14, -108], { ...sleeve, bend: -0.8, upper: 28, fore: 25 });
  },
};

/** Forty-five and tall: white coat open over a pullover, something to listen with round the neck, a file. */
export const clinicDoctor: Figure = {
  height: 1.04,
  draw(pen, pose) {
    const sleeve = { cloth: "paper", widths: [17, 14, 11], carved: 1.4 } as const;
    standing(pen, "slate", { left: -11, right: 12, width: 0.88 });
    pen.shape(upper({ shoulder: 24, chest: 22, waist: 20, hem: 27, length: 52 }), "paper", { lit: 0.42, comb: 8 });
    pen.shape(points("-8,-169 8,-169 9,-96 11,-56 -11,-56 -9,-96"), "slate", { round: 1, lit: 0.4 });
    pen.shape(points("-8,-169 8,-169 9,-94 -9,-94"), "navy", { round: 1, lit: 0.4, comb: 5 });
    pen.shape(points("-8,-169 0,-150 8,-169"), "paper", { round: 1, lit: 0.4 });
    pen.cuts(marks("-22,-88,-13,-86,2 13,-86,23,-88,2"), "navy1");
    pen.stroke(points("-9,-165 -12,-140 -4,-126 4,-126 12,-140 9,-165"), "ink0", 2.4);
    pen.stroke(points("0,-126 0,-112"), "ink0", 2.4);
    pen.disc(0, -109, 4, 4, "silver", { lit: 0.5 });
    neck(pen, 0, -165, 14, 11);
    head(pen, 1, -184, { wears: "hair", cloth: "slate", view: "side", size: 0.98 });
    folder(pen, -38, -126, { w: 28, h: 36, turn: -6, cover: "navy", open: false });
    arm(pen, [-21, -153], [-20, -104], { ...sleeve, upper: 30, fore: 28 });
    if (pose === "speaking") arm(pen, [21, -153], [50, -140], sleeve);
    else resting(pen, [21, -153], 1, sleeve);
  },
};

/** Forty: dark suit cut close, pale collar without a tie, a flat case; polite, upright. */
export const associationLawyer: Figure = {
  height: 1,
  draw(pen, pose) {
    const sleeve = { cloth: "ink", widths: [17, 14, 11], carved: 1.4, cuff: "paper" } as const;
    standing(pen, "ink", { left: -10, right: 11, width: 0.9 });
    briefcase(pen, -32, -88, "silver");
    resting(pen, [-20, -153], -1, sleeve);
    pen.shape(upper({ shoulder: 24, chest: 21, waist: 17, hem: 21, length: 80 }), "ink", { lit: 0.36, comb: 8 });
    lapels(pen, "ink", { depth: 116, tie: "silver", width: 8 });
    pen.shape(placed(box(0, 0, 11, 5), 9, -140, -4), "paper", { round: 0.5, lit: 1 });
    neck(pen, 1, -165, 14, 11);
    head(pen, 2, -184, { wears: "grey", cloth: "ink", view: "side", size: 0.98 });
    glasses(pen, 2, -182, "side");
    if (pose === "speaking") {
      arm(pen, [20, -153], [48, -136], sleeve);
      return;
    }
    arm(pen, [20, -153], [6, -118], { ...sleeve, bend: -1, upper: 31, fore: 28 });
  },
};
