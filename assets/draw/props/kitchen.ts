/** Papers of the kitchen. Foot of each thing at 0,0; what hangs has its centre there. Bars and strokes for writing. */
import { along, type Cut, marks } from "../cuts.ts";
import { box, closed, nth, placed, points } from "../geometry.ts";
import type { Family } from "../palette.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./writing.ts";

/** What hangs on the fridge, its foot at 0,0: a list, hours, a drawing of a house and five people, each under its magnet. */
export function notesOnTheDoor(pen: Pen): void {
  const note = (x: number, y: number, w: number, h: number, turn: number, cloth: Family, magnet: Family): void => {
    pen.shape(placed(box(0, 0, w, h), x, y, turn), cloth, { round: 1, lit: 0.5, slope: 0.6, carved: 1.4 });
    pen.disc(x + w / 2, y + 4, 7, 7, magnet, { lit: 0.4 });
  };
  note(-100, -190, 84, 110, -3, "sand", "rust");
  pen.cuts(bars(-86, -166, 15, [54, 44, 58, 38, 52, 30], 4), "ink1");
  note(14, -192, 112, 92, 3, "paper", "key");
  pen.shape(points("40,-118 40,-142 60,-158 80,-142 80,-118"), "rust", { round: 1, lit: 0.4 });
  [86, 94, 100, 107, 113].forEach((x, i) => {
    const tone = nth(["ink0", "key0", "key1", "rust0", "ink1"] as const, i);
    pen.cuts([[x, -122 - nth([20, 18, 13, 10, 7], i), x, -114, 5, 0.6]], tone);
  });
  note(-70, -62, 92, 56, 2, "paper", "slate");
  pen.cuts(bars(-58, -42, 13, [66, 50], 4), "ink1");
  note(46, -80, 70, 70, -4, "silver", "rust");
  pen.cuts(bars(56, -56, 12, [44, 34, 46, 26], 3.4), "ink1");
}

/** The fridge's door with all that hangs on it. */
export function fridgeNotes(pen: Pen): void {
  pen.shape(box(-150, -270, 300, 270), "paper", { round: 8, lit: 0.34, comb: 12 });
  pen.shape(box(-150, -206, 300, 6), "silver", { round: 0, lit: 0.4 });
  pen.shape(box(-136, -188, 12, 100), "silver", { round: 4, lit: 0.5, carved: 1.4 });
  pen.within(0, -10, 1, notesOnTheDoor);
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
  pen.shape(points("-96,-184 -48,-184 -42,-158 -102,-158"), "ink", { round: 3, lit: 0.4, carved: 1.4 });
  pen.stroke(points("-84,-184 -80,-198 -64,-198 -60,-184"), "silver1", 4);
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

/** The household's sums in a school copy-book: one line for each thing paid; three in a row belong together. */
export function copyBook(pen: Pen): void {
  pen.shape(points("-186,-12 186,-12 196,2 -196,2"), "key", { round: 3, lit: 0.3 });
  pen.shape(points("-180,-206,8 -8,-192,8 0,-12 -190,-14"), "paper", { round: 4, lit: 0.3 });
  pen.shape(points("180,-206,8 8,-192,8 0,-12 190,-14"), "paper", { round: 4, lit: 0.7, comb: 7 });
  pen.cuts(marks("0,-188,0,-12,6,0.5 -52,-196,-56,-20,3,0.5 128,-200,134,-20,3,0.5"), "key0");
  pen.shape(points("12,-128 120,-136 123,-74 10,-72"), "sand", { round: 2, lit: 0.6 });
  pen.shape(points("132,-137 184,-141 186,-78 135,-75"), "sand", { round: 2, lit: 0.7 });
  for (let i = 0; i < 7; i++) {
    const y = -172 + i * 21;
    pen.cuts(
      [
        [-172, y - 3, -172 + nth([94, 70, 104, 82, 110, 64, 90], i), y + 1, 4.6, 0.4],
        [-44, y + 2, nth([-20, -14, -24, -18, -14, -22, -16], i), y + 3, 4.6, 0.4],
        [20, y + 3, 20 + nth([84, 64, 92, 88, 60, 74, 54], i), y - 1, 4.6, 0.4],
        [138, y - 3, nth([164, 170, 176, 168, 166, 172, 162], i), y - 5, 4.6, 0.4],
      ],
      "ink1",
    );
  }
  pen.stroke(points("8,-130 4,-124 4,-80 8,-74"), "rust0", 4);
  pen.bar(points("40,12 132,-16"), "rust", [8, 8], { lit: 0.5, round: 1 });
}
