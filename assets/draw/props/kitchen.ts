/** Things of the kitchen. Foot of each thing at 0,0; what hangs has its centre there. Bars and strokes for writing. */
import { along, type Cut, marks } from "../cuts.ts";
import { box, closed, nth, placed, points } from "../geometry.ts";
import type { Family } from "../palette.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./papers.ts";

/** The fridge's door: a list, hours, a child's drawing of a house with five people, each under its magnet. */
export function fridgeNotes(pen: Pen): void {
  pen.shape(box(-150, -270, 300, 270), "paper", { round: 8, lit: 0.34, comb: 12 });
  pen.shape(box(-150, -206, 300, 6), "silver", { round: 0, lit: 0.4 });
  pen.shape(box(-136, -188, 12, 100), "silver", { round: 4, lit: 0.5, carved: 1.4 });
  const note = (x: number, y: number, w: number, h: number, turn: number, cloth: Family, magnet: Family): void => {
    pen.shape(placed(box(0, 0, w, h), x, y, turn), cloth, { round: 1, lit: 0.5, slope: 0.6, carved: 1.4 });
    pen.disc(x + w / 2, y + 4, 7, 7, magnet, { lit: 0.4 });
  };
  note(-100, -190, 84, 110, -3, "sand", "rust");
  pen.cuts(bars(-86, -166, 15, [54, 44, 58, 38, 52, 30], 4), "ink1");
  note(14, -192, 112, 92, 3, "paper", "key");
  pen.shape(points("40,-118 40,-142 60,-158 80,-142 80,-118"), "rust", { round: 1, lit: 0.4 });
  [86, 94, 100, 107, 113].forEach((x, i) => {
    pen.cuts(
      [[x, -122 - nth([20, 18, 13, 10, 7], i), x, -114, 5, 0.6]],
      nth(["ink0", "key0", "key1", "rust0", "ink1"], i),
    );
  });
  note(-70, -72, 92, 56, 2, "paper", "slate");
  pen.cuts(bars(-58, -52, 13, [66, 50], 4), "ink1");
  note(46, -86, 70, 70, -4, "silver", "rust");
  pen.cuts(bars(56, -62, 12, [44, 34, 46, 26], 3.4), "ink1");
}

/** Two slips of money sent, the same sum on each; where the third would lie there is only the wood of the table. */
export function transferSlips(pen: Pen): void {
  pen.shape(points("-200,-190,8 200,-190,8 226,0,8 -226,0,8"), "rust", { round: 6, lit: 0.36 });
  pen.cuts(marks("-196,-140,204,-146,2.4 -206,-76,212,-80,2.4 -214,-28,220,-30,2.4"), "ink0");
  for (const [x, turn] of [
    [-128, -4],
    [-18, 3],
  ] as const) {
    pen.shape(placed(box(-46, -150, 92, 150), x, -20, turn), "paper", { round: 1, lit: 0.5, slope: 0.6, carved: 1.2 });
    pen.shape(placed(box(-36, -140, 72, 13), x, -20, turn), "key", { round: 1, lit: 0.4 });
    const rows = [62, 48, 66, 40].map(
      (w, i): Cut =>
        along(
          placed(
            [
              [-34, -112 + i * 15],
              [-34 + w, -112 + i * 15],
            ],
            x,
            -20,
            turn,
          ),
          4,
        ),
    );
    pen.cuts(rows, "ink1");
    pen.shape(placed(box(-34, -46, 68, 26), x, -20, turn), "sand", { round: 2, lit: 0.5 });
    pen.cuts([along(placed(points("-22,-33 22,-33"), x, -20, turn), 8, 0.5)], "ink1");
  }
  pen.stroke(closed(placed(box(-46, -150, 92, 150), 106, -18, 5)), "sand0", 2.2);
}

