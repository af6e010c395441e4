/** Things worth reading up close, drawn large: bars and ticks for text, never a letter. Foot at 0,0. */
import { along, marks } from "../cuts.ts";
import { box, closed, nth, type Polygon, placed, points } from "../geometry.ts";
import type { Family } from "../palette.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./writing.ts";

/** A migration card under glass: two halves, an entry stamp, the exit half empty. */
export function migrationCard(pen: Pen): void {
  pen.shape(points("-170,-206,6 170,-206,6 186,0,6 -186,0,6"), "slate", { round: 6, lit: 0.42, slope: 0.6 });
  const card: Polygon = points("-140,-186 140,-186 150,-20 -150,-20");
  pen.shape(card, "paper", { round: 4, lit: 0.5, slope: 0.6, comb: 9 });
  for (let i = 0; i < 12; i++) pen.cuts([[0, -180 + i * 13.5, 0, -173 + i * 13.5, 2.4, 0.5]], "ink1");
  pen
    .shape(box(-128, -174, 116, 15), "key", { round: 2, lit: 0.4 })
    .shape(box(14, -174, 116, 15), "navy", { round: 2, lit: 0.4 });
  pen.cuts([...bars(-128, -142, 17, [96, 70, 104, 52], 4.6), ...bars(16, -142, 17, [96, 76, 60, 84], 4.6)], "ink1");
  pen.disc(-62, -56, 42, 30, "key", { lit: 0.3 }).disc(-62, -56, 36, 24.5, "paper", { lit: 0.5 });
  pen.cuts(marks("-90,-56,-34,-58,6,0.5 -82,-68,-44,-69,4,0.5 -80,-45,-44,-46,4,0.5"), "key0");
  pen.stroke(closed(box(34, -78, 84, 46)), "silver0", 2.4);
  pen.cuts(
    [
      [120, -198, 160, -14, 9, 0.5],
      [142, -196, 174, -60, 4, 0.5],
    ],
    "paper1",
  );
}

/** Five passports of two colours in one rubber band. */
export function fiveUnderBand(pen: Pen): void {
  const one = (x: number, y: number, turn: number, cover: Family): void => {
    pen.shape(placed(box(-58, -82, 116, 164), x, y, turn), cover, { round: 8, lit: 0.4, comb: 9, carved: 2 });
    pen.shape(placed(box(-52, 76, 108, 5), x, y, turn), "paper", { round: 1, lit: 0.4 });
    pen.shape(placed(box(-26, -46, 52, 40), x, y, turn), "sand", { round: 5, lit: 0.45 });
    for (const [w, dy] of [
      [60, 22],
      [40, 36],
    ] as const) {
      pen.cuts(
        [
          along(
            placed(
              [
                [-w / 2, dy],
                [w / 2, dy],
              ],
              x,
              y,
              turn,
            ),
            5,
            0.4,
          ),
        ],
        "sand1",
      );
    }
  };
  one(-84, -104, -24, "navy");
  one(78, -106, 22, "rust");
  one(-44, -100, -11, "rust");
  one(42, -100, 10, "navy");
  one(0, -96, -2, "rust");
  pen.bar(points("-128,-86 0,-70 122,-86"), "ink", [7, 8, 7], { lit: 0.4, round: 2 });
}

/** A phone face up: a thread of messages, the last one long. */
export function phoneThread(pen: Pen): void {
  pen.shape(points("-66,-236 66,-236 66,0 -66,0"), "ink", { round: 16, lit: 0.3, slope: 1 });
  pen.shape(box(-57, -212, 114, 180), "sand", { round: 5, lit: 0.45, slope: 1 });
  pen.shape(box(-14, -226, 28, 5), "slate", { round: 2, lit: 1 });
  const bubble = (x: number, y: number, w: number, h: number, cloth: Family): void => {
    pen.shape(box(x, y, w, h), cloth, { round: 7, lit: 0 });
    pen.cuts(
      bars(
        x + 9,
        y + 11,
        11,
        Array.from({ length: Math.floor((h - 8) / 11) }, (_, i) => (w - 20) * nth([1, 0.82, 0.94, 0.6], i % 4)),
        3.4,
      ),
      cloth === "paper" ? "ink1" : "paper1",
    );
  };
  bubble(-48, -202, 66, 32, "paper");
  bubble(-22, -162, 70, 21, "navy");
  bubble(-48, -133, 78, 55, "paper");
  bubble(4, -70, 44, 21, "navy");
  pen.disc(0, -16, 9, 9, "slate", { lit: 0.5 });
}

/** The seller's ledger: two columns of names and sums, one sum left open. */
export function ledgerPage(pen: Pen): void {
  pen.shape(points("-190,-14 190,-14 200,0 -200,0"), "ink", { round: 3, lit: 0.3 });
  pen.shape(points("-180,-190,6 -14,-174,12 0,-16 -192,-20"), "paper", { round: 3, lit: 0 });
  pen.shape(points("180,-190,6 14,-174,12 0,-16 192,-20"), "paper", { round: 3, lit: 0.6, comb: 8 });
  pen.cuts(marks("0,-168,0,-14,6,0.5 -64,-178,-68,-24,3,0.5 116,-182,122,-24,3,0.5"), "key0");
  for (let i = 0; i < 7; i++) {
    const y = -162 + i * 20;
    const l = nth([84, 66, 92, 74, 58, 88, 70], i);
    pen.cuts(
      [
        [-164, y - 4, -164 + l, y, 5, 0.4],
        [-56, y + 2, -24, y + 4, 5, 0.4],
        [22, y + 4, 22 + l * 0.9, y, 5, 0.4],
      ],
      "ink1",
    );
    if (i < 5) pen.cuts([[126, y - 2, 160, y - 4, 5, 0.4]], "ink1");
  }
  pen.stroke(closed(box(122, -66, 48, 22)), "key0", 3);
}
