import { box, nth, type Polygon, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./writing.ts";

/** A framed notice on the wall: a heading, paragraphs, pictograms of a receiver, a pen and two heads. */
export function rightsNotice(pen: Pen): void {
  pen.shape(box(-38, -104, 76, 104), "ink", { round: 1, lit: 0.3 });
  pen.shape(box(-33, -99, 66, 94), "paper", { round: 0.6, lit: 0.34, slope: 0.6, comb: 5 });
  pen.shape(box(-27, -93, 54, 9), "key", { round: 1, lit: 0.4 });
  for (const [row, y] of [-76, -52, -28].entries()) {
    pen.shape(box(-27, y, 15, 15), "navy", { round: 2, lit: 0.3 });
    pen.cuts(bars(-8, y + 3, 5, row === 1 ? [32, 30, 20] : [34, 26, 32], 1.8), "ink1");
  }
  pen.stroke(points("-23,-66 -22,-71 -17,-71 -16,-66"), "paper1", 1.8);
  pen.disc(-22, -45, 2.6, 2.6, "paper", { lit: 1 });
  pen.disc(-17, -45, 2.6, 2.6, "sand", { lit: 1 });
  pen.cuts([[-24, -15.5, -15, -24, 3]], "paper1");
}

/** The list of cases on a stand: many rows, a few minutes each. */
export function courtList(pen: Pen): void {
  pen.bar(
    [
      [-4, -60],
      [-26, 0],
    ],
    "ink",
    [4, 4],
    { lit: 0.4 },
  );
  pen.bar(
    [
      [4, -60],
      [26, 0],
    ],
    "ink",
    [4, 4],
    { lit: 0.4 },
  );
  pen.shape(box(-42, -176, 84, 118), "ink", { round: 1.5, lit: 0.34 });
  pen.shape(box(-36, -170, 72, 106), "paper", { round: 0.6, lit: 0.4, slope: 0.4, comb: 5 });
  pen.shape(box(-30, -165, 60, 8), "key", { round: 1, lit: 0.4 });
  const rows = Array.from({ length: 11 }, (_, i) => -149 + i * 7.6);
  pen.cuts(
    rows.flatMap((y, i) => bars(-30, y, 0, [11], 2.6).concat(bars(-14, y, 0, [nth([28, 24, 31], i % 3)], 2))),
    "ink1",
  );
  pen.cuts(
    rows.map(y => [22, y, 30, y, 2.6] as const),
    "key0",
  );
  pen.shape(box(-46, -62, 92, 6), "ink", { round: 1, lit: 0.4 });
}

const COVERS = ["rust", "key", "navy", "sand", "slate"] as const;

/** Case files on a trolley, thin ones, tied. */
export function caseFiles(pen: Pen): void {
  for (const x of [-52, 48]) pen.shape(box(x, -104, 5, 96), "ink", { round: 1, lit: 0.4 });
  const pile = (x: number, y: number, n: number, w: number): void => {
    for (let i = 0; i < n; i++) {
      const dx = nth([0, 3, -2, 1], i % 4);
      const cover: Polygon = [
        [x + dx, y - 6 - i * 6],
        [x + w + dx, y - 6 - i * 6],
        [x + w + dx, y - 1 - i * 6],
        [x + dx, y - 1 - i * 6],
      ];
      pen.shape(cover, nth(COVERS, i * 2 + n), { round: 1.4, lit: 0.35 });
      pen.cuts([[x + 2 + dx, y - 2.4 - i * 6, x + w - 2 + dx, y - 2.4 - i * 6, 1.4]], "paper1");
    }
    pen.bar(
      [
        [x + w * 0.4, y - n * 6 - 1],
        [x + w * 0.4, y],
      ],
      "paper",
      [1.8, 1.8],
      { lit: 1, round: 0.4 },
    );
  };
  pile(-46, -68, 7, 44);
  pile(2, -68, 9, 42);
  pile(-44, -22, 5, 42);
  pile(2, -22, 4, 42);
  for (const y of [-68, -22]) pen.shape(box(-56, y, 112, 5), "ink", { round: 1, lit: 0.3 });
  for (const x of [-46, 44]) pen.disc(x, -8, 8, 8, "ink", { lit: 0.3 }).disc(x, -8, 2.6, 2.6, "paper", { lit: 1 });
}
