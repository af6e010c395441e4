/** Papers. No lettering anywhere: bars and ticks stand for lines. Foot of each thing at 0,0. */

import { marks } from "../cuts.ts";
import { box, nth, placed, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** Five passports in a rubber band. */
export function passports(pen: Pen): void {
  for (let i = 0; i < 4; i++) {
    const dx = nth([0, 3, -2, 2], i);
    const y = -i * 7;
    pen.shape(
      [
        [-22 + dx, y - 7],
        [20 + dx, y - 7],
        [22 + dx, y - 1],
        [-20 + dx, y - 1],
      ],
      i % 2 ? "key" : "navy",
      { round: 1.5, lit: 0.3 },
    );
    pen.cuts([[-19 + dx, y - 2, 20 + dx, y - 2, 1.4]], "paper1");
  }
  pen.shape(points("-24,-31 12,-39 27,-31 -9,-22"), "rust", { round: 1.5, lit: 0.35, carved: 0.8 });
  pen.shape(points("-6,-32 3,-34 8,-31 -1,-28.6"), "sand", { round: 1, lit: 1 });
  pen.bar(points("12,-39 15,-26 15,-1"), "ink", [2.4, 2.4, 2.4], { lit: 0, round: 0.5 });
}

/** An open book with rows and a sum. */
export function ledger(pen: Pen): void {
  pen.shape(points("-40,-4 40,-4 44,2 -44,2"), "ink", { round: 1, lit: 0 });
  pen.shape(points("-38,-28,2 -4,-24,3 0,-4 -42,-5"), "paper", { round: 1, lit: 0 });
  pen.shape(points("38,-28,2 4,-24,3 0,-4 42,-5"), "paper", { round: 1, lit: 1 });
  pen.cuts(marks("0,-22,0,-3,2 -34,-22,-8,-19,1.4 -35,-17,-7,-14,1.4 -36,-12,-6,-10,1.4"), "ink1");
  pen.cuts(marks("8,-19,34,-22,1.4 7,-14,35,-17,1.4 6,-10,24,-11,1.4"), "ink1");
  pen.cuts([[26, -9, 38, -10, 3]], "key0");
}

/** The register of people brought in: a thick bound book, ruled, with a pen on a cord. */
export function registerBook(pen: Pen): void {
  pen.shape(points("-50,-8 50,-8 54,0 -54,0"), "navy", { round: 1, lit: 0.3 });
  pen.shape(points("-48,-36,3 -4,-31,4 0,-7 -52,-9"), "paper", { round: 1, lit: 0 });
  pen.shape(points("48,-36,3 4,-31,4 0,-7 52,-9"), "paper", { round: 1, lit: 1 });
  pen.cuts(marks("0,-29,0,-6,2.4 -36,-34,-39,-9,1.2 -16,-32,-17,-8,1.2 18,-32,20,-8,1.2 36,-34,39,-9,1.2"), "key0");
  pen.cuts(
    marks(
      "-46,-30,-38,-29,1.6 -33,-29,-18,-27,1.6 -47,-24,-39,-23,1.6 -34,-23,-18,-21,1.6 -48,-18,-39,-17,1.6 -34,-17,-18,-15,1.6",
    ),
    "ink1",
  );
  pen.stroke(
    [
      [30, -16],
      [62, -30],
    ],
    "ink0",
    3,
  );
  pen.stroke(points("62,-30 72,-24 70,-10 78,-2"), "ink0", 1.2);
}

/** A migration card under a sheet of glass, on the seller's table top. */
export function cardUnderGlass(pen: Pen): void {
  pen.shape(points("-34,-26 34,-26 44,0 -44,0"), "slate", { round: 1, lit: 0.4 });
  pen.shape(points("-20,-23 16,-23 21,-3 -24,-3"), "paper", { round: 1, lit: 0.6, slope: 0.8 });
  pen.cuts(marks("-17,-19,2,-19,1.6 -18,-14,6,-14,1.4 -19,-9.5,-2,-9.5,1.4"), "ink1");
  pen.shape(placed(box(-6, -4, 12, 8), 11, -11, -14), "key", { round: 3, lit: 0.3 });
  pen.shape(placed(box(-3.6, -2, 7.2, 4), 11, -11, -14), "paper", { round: 1.6, lit: 1 });
  pen.cuts(
    [
      [22, -25, 32, -1, 3.4, 0.5],
      [28, -25, 36, -6, 1.6, 0.5],
    ],
    "paper1",
  );
}

/** The same form, filled in beforehand, many times over. */
export function forms(pen: Pen): void {
  for (let i = 0; i < 9; i++) {
    const dx = nth([0, 2, -1, 3, 0, -2, 1, 2, 0], i);
    pen.shape(
      [
        [-30 + dx, -i * 3.2 - 3.2],
        [28 + dx, -i * 3.2 - 3.2],
        [30 + dx, -i * 3.2],
        [-32 + dx, -i * 3.2],
      ],
      "paper",
      { round: 0.4, lit: i % 2 ? 0.5 : 0.36 },
    );
  }
  pen.shape(points("-26,-48 24,-48 30,-29 -30,-29"), "paper", { round: 0.6, lit: 0.6, carved: 0.6 });
  pen.cuts(marks("-22,-44,4,-44,2 -23,-40.5,19,-40.5,1.4 -24,-37,20,-37,1.4 -25,-33.5,8,-33.5,1.4"), "ink1");
  pen.cuts(
    [
      [8, -44, 19, -44, 2.6],
      [11, -33.5, 22, -33.8, 2.6],
    ],
    "key0",
  );
}

/** Two trays, one above the other; the lower full, on the upper one a receipt in pencil. */
export function documentTray(pen: Pen): void {
  const tray = (y: number): void => {
    pen.shape(
      [
        [-38, y - 14],
        [38, y - 14],
        [44, y],
        [-44, y],
      ],
      "ink",
      { round: 1, lit: 0.3 },
    );
    pen.shape(
      [
        [-44, y - 3],
        [44, y - 3],
        [44, y + 3],
        [-44, y + 3],
      ],
      "navy",
      { round: 1, lit: 0.4 },
    );
  };
  tray(-3);
  for (let i = 0; i < 4; i++) {
    const dx = i % 2 ? 2 : -1;
    pen.shape(
      [
        [-30 + dx, -17 - i * 4],
        [28 + dx, -17 - i * 4],
        [33 + dx, -8 - i * 3],
        [-34 + dx, -8 - i * 3],
      ],
      i % 2 ? "rust" : "paper",
      { round: 1, lit: 0.35 },
    );
  }
  for (const x of [-40, 38]) pen.shape(box(x, -38, 3, 32), "ink", { round: 0, lit: 0.4 });
  tray(-36);
  pen.shape(points("-20,-58 20,-52 14,-38 -27,-43"), "paper", { round: 1, lit: 0.6, carved: 0.6 });
  pen.cuts(marks("-14,-53.5,10,-50,1.8 -17,-49.5,4,-46.5,1.8 -19,-45.5,8,-41.5,1.8"), "ink1");
  pen.bar(points("6,-37 34,-45"), "key", [2.6, 1.6], { lit: 0.5, round: 0.6 });
}