/** A folder with a round stamp's letter in it: two dates, the second past; behind it a certificate of birth. */
export function letterFolder(pen: Pen): void {
  pen.shape(points("-176,-20 176,-20 186,0 -186,0"), "ink", { round: 3, lit: 0.3 });
  pen.shape(points("-168,-216,6 -4,-206,6 -4,-12 -178,-14"), "key", { round: 4, lit: 0.34, comb: 9 });
  pen.shape(points("168,-216,6 4,-206,6 4,-12 178,-14"), "key", { round: 4, lit: 0.6 });
  pen.shape(placed(box(-64, -170, 128, 164), -88, -16, -3), "sand", { round: 2, lit: 0.5, carved: 1.4 });
  pen.shape(placed(box(-50, -158, 100, 138), -88, -16, -3), "paper", { round: 1, lit: 0.5 });
  pen.cuts(bars(-128, -140, 20, [76, 62, 80, 54], 4), "ink1");
  pen.disc(-70, -46, 16, 15, "rust", { lit: 0.4 }).disc(-70, -46, 11, 10, "paper", { lit: 0.5 });
  pen.shape(placed(box(-70, -182, 140, 176), 88, -14, 3), "paper", { round: 1, lit: 0.55, slope: 0.6, carved: 1.2 });
  pen.cuts(bars(36, -170, 17, [70, 110, 104, 114, 90, 108], 4), "ink1");
  for (const [x, cloth] of [
    [36, "sand"],
    [96, "rust"],
  ] as const)
    pen.shape(box(x, -66, 48, 17), cloth, { round: 2, lit: 0.4 });
  pen.cuts(marks("86,-57,94,-57,4"), "ink1");
  pen.disc(112, -32, 18, 17, "key", { lit: 0.4 }).disc(112, -32, 13, 12, "paper", { lit: 0.5 });
  pen.stroke(points("36,-30 44,-38 50,-26 60,-40 68,-28 80,-34"), "ink1", 3);
}

/** The girl's book, open: mountains and a house on one side; on the other a hundred strokes, ten in a row. */
export function copyBook(pen: Pen): void {
  pen.shape(points("-186,-12 186,-12 196,2 -196,2"), "ink", { round: 3, lit: 0.3 });
  pen.shape(points("-180,-206,8 -8,-192,8 0,-12 -190,-14"), "paper", { round: 4, lit: 0.3 });
  pen.shape(points("180,-206,8 8,-192,8 0,-12 190,-14"), "paper", { round: 4, lit: 0.7, comb: 7 });
  pen.cuts(marks("0,-188,0,-12,6,0.5"), "ink0");
  pen.shape(points("-170,-84 -132,-150,4 -104,-116,3 -74,-164,4 -22,-84"), "slate", { round: 3, lit: 0.42, comb: 5 });
  pen.shape(points("-86,-146 -74,-164,3 -60,-142 -70,-148 -78,-140"), "paper", { round: 1, lit: 0.5 });
  pen.disc(-140, -172, 11, 11, "sand", { lit: 0.5 });
  pen.shape(points("-150,-34 -150,-64 -128,-82 -106,-64 -106,-34"), "rust", { round: 1, lit: 0.4 });
  pen.shape(box(-136, -56, 14, 22), "sand", { round: 1, lit: 0.5 });
  [-88, -74, -62, -52].forEach((x, i) => {
    pen.cuts([[x, -34 - nth([34, 28, 20, 16], i), x, -30, 7, 0.7]], nth(["key0", "rust0", "key1", "ink1"], i));
  });
  const strokes = Array.from({ length: 100 }, (_, i): Cut => {
    const [column, row] = [i % 10, Math.floor(i / 10)];
    const x = 22 + column * 15 + row * 0.5;
    const y = -182 + row * 16.5 - column * 0.7;
    return [x, y, x + 1.6, y + 12, 3.6, 0.2];
  });
  pen.cuts(strokes, "ink1");
  pen.bar(points("60,10 150,-16"), "key", [8, 8], { lit: 0.5, round: 1 });
  pen.bar(points("60,10 50,13"), "paper", [7, 2], { lit: 0.5, round: 1 });
}

