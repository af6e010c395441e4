/** Things of the clinic's desk and corridor. Foot of each at 0,0; what hangs has its centre there. Bars stand for writing. */
import { type Cut, marks } from "../cuts.ts";
import { box, closed, placed, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./writing.ts";

/** The board of prices: a bar for each service, a longer one for its sum; two lines at the top are marked. */
export function clinicPrices(pen: Pen): void {
  pen.shape(box(-104, -104, 208, 208), "navy", { round: 3, lit: 0.3 });
  pen.shape(box(-94, -94, 188, 188), "paper", { round: 1, lit: 0.5, slope: 0.5 });
  pen.shape(box(-94, -94, 188, 26), "key", { round: 1, lit: 0.4 });
  pen.cuts([[-80, -81, 30, -81, 6, 0.4]], "paper1");
  for (let row = 0; row < 7; row++) {
    const y = -52 + row * 21;
    if (row < 2) pen.shape(box(-88, y - 9, 176, 18), "sand", { round: 1, lit: 0.5 });
    pen.cuts([[-80, y, -80 + 60 + ((row * 23) % 40), y, 4.4, 0.4]], "ink1");
    pen.cuts([[46, y, 80, y, row < 2 ? 8 : 5, 0.5]], row < 2 ? "rust0" : "ink1");
  }
}

/** A tray of admission forms: twelve squares for a number, all of them empty. */
export function formTray(pen: Pen): void {
  for (let i = 0; i < 4; i++)
    pen.shape(points(`-118,${-34 - i * 5} 118,${-34 - i * 5} 122,${-28 - i * 5} -122,${-28 - i * 5}`), "paper", {
      round: 0.5,
      lit: 0.4,
    });
  pen.shape(points("-108,-196 104,-196 118,-52 -120,-52"), "paper", { round: 2, lit: 0.55, comb: 8, carved: 1.2 });
  pen.shape(points("-106,-192 20,-192 19,-176 -107,-176"), "key", { round: 1, lit: 0.4 });
  for (let i = 0; i < 12; i++) pen.stroke(closed(box(-102 + i * 17, -160, 14, 18)), "rust0", 2.2);
  pen.cuts(bars(-106, -124, 18, [180, 140, 190, 110], 4), "ink1");
  pen.shape(points("-136,-52 136,-52 144,0,4 -144,0,4"), "slate", { round: 3, lit: 0.36, comb: 8 });
  pen.shape(points("-50,-36,6 50,-36,6 46,-20,6 -46,-20,6"), "ink", { round: 4, lit: 0.2 });
}

/** Slips for the queue on a spike: torn off, waited for, impaled. */
export function queueSlips(pen: Pen): void {
  pen.shape(points("-60,-12,4 60,-12,4 68,0 -68,0"), "rust", { round: 3, lit: 0.4 });
  for (let i = 0; i < 8; i++) {
    const [turn, y] = [((i * 37) % 50) - 25, -18 - i * 10];
    pen.shape(
      placed(points("-48,-6 48,-6 54,6 -54,6"), (i % 3) * 5 - 5, y, turn * 0.22),
      i % 3 === 1 ? "sand" : "paper",
      {
        round: 1,
        lit: 0.45,
        carved: 1,
      },
    );
  }
  pen.bar(points("0,-96 0,-166"), "silver", [5, 2], { lit: 0.5, round: 0.5 });
  pen.shape(placed(box(0, 0, 66, 88), 92, -92, 6), "paper", { round: 2, lit: 0.5, carved: 1.2 });
  pen.cuts(marks("106,-66,138,-62,9 104,-44,142,-40,3.4 102,-32,130,-28,3.4"), "key0");
}

/** Five seats on one rail, along the corridor's wall. */
export function corridorBench(pen: Pen): void {
  for (const x of [-158, 150])
    pen.shape(points(`${x},-46 ${x + 8},-46 ${x + 8},0 ${x},0`), "ink", { round: 1, lit: 0.4 });
  pen.shape(box(-170, -46, 340, 8), "ink", { round: 1, lit: 0.4 });
  for (let i = 0; i < 5; i++) {
    const x = -168 + i * 68;
    pen.shape(points(`${x + 3},-110,9 ${x + 59},-110,9 ${x + 61},-60,4 ${x + 1},-60,4`), "key", {
      round: 5,
      lit: 0.4,
      comb: 5,
    });
    pen.shape(points(`${x},-60,3 ${x + 62},-60,3 ${x + 65},-46,5 ${x - 3},-46,5`), "key", {
      round: 3,
      lit: 0.5,
      carved: 1.2,
    });
  }
}

/** A cabinet of cards: one drawer drawn out, the cards upright, a gap where one wasn't made out. */
export function cardFile(pen: Pen): void {
  pen.shape(box(-112, -214, 224, 214), "rust", { round: 2, lit: 0.3, comb: 9 });
  for (let row = 0; row < 4; row++)
    for (const x of [-102, 6]) {
      if (row === 1 && x > 0) continue;
      pen.shape(box(x, -204 + row * 51, 96, 43), "rust", { round: 2, lit: 0.5, carved: 1.6 });
      pen.shape(box(x + 26, -196 + row * 51, 44, 13), "paper", { round: 1, lit: 0.5 });
      pen.shape(box(x + 40, -176 + row * 51, 16, 6), "ink", { round: 3, lit: 0.4 });
    }
  pen.shape(box(2, -156, 104, 46), "ink", { round: 0, lit: 0 });
  pen.cuts(
    Array.from(
      { length: 9 },
      (_, i): Cut => [10 + i * 11 + (i > 5 ? 8 : 0), -168, 12 + i * 11 + (i > 5 ? 8 : 0), -122, 6, 0.5],
    ),
    "paper1",
  );
  pen.shape(points("-4,-132 112,-132 122,-82,3 -10,-82,3"), "rust", { round: 2, lit: 0.5, carved: 1.6 });
  pen.shape(box(36, -122, 44, 13), "paper", { round: 1, lit: 0.5 });
  pen.shape(box(48, -100, 18, 7), "ink", { round: 3, lit: 0.4 });
}
