/** Things of the farm after dark, by the light of one lamp. Foot of each thing at 0,0. */
import { along, type Cut, marks } from "../cuts.ts";
import { box, closed, nth, type Point, placed, points } from "../geometry.ts";
import type { Family } from "../palette.ts";
import type { Pen } from "../pen.ts";
import { stoveBody } from "./dwelling.ts";
import { crate, peppers } from "./farm.ts";

/** A hurricane lamp on a hook. */
export function lamp(pen: Pen): void {
  pen.stroke(points("-22,-70 -24,-118 0,-140 24,-118 22,-70"), "ink0", 4);
  pen.shape(points("-12,-112,3 12,-112,3 16,-94 -16,-94"), "slate", { round: 2, lit: 0.4 });
  pen.shape(points("-16,-94 16,-94 24,-66,10 16,-34 -16,-34 -24,-66,10"), "paper", { round: 6, lit: 1 });
  pen.shape(points("-7,-36 -9,-54,6 0,-82,3 9,-54,6 7,-36"), "key", { round: 3, lit: 0.6 });
  pen.shape(points("-3,-36 -4,-50,3 0,-62,2 4,-50,3 3,-36"), "paper", { round: 2, lit: 1 });
  pen.shape(points("-22,-34 22,-34 28,-6,4 28,0 -28,0 -28,-6,4"), "slate", { round: 3, lit: 0.4, comb: 5 });
  pen.cuts(marks("-24,-82,24,-82,1.8 -26,-54,26,-54,1.8"), "ink0");
}

/** The book of dates he keeps himself: a stroke for each day worked, in weeks; since August no gap between them. */
export function dateBookPage(pen: Pen): void {
  pen.shape(points("-150,-8 150,-8 158,4 -158,4"), "ink", { round: 3, lit: 0.3 });
  pen.shape(points("-146,-186,8 -8,-174,8 0,-10 -152,-12"), "paper", { round: 4, lit: 0.3 });
  pen.shape(points("146,-186,8 8,-174,8 0,-10 152,-12"), "paper", { round: 4, lit: 0.7, comb: 7 });
  pen.cuts(marks("0,-168,0,-10,6,0.5"), "key0");
  const week = (x: number, y: number, days: number): Cut[] =>
    Array.from({ length: days }, (_, i): Cut => [x + i * 7.4, y, x + i * 7.4 + 2, y + 17, 3.6, 0.2]);
  for (let row = 0; row < 6; row++) {
    const y = -156 + row * 23;
    pen.cuts([...week(-136, y, 6), ...week(-72, y + 2, 6)], "ink1");
    pen.cuts(row < 5 ? week(18, y + 2, 16) : week(18, y + 2, 5), "ink1");
  }
  pen.stroke(closed(box(66, -46, 62, 27)), "rust0", 3);
  pen.bar(points("96,-70 168,-128"), "key", [7, 7], { lit: 0.5, round: 1 });
  pen.bar(points("96,-70 104,-77"), "paper", [3, 6], { lit: 0.5, round: 1 });
}

/** A telephone face up on a crate: one number, one bar of charge. */
export function nightPhone(pen: Pen): void {
  pen.shape(points("-130,-26 130,-26 142,0 -142,0"), "rust", { round: 2, lit: 0.36, comb: 8 });
  pen.cuts(marks("-60,-24,-66,-2,3 30,-24,32,-2,3"), "ink0");
  pen.shape(points("-52,-238,12 52,-238,12 58,-26,12 -58,-26,12"), "ink", { round: 12, lit: 0.3 });
  pen.shape(points("-44,-216 44,-216 49,-60 -49,-60"), "slate", { round: 4, lit: 0.5, slope: 1 });
  pen.shape(points("20,-208 36,-208 36,-200 20,-200"), "paper", { round: 1, lit: 1 });
  pen.shape(points("22,-206 26,-206 26,-202 22,-202"), "rust", { round: 0, lit: 0 });
  pen.cuts(marks("-30,-168,32,-168,9 -30,-148,16,-148,5"), "paper1");
  pen.disc(0, -98, 21, 21, "key", { lit: 0.5 });
  pen.shape(points("-11,-106,3 -5,-108,3 -2,-100 -5,-97 2,-90 6,-93 12,-88,3 9,-83,3 -6,-92,6"), "paper", {
    round: 2,
    lit: 1,
  });
}