/** The little one's chair: a tray, a bowl, a spoon, a bib over its back. */
export function highChair(pen: Pen): void {
  for (const [x1, x2] of [
    [-34, -60],
    [28, 54],
  ] as const)
    pen.bar(
      [
        [x1, -96],
        [x2, 0],
      ],
      "sand",
      [9, 8],
      { lit: 0.45, round: 1 },
    );
  for (const y of [-30, -62]) pen.bar(points(`-52,${y} 46,${y}`), "rust", [6, 6], { lit: 0.4, round: 1 });
  pen.shape(points("-34,-190,14 30,-190,14 32,-100,4 -36,-100,4"), "sand", { round: 8, lit: 0.4, comb: 7 });
  pen.shape(points("-22,-192,5 20,-192,5 26,-152,12 0,-140,10 -26,-152,12"), "paper", {
    round: 6,
    lit: 0.42,
    carved: 1.4,
  });
  pen.disc(0, -160, 7, 7, "key", { lit: 0.4 });
  pen.shape(points("-58,-116,6 52,-116,6 60,-100,6 -66,-100,6"), "sand", { round: 5, lit: 0.45, carved: 1.6 });
  pen.shape(points("-24,-134,3 16,-134,3 8,-116,4 -16,-116,4"), "key", { round: 3, lit: 0.4, carved: 1.2 });
  pen.bar(points("18,-120 44,-132"), "silver", [5, 3], { lit: 0.5 });
}

/** The back window: a yard under snow, a swing, a tree, one trail of steps to the gate. */
export function backWindow(pen: Pen): void {
  pen.shape(box(-170, -130, 340, 260), "ink", { round: 2, lit: 0.3 });
  pen.shape(box(-156, -116, 312, 232), "slate", { round: 0, lit: 1 });
  pen.shape(
    points("-156,-6 -90,-6 -90,-70 -20,-70 -20,-20 30,-20 30,-86 116,-86 116,-10 156,-10 156,60 -156,60"),
    "slate",
    {
      round: 0,
      lit: 0,
    },
  );
  pen.shape(points("-92,-70 -18,-70 -18,-62 -92,-62"), "paper", { round: 1, lit: 1 });
  pen.shape(points("28,-86 118,-86 118,-78 28,-78"), "paper", { round: 1, lit: 1 });
  for (const [x, y] of points("-76,-46 -50,-20 50,-60 74,-60 92,-30"))
    pen.shape(box(x, y, 11, 13), "sand", { round: 0, lit: 1 });
  pen.shape(points("-156,38 -60,24,20 40,36,20 156,22 156,116 -156,116"), "paper", { round: 0, lit: 0.5, slope: 1 });
  pen.stroke(points("-20,72 -4,-4 48,-4 62,72"), "ink0", 5);
  pen.stroke(points("10,-4 10,54").concat(points("34,54 34,-4")), "ink0", 2.4);
  pen.bar(points("112,70 112,-40"), "ink", [12, 5], { lit: 0.4 });
  for (const [a, b] of points("84,-66 138,-70 96,-24 134,-20"))
    pen.bar(
      [
        [112, -22 + (b + 66) * 0.5],
        [a, b],
      ],
      "ink",
      [4, 1.6],
      { lit: 0.4 },
    );
  pen.cuts(
    [0, 1, 2, 3, 4, 5].map((i): Cut => [-40 - i * 17, 104 - i * 10, -32 - i * 17, 101 - i * 10, 5, 0.5]),
    "slate1",
  );
  for (const [x, y, w, h] of [
    [-6, -130, 12, 260],
    [-156, -52, 312, 8],
  ] as const)
    pen.shape(box(x, y, w, h), "ink", { round: 0, lit: 0.4 });
  pen.shape(points("-186,126 186,126 194,142 -194,142"), "paper", { round: 2, lit: 0.5 });
}
