/** Boys nearly grown: for any place. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { arm, leg, neck, resting } from "./parts/limbs.ts";

/** Sixteen to eighteen and grown too fast: hooded top, trousers short at the ankle, rucksack on one shoulder. */
export const tallYouth: Figure = {
  height: 1.07,
  draw(pen, pose) {
    const shin = { view: "front", thigh: 49, shin: 49, widths: [15, 12, 8], cloth: "navy", shoe: "slate" } as const;
    const sleeve = { cloth: "sand", widths: [14, 12, 9], carved: 1.3 } as const;
    pen.shape(points("-29,-158,7 -8,-160,6 -6,-104,7 -30,-102,8"), "slate", { round: 6, lit: 0.3, comb: 5 });
    leg(pen, [-7, -102], [-8, 0], { ...shin, bend: 0.3 });
    leg(pen, [7, -102], [13, 0], { ...shin, bend: -0.9 });
    for (const x of [-8, 13])
      pen.shape(
        [
          [x - 5, -15],
          [x + 5, -15],
          [x + 5, -8],
          [x - 5, -8],
        ],
        "skin",
        { round: 1, lit: 0.4 },
      );
    resting(pen, [-16, -155], -1, { ...sleeve, upper: 36, fore: 34 });
    pen.shape(upper({ shoulder: 19, chest: 17, waist: 15, hem: 18, length: 88, neck: 7 }), "sand", {
      lit: 0.4,
      comb: 8,
    });
    pen.shape(points("-11,-112,4 11,-112,4 15,-94,3 -15,-94,3"), "sand", { round: 3, lit: 0.3, carved: 1.3 });
    pen.shape(points("-16,-172,6 16,-172,6 20,-160,6 9,-151,5 -9,-151,5 -20,-160,6"), "key", { round: 5, lit: 0.4 });
    pen.cuts(marks("-4,-152,-5,-134,1.8 4,-152,5,-138,1.8"), "rust0");
    pen.bar(points("-13,-163 -11,-134 -17,-112"), "slate", [6, 6, 5], { lit: 0.3, carved: 1 });
    neck(pen, 1, -165, 15, 9);
    head(pen, 2, -186, { wears: "short", cloth: "rust", size: 0.93 });
    if (pose === "speaking") arm(pen, [16, -155], [47, -150], { ...sleeve, bend: 1, upper: 36, fore: 34 });
    else arm(pen, [16, -155], [11, -105], { ...sleeve, bend: -1, hand: false, upper: 29, fore: 29 });
  },
};