/** A tin stove, its pipe, a kettle, wood for one evening. */
export function stove(pen: Pen): void {
  pen.bar(points("34,-84 34,-214"), "slate", [17, 17], { lit: 0.4 });
  stoveBody(pen);
  pen.shape(points("-44,-96,4 -2,-96,4 -6,-124,8 -40,-124,8"), "silver", { round: 5, lit: 0.4, carved: 1.2 });
  pen.bar(points("-6,-108 8,-122"), "silver", [7, 4], { lit: 0.5 });
  pen.stroke(points("-38,-122 -34,-138 -12,-138 -8,-122"), "ink0", 3.4);
  for (const [x, y] of points("84,-9 108,-9 96,-26"))
    pen.disc(x, y, 12, 9, "rust", { lit: 0.4, carved: 1.4 }).disc(x, y, 5, 3.6, "sand", { lit: 0.4 });
}

/** Crates of one evening in three piles, chalk strokes on them: fifty-eight a day. */
export function crateStack(pen: Pen): void {
  const tally = (x: number, y: number): Cut[] => [
    ...[0, 7, 14, 21].map((dx): Cut => [x - 24 + dx, y - 38, x - 23 + dx, y - 7, 3.4, 0.3]),
    [x - 30, y - 12, x + 4, y - 32, 3.4, 0.3],
  ];
  const pile = (x: number, n: number): void => {
    for (let i = 0; i < n; i++) {
      crate(pen, x, -i * 47);
      if (i % 2 === 0) pen.cuts(tally(x, -i * 47), "paper1");
    }
  };
  pile(-100, 4);
  peppers(pen, 100, -47);
  pile(100, 1);
  pile(0, 5);
}

/** A road sign beyond the fence, seen from the farm: two plates, an arrow, a bar for the distance. */
export function roadSign(pen: Pen): void {
  for (const x of [-74, 66]) pen.bar(points(`${x},0 ${x},-214`), "slate", [9, 9], { lit: 0.5, round: 1 });
  pen.shape(points("-112,-216,5 96,-216,5 134,-184 96,-152,5 -112,-152,5"), "paper", { round: 4, lit: 0.45 });
  pen.shape(points("-104,-208,4 92,-208,4 122,-184 92,-160,4 -104,-160,4"), "navy", { round: 3, lit: 0.3 });
  pen.cuts(marks("-88,-192,4,-192,8 -88,-174,-30,-174,6 40,-184,84,-184,10"), "paper1");
  pen.shape(points("78,-198 104,-184 78,-170"), "paper", { round: 1, lit: 1 });
  pen.shape(points("-112,-134,5 60,-134,5 60,-96,5 -112,-96,5"), "paper", { round: 4, lit: 0.45 });
  pen.cuts(marks("-94,-115,-10,-115,8 10,-115,44,-115,8"), "ink1");
  for (const [x, h] of [
    [-120, 34],
    [-96, 50],
    [98, 44],
    [120, 28],
    [84, 24],
  ] as const)
    pen.bar(points(`${x},0 ${x + nth([6, -5, 8], h % 3)},-${h}`), "key", [5, 1.6], { lit: 0.5 });
}

/** Five beds side by side on the ground, seen from their feet; boots before two of them. */
export function bedRow(pen: Pen): void {
  pen.shape(points("-176,-172 176,-172 236,4 -236,4"), "rust", { round: 0, lit: 0.2 });
  const at = (side: number, down: number): Point => [side * (0.74 + 0.26 * down), -166 + 160 * down];
  const quilts: readonly Family[] = ["key", "slate", "sand", "rust", "key"];
  quilts.forEach((quilt, i) => {
    const [left, right] = [-218 + i * 88, -140 + i * 88];
    pen.shape([at(left, 0), at(right, 0), at(right, 1), at(left, 1)], "paper", { round: 4, lit: 0.4, carved: 1.6 });
    pen.shape([at(left + 10, 0.05), at(right - 10, 0.05), at(right - 8, 0.26), at(left + 8, 0.26)], "paper", {
      round: 6,
      lit: 0.6,
      carved: 1.6,
    });
    pen.shape([at(left - 2, 0.34), at(right + 2, 0.34), at(right + 3, 0.92), at(left - 3, 0.92)], quilt, {
      round: 4,
      lit: 0.4,
      comb: 7,
      carved: 1.4,
    });
    pen.cuts(
      [26, 54].map(dx => along([at(left + dx, 0.38), at(left + dx, 0.9)], 3)),
      "ink0",
    );
  });
  for (const x of [-186, -166, 70, 90])
    pen.shape(placed(points("-8,-38,2 8,-38,2 8,-12 16,-6,2 16,0 -8,0"), x, 4), "ink", {
      round: 2,
      lit: 0.4,
      carved: 1.4,
    });
}
