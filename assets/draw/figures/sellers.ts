/** The women who sell: quilted waistcoat and money belt, apron and keys, long coat and credit book. */
import { marks } from "../cuts.ts";
import { points } from "../geometry.ts";
import type { Figure } from "./figure.ts";
import { skirt, upper } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import { pencil, sheet } from "./parts/held.ts";
import { arm, hand, leg, neck, resting, shoes } from "./parts/limbs.ts";

/** Scarf closed under the chin, scarves over her arm; holds out her card when she speaks. */
export const sellerScarf: Figure = {
  height: 0.95,
  draw(pen, pose) {
    shoes(pen, -11, 14);
    skirt(pen, "rust");
    resting(pen, [-17, -154], -1, { cloth: "sand", widths: [15, 13, 10], cuff: "rust", upper: 32, fore: 30 });
    pen.shape(upper({ shoulder: 20, chest: 17, waist: 17, hem: 20, length: 102 }), "key", { lit: 0.4, comb: 7 });
    pen.cuts(
      marks("0,-158,0,-116,1.4 -15,-140,-2,-138,1.3 -15,-126,-2,-125,1.3 2,-139,15,-141,1.3 2,-126,15,-128,1.3"),
      "rust0",
    );
    pen.shape(points("-19,-113 19,-113 19,-106 -19,-106"), "ink", { round: 2, lit: 0 });
    pen.shape(points("-8,-113 8,-113 9,-98 -9,-98"), "ink", { round: 3, lit: 0.4 });
    neck(pen, 1, -163);
    head(pen, 2, -182, { wears: "hood", cloth: "paper" });
    if (pose === "speaking") {
      arm(pen, [19, -153], [52, -136], { cloth: "sand", bend: 1, carved: 1.4, cuff: "rust" });
      sheet(pen, 52, -158, 20, 26, 8);
      hand(pen, [55, -136], [1, -0.3]);
      return;
    }
    arm(pen, [19, -153], [1, -124], { cloth: "sand", bend: -1, carved: 1.4, cuff: "rust", upper: 30, fore: 31 });
    pen.shape(points("3,-138,4 15,-138,4 18,-92,2 2,-88,2"), "paper", { lit: 0.4, comb: 4, carved: 1.2 });
    pen.shape(points("13,-137,4 24,-133,4 29,-84,2 15,-80,2"), "sand", { lit: 0.45, comb: 4, carved: 1.2 });
    pen.cuts(marks("6,-100,16,-103,1.8 17,-92,27,-94,1.8 7,-96,17,-98,1.2"), "key0");
    hand(pen, [2, -125], [-1, 0.2]);
  },
};

/** Pony tail, apron over jeans, the keys of her container in her hand. */
export const sellerYoung: Figure = {
  height: 0.93,
  draw(pen, pose) {
    leg(pen, [-8, -97], [-10, 0], { cloth: "navy", view: "front", bend: 0.6, widths: [19, 15, 11] });
    leg(pen, [8, -97], [13, 0], { cloth: "navy", view: "front", bend: -0.6, widths: [19, 15, 11] });
    arm(pen, [-17, -153], [-22, -92], { cloth: "key", bend: 1, widths: [14, 12, 10], upper: 33, fore: 31 });
    pen.shape(upper({ shoulder: 19, chest: 17, waist: 14, hem: 19, length: 88 }), "key", { lit: 0.4, comb: 6 });
    pen.shape(points("-9,-146 9,-146 12,-114,6 21,-62,3 -20,-62,3 -12,-114,6"), "sand", {
      round: 2,
      lit: 0.42,
      comb: 8,
    });
    pen.stroke(
      [
        [-8, -146],
        [-4, -166],
      ],
      "sand0",
      2.6,
    );
    pen.stroke(
      [
        [8, -146],
        [5, -166],
      ],
      "sand1",
      2.6,
    );
    pen.cuts(marks("-12,-113,12,-113,2.4 -8,-92,9,-92,2 0,-92,0,-78,1.4"), "rust0");
    neck(pen, 1, -163, 14, 10);
    head(pen, 1, -181, { wears: "tail", view: "side", size: 0.96 });
    const keys = (x: number, y: number): void => {
      pen.stroke(
        [
          [x, y],
          [x - 3, y + 6],
          [x + 1, y + 10],
          [x + 5, y + 6],
          [x, y],
        ],
        "ink0",
        1.8,
      );
      pen.bar(
        [
          [x - 1, y + 9],
          [x - 4, y + 22],
        ],
        "ink",
        [3, 4],
        { lit: 0 },
      );
      pen.bar(
        [
          [x + 2, y + 9],
          [x + 5, y + 21],
        ],
        "sand",
        [3, 4],
        { lit: 0.5 },
      );
    };
    if (pose === "speaking") {
      arm(pen, [17, -153], [46, -148], {
        cloth: "key",
        bend: 1,
        carved: 1.4,
        widths: [14, 12, 10],
        upper: 32,
        fore: 30,
      });
      keys(55, -146);
    } else {
      arm(pen, [17, -153], [12, -116], {
        cloth: "key",
        bend: -1,
        carved: 1.4,
        widths: [14, 12, 10],
        upper: 30,
        fore: 27,
      });
      keys(4, -110);
    }
  },
};

/** Grey hair, long padded coat, the book in which her buyers' debts stand. */
export const womanOlder: Figure = {
  height: 0.9,
  draw(pen, pose) {
    shoes(pen, -12, 13, "slate");
    resting(pen, [-24, -152], -1, { cloth: "rust", widths: [20, 18, 13] });
    pen.shape(upper({ shoulder: 27, chest: 29, waist: 29, hem: 34, length: 40 }), "rust", { lit: 0.4, comb: 10 });
    pen.cuts(
      marks("-27,-136,26,-136,1.8 -28,-116,27,-116,1.8 -29,-96,29,-96,1.8 -31,-76,31,-76,1.8 -33,-58,32,-58,1.6"),
      "key0",
    );
    pen.cuts([[1, -162, 1, -42, 2]], "ink0");
    pen.shape(points("-10,-170 10,-170 13,-157 0,-151 -12,-157"), "sand", { round: 3, lit: 0.4 });
    neck(pen, 1, -165, 10, 12);
    head(pen, 2, -182, { wears: "bun", cloth: "silver", view: "side", tilt: 3 });
    if (pose === "speaking") {
      arm(pen, [24, -152], [50, -122], { cloth: "rust", bend: 1, widths: [20, 17, 12], carved: 1.4 });
      pen.shape(points("44,-136 64,-142 72,-116 52,-110"), "key", { round: 2, lit: 0.4, carved: 1.2 });
      sheet(pen, 47, -135, 17, 21, -15);
      return;
    }
    pen.shape(points("2,-133 28,-139 35,-111 9,-105"), "key", { round: 2, lit: 0.3, carved: 1.2 });
    sheet(pen, 6, -131, 22, 22, -13);
    pencil(pen, 24, -118, 15, -130);
    arm(pen, [24, -152], [29, -117], {
      cloth: "rust",
      bend: -1,
      widths: [20, 17, 12],
      carved: 1.4,
      upper: 31,
      fore: 24,
    });
  },
};
