/** Things of the staff's cloakroom. Foot of each at 0,0; what hangs has its centre there. */
import { type Cut, marks } from "../cuts.ts";
import { box, closed, ellipse, type Polygon, placed, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";
import { bars, struck } from "./writing.ts";

/** A rail of hooks: a work apron with a wide pocket, on the next hook a coat's sleeve. */
export function apronHook(pen: Pen): void {
  pen.shape(box(-110, -118, 220, 16), "rust", { round: 2, lit: 0.4 });
  for (const x of [-66, 0, 66])
    pen.shape(points(`${x - 4},-112 ${x + 4},-112 ${x + 4},-88,4 ${x - 4},-88,4`), "silver", { round: 2, lit: 0.5 });
  pen.shape(points("40,-96,8 66,-104,6 96,-90,10 104,60 44,64"), "ink", { round: 6, lit: 0.36, comb: 7 });
  pen.stroke(points("-14,-60 -3,-92 3,-92 16,-60"), "key0", 5);
  pen.shape(points("-30,-66,4 30,-66,4 36,-20,10 52,112,4 -52,112,4 -36,-20,10"), "key", {
    round: 4,
    lit: 0.4,
    comb: 10,
  });
  pen.shape(points("-36,24 36,24 38,66,6 -38,66,6"), "key", { round: 3, lit: 0.36, carved: 2 });
  pen.cuts(marks("-20,-52,-26,16,3 16,-50,24,18,3 -20,72,-26,108,3"), "rust0");
  pen.bar(points("-36,-18 -62,8 -58,70"), "key", [7, 7, 6], { lit: 0.4 });
}

/** The other roster: a folded sheet, seven squares struck in each row, the nights as a second stroke. */
export function secondRoster(pen: Pen): void {
  pen.shape(points("-126,-206 118,-214 132,-4 -136,0"), "paper", { round: 2, lit: 0.55, slope: 0.4, comb: 8 });
  pen.cuts(marks("-2,-212,-4,-4,2.4 -130,-104,124,-108,2.4"), "paper0");
  pen.cuts(bars(-116, -178, 27, [40, 32, 44, 36, 40, 30], 3.6), "ink1");
  pen.cuts(struck(-60, -188, 7, 6, 23, 27), "ink1");
  pen.cuts(
    struck(42, -182, 3, 6, 23, 27).map(([x, y, x2, y2]): Cut => [x, y, x2, y2, 3.4, 0.5]),
    "key0",
  );
  pen.shape(placed(box(-10, -4, 20, 8), -110, -204, -30), "silver", { round: 1, lit: 0.5 });
}

/** A pay envelope: a sum with lines taken off it, a few plain notes. */
export function payEnvelope(pen: Pen): void {
  for (const [turn, dx] of [
    [-7, -14],
    [-2, 0],
    [4, 10],
  ] as const) {
    const note = (outline: Polygon): Polygon => placed(outline, dx, -16, turn);
    pen.shape(note(box(-84, -148, 168, 70)), "sand", { round: 2, lit: 0.4, carved: 1.2 });
    pen.shape(note(box(-74, -140, 148, 54)), "silver", { round: 1, lit: 0.5 });
    pen.shape(note(ellipse(0, -124, 15, 12, 18)), "key", { round: 3, lit: 0.4 });
  }
  pen.shape(points("-130,-120 130,-120 134,0 -134,0"), "paper", { round: 3, lit: 0.5, comb: 9 });
  pen.shape(points("-130,-120 130,-120 6,-66,8 -6,-66,8"), "paper", { round: 2, lit: 0, carved: 2 });
  pen.cuts(marks("-104,-52,-30,-52,5 -104,-36,-50,-36,4 -104,-22,-44,-22,4 56,-22,104,-22,6"), "ink1");
  pen.cuts(marks("40,-36,104,-48,3"), "key0");
}

/** An exercise book open at a month: one line a night, a row of strokes for the hours. */
export function exerciseBook(pen: Pen): void {
  pen.shape(points("-138,-6 138,-6 146,4 -146,4"), "key", { round: 2, lit: 0.4 });
  pen.shape(points("-128,-152,4 -4,-144,6 0,-6 -138,-8"), "paper", { round: 2, lit: 0.3 });
  pen.shape(points("128,-152,4 4,-144,6 0,-6 138,-8"), "paper", { round: 2, lit: 0.7 });
  for (let row = 0; row < 7; row++) {
    const y = -132 + row * 17;
    pen.cuts([[-120 - row, y, -94 - row, y + 1, 3.4, 0.4]], "ink1");
    pen.cuts(
      Array.from({ length: 6 + ((row * 3) % 5) }, (_, i): Cut => [-84 + i * 8, y - 6, -83 + i * 8, y + 6, 2.6, 0.3]),
      row % 3 === 2 ? "key0" : "ink1",
    );
    if (row < 5) pen.cuts([[14, y + 2, 60 + ((row * 13) % 40), y, 3, 0.4]], "ink1");
  }
  pen.cuts(marks("70,-30,118,-32,6"), "key0");
  pen.bar(points("86,-52 154,-108"), "rust", [7, 7], { lit: 0.5, round: 1 });
  pen.cuts(marks("0,-142,0,-8,3"), "paper0");
}

/** The first-aid box, open: a pulse line on its lid, one bandage, the rest empty. */
export function firstAidBox(pen: Pen): void {
  pen.shape(points("-92,-166 92,-166 98,-88 -98,-88"), "paper", { round: 4, lit: 0.5, comb: 8 });
  pen.stroke(points("-62,-126 -26,-126 -14,-150 4,-104 16,-126 62,-126"), "key0", 7);
  pen.shape(box(-100, -90, 200, 90), "paper", { round: 4, lit: 0.4, comb: 9, carved: 1.6 });
  pen.shape(box(-88, -84, 176, 44), "ink", { round: 2, lit: 0 });
  pen.disc(-52, -58, 20, 18, "paper", { lit: 0.5 }).disc(-52, -58, 7, 6, "slate", { lit: 0.3 });
  pen.shape(box(40, -50, 38, 10), "key", { round: 2, lit: 0.4 });
  pen.shape(box(-18, -34, 36, 14), "silver", { round: 3, lit: 0.5 });
}

/** A baby's shawl, folded, left on the bench with the bottle. */
export function shawl(pen: Pen): void {
  pen.shape(box(-150, -26, 300, 26), "rust", { round: 2, lit: 0.36 });
  pen.shape(points("-112,-74,16 84,-78,16 98,-26,6 -118,-26,6"), "sand", { round: 8, lit: 0.42, comb: 9 });
  pen.shape(points("-100,-102,18 70,-104,18 86,-66,12 -112,-64,12"), "paper", {
    round: 8,
    lit: 0.45,
    comb: 8,
    carved: 1.6,
  });
  pen.cuts(marks("-84,-88,60,-90,3.4 -90,-78,72,-79,3 -100,-52,82,-54,3 -104,-40,88,-42,3"), "key1");
  for (let i = 0; i < 9; i++) pen.cuts([[88 + (i % 2), -62 + i * 4, 108, -60 + i * 4.4, 2.4, 0.3]], "paper1");
  pen.shape(points("118,-66,5 142,-66,5 142,-26,4 118,-26,4"), "silver", { round: 4, lit: 0.5 });
  pen.shape(points("124,-84,4 136,-84,4 138,-66 122,-66"), "sand", { round: 3, lit: 0.5 });
}

/** A mirror over the shelf: it shows wall and lamp, nobody. */
export function mirror(pen: Pen): void {
  pen.shape(box(-44, -62, 88, 124), "rust", { round: 4, lit: 0.4 });
  pen.shape(box(-35, -53, 70, 106), "slate", { round: 2, lit: 0.35, slope: 0.8 });
  pen.shape(points("10,-50 30,-50 -32,40 -32,14"), "silver", { round: 0, lit: 1 });
  pen.stroke(closed(box(-35, -53, 70, 106)), "ink0", 2);
}
