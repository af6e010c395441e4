/** Things of the farm by day. 118 units are a metre; foot of each thing at 0,0. Bars and ticks stand for writing. */
import { type Cut, marks } from "../cuts.ts";
import { box, closed, nth, placed, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** The family's page: sums on the debit side only, the other side empty, each row heavier than the last. */
export function farmLedger(pen: Pen): void {
  pen.shape(points("-190,-12 190,-12 202,2 -202,2"), "rust", { round: 3, lit: 0.3 });
  pen.shape(points("-182,-192,6 -14,-176,12 0,-14 -194,-18"), "paper", { round: 3, lit: 0.25 });
  pen.shape(points("182,-192,6 14,-176,12 0,-14 194,-18"), "paper", { round: 3, lit: 0.7, comb: 8 });
  pen.cuts(marks("0,-170,0,-12,7,0.5 -72,-182,-76,-22,3,0.5 112,-184,118,-22,3,0.5"), "key0");
  for (let i = 0; i < 7; i++) {
    const y = -164 + i * 20;
    pen.cuts([[-168, y - 3, -168 + nth([78, 60, 86, 70, 54, 80, 66], i), y, 5, 0.4]], "ink1");
    pen.cuts([[-64, y + 1, -58 + i * 7, y + 2, 5 + i * 0.6, 0.6]], "rust0");
  }
  pen.stroke(closed(box(-68, -46, 58, 24)), "rust0", 3.4);
  pen.cuts([[30, -172, 96, -178, 4, 0.4]], "ink1");
}

/** A steel drum of 200 litres: the label of a weed-killer all but gone, a ladle on a wire, a low mark of water. */
export function waterBarrel(pen: Pen): void {
  pen.shape(points("-34,-104,4 34,-104,4 35,0,4 -35,0,4"), "slate", { round: 3, lit: 0.36, comb: 9 });
  for (const y of [-104, -72, -36])
    pen.shape(points(`-37,${y} 37,${y} 37,${y + 6} -37,${y + 6}`), "navy", { round: 2, lit: 0.4 });
  pen.shape(points("-33,-106 0,-112,9 33,-106 0,-100,9"), "ink", { round: 6, lit: 0.2 });
  pen.shape(points("-24,-64,2 8,-64,2 6,-52 9,-42,2 -24,-42,2"), "paper", { round: 1, lit: 0.3 });
  pen.shape(points("-20,-60 -10,-60 -15,-51"), "rust", { round: 1, lit: 0.3 });
  pen.cuts(marks("-7,-59,4,-58,2 -7,-54,2,-54,2 -20,-46,0,-46,2"), "slate0");
  pen.stroke(points("22,-110 26,-122 31,-108 31,-86"), "silver1", 1.8);
  pen.shape(points("24,-88 38,-88 36,-76,3 26,-76,3"), "silver", { round: 2, lit: 0.5, carved: 1 });
}

/** A crate of peppers on a platform scale, the pointer past the middle: heavier than a child may lift. */
export function crateScale(pen: Pen): void {
  pen.shape(points("-58,-12 56,-12 62,0 -64,0"), "ink", { round: 2, lit: 0.34 });
  pen.shape(box(-54, -20, 104, 9), "silver", { round: 1, lit: 0.4 });
  pen.shape(box(58, -112, 9, 112), "ink", { round: 1, lit: 0.4 });
  pen.disc(62, -136, 33, 33, "ink", { lit: 0.34 });
  pen.disc(62, -136, 26, 26, "paper", { lit: 0.5 });
  const tick = (i: number): Cut => {
    const [c, d] = [Math.cos(Math.PI * (0.75 + i * 0.15)), Math.sin(Math.PI * (0.75 + i * 0.15))];
    const inner = i % 5 ? 19 : 16;
    return [62 + c * 24, -136 + d * 24, 62 + c * inner, -136 + d * inner, 2.4];
  };
  pen.cuts(
    Array.from({ length: 11 }, (_, i) => tick(i)),
    "ink0",
  );
  pen.bar(points("57,-132 79,-148"), "rust", [4, 2], { lit: 0, round: 0.5 });
  pen.disc(62, -136, 4, 4, "ink", { lit: 0 });
  peppers(pen, -4, -20);
}

/** A crate heaped with peppers. */
export function peppers(pen: Pen, x: number, y: number): void {
  const heap = points("-34,-50 -16,-54 3,-53 22,-55 37,-50 -26,-64 -6,-68 14,-67 30,-63");
  for (const [a, b] of heap)
    pen.shape(placed(points("-10,5,6 -8,-9,6 8,-9,6 10,5,6 0,13,5"), x + a, y + b), "key", {
      round: 5,
      lit: 0.42,
      carved: 1,
    });
  pen.cuts(
    heap.map(([a, b]): Cut => [x + a, y + b - 8, x + a + 3, y + b - 14, 2.8]),
    "ink0",
  );
  crate(pen, x, y);
}

/** A slatted crate, its foot at (x, y). */
export function crate(pen: Pen, x: number, y: number): void {
  pen.shape(box(x - 46, y - 44, 92, 44), "sand", { round: 1, lit: 0.32, comb: 8 });
  for (const row of [-30, -15]) pen.cuts([[x - 46, y + row, x + 46, y + row, 3]], "ink0");
  for (const side of [-46, 38]) pen.shape(box(x + side, y - 46, 8, 46), "rust", { round: 1, lit: side < 0 ? 0 : 1 });
}

/** A knapsack sprayer with its lance and an open can; no mask, no gloves beside it. */
export function sprayCan(pen: Pen): void {
  pen.stroke(points("22,-18 46,-26 54,-60 34,-112"), "ink0", 4);
  pen.bar(points("34,-112 22,-150"), "silver", [4, 3], { lit: 0.5 });
  pen.shape(points("14,-158 26,-160 28,-150 18,-148"), "ink", { round: 2, lit: 0.4 });
  pen.shape(points("-30,-92,8 22,-92,8 26,-4,6 -34,-4,6"), "paper", { round: 6, lit: 0.4, comb: 9 });
  pen.shape(box(-16, -104, 24, 13), "ink", { round: 3, lit: 0.4 });
  pen.shape(points("-32,-6 24,-6 27,0 -35,0"), "ink", { round: 2, lit: 0.3 });
  pen.shape(
    points("-22,-70 -4,-36 -40,-36").map(([x, y]) => [x + 18, y]),
    "rust",
    { round: 2, lit: 0.3 },
  );
  pen.cuts(marks("-4,-60,-4,-47,4.6,0.3 -4,-43.4,-4,-40.4,4,0.5"), "paper1");
  pen.stroke(points("-30,-84 -48,-60 -34,-16"), "rust0", 5);
  pen.shape(points("46,-40,3 72,-40,3 72,0,2 46,0,2"), "slate", { round: 2, lit: 0.4, carved: 1 });
  pen.shape(box(50, -30, 18, 15), "paper", { round: 1, lit: 0.5 });
  pen.cuts(marks("53,-25,65,-25,2 53,-20,61,-20,2"), "rust0");
}

/** A field gate seen from inside: bars, and the padlock hanging on the far side of its chain. */
export function farmGate(pen: Pen): void {
  for (const x of [-196, 184]) pen.shape(box(x, -168, 14, 168), "rust", { round: 2, lit: 0.4 });
  for (const y of [-146, -108, -70, -32]) pen.shape(box(-184, y, 366, 8), "slate", { round: 1, lit: 0.4 });
  for (const x of [-180, -4, 172]) pen.shape(box(x, -150, 9, 130), "slate", { round: 1, lit: 0.4 });
  pen.bar(points("-176,-28 -4,-142"), "slate", [7, 7], { lit: 0.4 });
  pen.bar(points("172,-28 4,-142"), "slate", [7, 7], { lit: 0.4 });
  for (let i = 0; i < 7; i++) pen.disc(-36 + i * 12, -98 + Math.abs(i - 3) * -4, 7.5, 5.4, "ink", { lit: 0.4 });
  pen.stroke(points("-15,-66 -15,-92 15,-92 15,-66"), "silver1", 8);
  pen.shape(points("-28,-72,4 28,-72,4 28,-20,6 -28,-20,6"), "sand", { round: 4, lit: 0.42, carved: 2.4 });
  pen.shape(points("-5,-54,4 5,-54,4 4,-36 -4,-36"), "ink", { round: 2, lit: 0 });
}

/** Rows of cabbage that run away to the hills: three men's work for two people and a boy. */
export function fieldRows(pen: Pen): void {
  pen.shape(points("-300,-176 -190,-236 -90,-190 30,-262 130,-200 210,-232 300,-184 300,-120 -300,-120"), "slate", {
    round: 2,
    lit: 0.3,
  });
  pen.shape(points("2,-246 30,-262 66,-240 50,-230 34,-240 18,-228"), "paper", { round: 1, lit: 0.5 });
  pen.shape(box(-300, -124, 600, 124), "sand", { round: 0, lit: 0.3 });
  const at = (row: number, depth: number): [x: number, y: number] => [(row * 84 + 10) / depth, -124 + 124 / depth];
  for (let row = -3; row <= 3; row++) {
    const [far, near] = [at(row, 8), at(row, 1)];
    pen.shape([far, [far[0] + 2, far[1]], [near[0] + 26, 0], [near[0] - 26, 0]], "rust", { round: 0, lit: 0.3 });
    for (const depth of [6, 4.2, 3, 2.2, 1.65, 1.26]) {
      const [x, y] = at(row, depth);
      const r = 24 / depth;
      pen.disc(x, y - r * 0.5, r, r * 0.8, "key", { lit: 0.42 });
      if (depth < 3) pen.disc(x, y - r * 0.62, r * 0.5, r * 0.44, "sand", { lit: 0.5 });
    }
  }
}
