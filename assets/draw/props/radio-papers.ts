/** Papers of the radio centre: its board, its prices, its book. Foot at 0,0; what hangs has its centre there. */
import { type Cut, marks } from "../cuts.ts";
import { box, nth, placed, points } from "../geometry.ts";
import type { Family } from "../palette.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./writing.ts";

/** A slip of paper with its telephone numbers cut to be torn off. */
function slip(pen: Pen, x: number, y: number, w: number, h: number, turn: number, cloth: Family): void {
  pen.shape(placed(box(-w / 2, -h / 2, w, h), x, y, turn), cloth, { round: 1, lit: 0.5, slope: 0.5, carved: 1.1 });
  pen.cuts(
    [0.24, 0.42, 0.6].map(
      (share, i): Cut => [
        x - w * 0.36,
        y - h / 2 + h * share,
        x - w * 0.36 + w * nth([0.7, 0.5, 0.62], i),
        y - h / 2 + h * share,
        3,
        0.4,
      ],
    ),
    "ink1",
  );
  pen.cuts(
    [-0.3, -0.1, 0.1, 0.3].map((share): Cut => [x + w * share, y + h * 0.28, x + w * share, y + h * 0.5, 2, 0.5]),
    "ink0",
  );
}

/** The board at the booth: work, rooms, lost things, pinned one over the other; some numbers are torn off. */
export function radioBoard(pen: Pen): void {
  pen.shape(box(-190, -128, 380, 256), "ink", { round: 2, lit: 0.3 });
  pen.shape(box(-178, -116, 356, 232), "rust", { round: 0, lit: 0.3 });
  const cloths: readonly Family[] = ["paper", "sand", "paper", "silver", "paper", "paper", "sand"];
  for (let i = 0; i < 24; i++) {
    const [column, row] = [i % 6, Math.floor(i / 6)];
    const [x, y] = [-146 + column * 58 + nth([0, 7, -5], i), -86 + row * 58 + nth([3, -6, 5, 0], i)];
    slip(pen, x, y, nth([54, 48, 60], i), nth([50, 58, 46, 54], i), nth([-4, 3, 0, 5, -2], i), nth(cloths, i));
  }
  for (let i = 0; i < 12; i++) pen.disc(-140 + (i % 6) * 57, -106 + Math.floor(i / 6) * 118, 4, 4, "key", { lit: 0.4 });
}

/** The list of prices in its frame: a reading, three readings, a song; coins drawn beside each row. */
export function priceList(pen: Pen): void {
  pen.shape(box(-104, -132, 208, 264), "ink", { round: 3, lit: 0.3 });
  pen.shape(box(-92, -120, 184, 240), "paper", { round: 1, lit: 0.5, slope: 0.6, comb: 8 });
  pen.shape(box(-76, -106, 152, 26), "key", { round: 2, lit: 0.4 });
  pen.cuts([[-58, -93, 58, -93, 7, 0.5]], "paper1");
  for (let row = 0; row < 4; row++) {
    const y = -52 + row * 44;
    pen.cuts(bars(-74, y - 6, 13, [nth([76, 64, 80, 58], row), nth([50, 60, 40, 44], row)], 4.4), "ink1");
    for (let i = 0; i <= row % 3; i++) pen.disc(30 + i * 18, y, 11, 11, "sand", { lit: 0.45, carved: 1.2 });
    pen.cuts([[-76, y + 22, 76, y + 22, 2, 0.5]], "silver0");
  }
}

/** The book of notices: date, words, paid; one line is ticked on three days, and has no name. */
export function noticeBook(pen: Pen): void {
  pen.shape(points("-190,-12 190,-12 202,2 -202,2"), "key", { round: 3, lit: 0.3 });
  pen.shape(points("-182,-196,6 -10,-182,10 0,-14 -194,-18"), "paper", { round: 3, lit: 0.3 });
  pen.shape(points("182,-196,6 10,-182,10 0,-14 194,-18"), "paper", { round: 3, lit: 0.65, comb: 8 });
  pen.cuts(marks("0,-178,0,-14,6,0.5 -140,-188,-148,-22,3,0.5 104,-186,110,-22,3,0.5 140,-190,148,-22,3,0.5"), "key0");
  pen.shape(points("-186,-108 -6,-98 -5,-76 -188,-84"), "sand", { round: 1, lit: 0.4 });
  pen.shape(points("6,-98 188,-108 190,-84 5,-76"), "sand", { round: 1, lit: 0.6 });
  for (let i = 0; i < 7; i++) {
    const y = -168 + i * 22;
    pen.cuts(
      [
        [-174, y - 4, -152, y - 3, 4.4, 0.4],
        [-132, y - 3, -132 + nth([96, 80, 108, 112, 74, 100, 88], i), y + 1, 4.4, 0.4],
        [16, y + 2, 16 + nth([70, 50, 62, 78, 56, 66, 40], i), y - 1, 4.4, 0.4],
      ],
      "ink1",
    );
    for (let tick = 0; tick < (i === 4 ? 3 : 1); tick++)
      pen.stroke(
        points(`${114 + tick * 22},${y - 4} ${119 + tick * 22},${y + 3} ${129 + tick * 22},${y - 11}`),
        "rust0",
        3,
      );
  }
  pen.bar(points("40,8 128,-20"), "rust", [8, 8], { lit: 0.5, round: 1 });
}
