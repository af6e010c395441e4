/** Things on the visitors' side of the precinct: hatch, book on a string, bags along the wall, the back door. Foot at 0,0. */
import { marks } from "../cuts.ts";
import { box, nth, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** The hatch from outside: a blind down to a child's chin and a cap behind it, below it the lamp, a fern, a list upside down, a sleeve. */
export function hatchWindow(pen: Pen): void {
  pen.shape(box(-134, -198, 268, 198), "ink", { round: 3, lit: 0 });
  pen.shape(box(-122, -188, 244, 78), "rust", { round: 1, lit: 0.5, slope: 0.1 });
  pen.shape(points("62,-140,5 98,-140,5 99,-122,9 92,-108 68,-108 61,-122,9"), "navy", { round: 3, lit: 0 });
  pen.shape(points("50,-161,8 69,-169,9 95,-169,9 109,-159,8 101,-144 59,-144"), "ink", { round: 4, lit: 0 });
  pen.shape(points("60,-143 78,-143 70,-136 48,-131,4"), "ink", { round: 2, lit: 0 });
  pen.cuts(
    Array.from({ length: 7 }, (_, i) => [-122, -180 + i * 11.4, 122, -180 + i * 11.4, 5, 0.5] as const),
    "ink0",
  );
  pen.shape(box(-122, -100, 244, 78), "sand", { round: 1, lit: 1 });
  pen.shape(points("-58,-22 -22,-78 4,-78 62,-22"), "paper", { round: 1, lit: 1 });
  for (let i = 0; i < 5; i++)
    pen.bar(
      points(`-90,-40 ${-104 + i * 7},${-66 - (i % 2) * 8} ${-112 + i * 11},${-74 - (i % 3) * 8}`),
      "slate",
      [4, 6, 1.5],
      {
        lit: 0.4,
      },
    );
  pen.shape(points("-104,-42 -76,-42 -80,-22 -100,-22"), "rust", { round: 1, lit: 0.4 });
  pen.shape(points("-18,-100 0,-100 18,-76 -36,-76"), "ink", { round: 3, lit: 0.3 });
  pen.shape(points("40,-22 44,-78,14 58,-100 106,-100 118,-74,14 120,-22"), "navy", { round: 3, lit: 0.36 });
  pen.shape(points("20,-34 44,-38 46,-24 24,-22"), "skin", { round: 5, lit: 0.5 });
  pen.bar(points("40,-30 96,-34"), "navy", [15, 20], { lit: 0.5, carved: 1.2 });
  pen.shape(points("-140,-22 140,-22 152,-6 -152,-6"), "slate", { round: 2, lit: 0.36, carved: 1.2 });
  pen.shape(points("-38,-32 32,-32 42,-10 -48,-10"), "paper", { round: 1, lit: 0.5, carved: 1 });
  for (let i = 0; i < 4; i++) {
    const y = -28 + i * 4.8;
    pen.cuts(
      [
        [-32 - i * 2, y, -10, y, 2.4],
        [0, y, 28 + i * 2, y, 2.4],
      ],
      "ink1",
    );
  }
}

/** The visitors' book, open, and the pen on its string. */
export function visitorsBook(pen: Pen): void {
  pen.shape(points("-62,-8 62,-8 66,0 -66,0"), "navy", { round: 2, lit: 0.3 });
  pen.shape(points("-58,-48,4 -3,-42,5 0,-8 -62,-10"), "paper", { round: 2, lit: 0.36 });
  pen.shape(points("58,-48,4 3,-42,5 0,-8 62,-10"), "paper", { round: 2, lit: 1 });
  pen.cuts(marks("0,-40,0,-8,2.6 -50,-38,-12,-34,2.4 -52,-30,-20,-27,2.4 10,-34,36,-36,2.4"), "ink1");
  pen.bar(points("34,-20 56,-26"), "rust", [3, 4.5], { lit: 0.4 });
  pen.stroke(points("56,-26 72,-18 66,-4 80,4"), "paper0", 1.8);
}

/** Bread, a thermos, a bundle: what relatives handed in, each with its label. */
export function bagsHeap(pen: Pen): void {
  const bags = [
    [-66, 46, 52, "rust"],
    [-24, 58, 66, "slate"],
    [30, 48, 54, "key"],
    [72, 42, 44, "sand"],
  ] as const;
  for (const [x, w, h, cloth] of bags) {
    pen.stroke(
      points(`${x - w * 0.2},${-h + 4} ${x - w * 0.12},${-h - 12} ${x + w * 0.12},${-h - 12} ${x + w * 0.2},${-h + 4}`),
      "ink0",
      3,
    );
    pen.shape(
      points(`${x - w / 2},${-h},6 ${x + w / 2},${-h + 3},6 ${x + w / 2 + 3},0,5 ${x - w / 2 - 3},0,5`),
      cloth,
      {
        round: 4,
        lit: 0.4,
        comb: 5,
        carved: 1.2,
      },
    );
    pen.shape(box(x - 9, -h * 0.62, 18, 12), "paper", { round: 1, lit: 0.5 });
    pen.cuts([[x - 6, -h * 0.62 + 6, x + 6, -h * 0.62 + 6, 2]], "ink1");
  }
  pen.shape(points("-4,-64,6 22,-76,7 28,-68,6 4,-54,6"), "sand", { round: 5, lit: 0.5, carved: 1 });
  pen.cuts(marks("4,-66,8,-60,2 13,-70,17,-64,2"), "rust0");
  pen.shape(box(96, -58, 18, 58), "silver", { round: 4, lit: 0.4, carved: 1.2 });
  pen.shape(box(98, -68, 14, 11), "ink", { round: 2, lit: 0.4 });
}

/** The back door: steel, a bolt, a bulb in a cage above it. */
export function backDoor(pen: Pen): void {
  pen.shape(box(-66, -244, 132, 244), "ink", { round: 2, lit: 0.16 });
  pen.shape(box(-56, -234, 112, 234), "slate", { round: 2, lit: 0.36, comb: 10 });
  for (const y of [-214, -106]) pen.shape(box(-42, y, 84, 84), "navy", { round: 2, lit: 0.3, carved: 1 });
  pen.shape(box(26, -128, 24, 9), "silver", { round: 2, lit: 0.5 });
  for (let i = 0; i < 3; i++) pen.cuts([[-52, nth([-196, -118, -40], i), -46, nth([-196, -118, -40], i), 4]], "ink0");
  pen.disc(0, -262, 11, 9, "sand", { lit: 1 });
  pen.stroke(points("-12,-254 -12,-268 12,-268 12,-254"), "ink0", 2.4);
}
