/** Things of the farm by day. 118 units are a metre; foot of each thing at 0,0. Bars and ticks stand for writing. */
import { type Cut, marks } from "../cuts.ts";
import { box, closed, nth, points } from "../geometry.ts";
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

/** A crate of peppers on a platform scale, its beam still level: heavier than a child may lift. */
export function crateScale(pen: Pen): void {
  pen.shape(points("-58,-12 50,-12 54,0 -62,0"), "ink", { round: 2, lit: 0.34 });
  pen.shape(box(-54, -20, 100, 9), "silver", { round: 1, lit: 0.4 });
  pen.shape(box(54, -128, 9, 128), "ink", { round: 1, lit: 0.4 });
  pen.shape(points("34,-132 88,-132 88,-120 34,-120"), "silver", { round: 2, lit: 0.45, carved: 1 });
  pen.cuts(
    Array.from({ length: 8 }, (_, i): Cut => [39 + i * 6, -130, 39 + i * 6, i % 2 ? -126 : -123, 1.6]),
    "ink0",
  );
  pen.shape(box(68, -137, 10, 20), "rust", { round: 2, lit: 0.4, carved: 1 });
  peppers(pen, -4, -20);
}

/** A crate heaped with peppers. */
export function peppers(pen: Pen, x: number, y: number): void {
  const heap = [
    [-34, -50],
    [-16, -54],
    [3, -53],
    [22, -55],
    [37, -50],
    [-26, -64],
    [-6, -68],
    [14, -67],
    [30, -63],
  ] as const;
  for (const [a, b] of heap)
    pen.shape(
      points(
        `${x + a - 10},${y + b + 5},6 ${x + a - 8},${y + b - 9},6 ${x + a + 8},${y + b - 9},6 ${x + a + 10},${y + b + 5},6 ${x + a},${y + b + 13},5`,
      ),
      "rust",
      { round: 5, lit: 0.42, carved: 1 },
    );
  pen.cuts(
    heap.map(([a, b]): Cut => [x + a, y + b - 8, x + a + 3, y + b - 14, 2.4]),
    "ink0",
  );
  pen.shape(box(x - 46, y - 44, 92, 44), "sand", { round: 1, lit: 0.32, comb: 8 });
  for (const row of [-30, -15]) pen.cuts([[x - 46, y + row, x + 46, y + row, 3]], "ink0");
  for (const side of [-46, 38]) pen.shape(box(x + side, y - 46, 8, 46), "key", { round: 1, lit: side < 0 ? 0 : 1 });
  pen.cuts(
    marks(
      `${x - 30},${y - 40},${x - 30},${y - 33},2 ${x - 25},${y - 40},${x - 25},${y - 33},2 ${x - 20},${y - 40},${x - 20},${y - 33},2`,
    ),
    "paper1",
  );
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
  for (let i = 0; i < 5; i++) pen.disc(-22 + i * 11, -94 + Math.abs(i - 2) * -4, 6.5, 4.6, "ink", { lit: 0.4 });
  pen.stroke(points("-12,-66 -12,-86 12,-86 12,-66"), "silver1", 6);
  pen.shape(points("-22,-70,4 22,-70,4 22,-30,5 -22,-30,5"), "key", { round: 4, lit: 0.42, carved: 2 });
  pen.shape(points("-4,-56,4 4,-56,4 3,-42 -3,-42"), "ink", { round: 2, lit: 0 });
}

/** Rows of cabbage that run away to the hills: three men's work for two people and a boy. */
export function fieldRows(pen: Pen): void {
  pen.shape(points("-210,-150 -120,-210 -50,-176 40,-232 120,-184 210,-206 210,-120 -210,-120"), "slate", {
    round: 2,
    lit: 0.3,
  });
  pen.shape(points("14,-219 40,-232 72,-214 56,-206 42,-214 30,-204"), "paper", { round: 1, lit: 0.5 });
  pen.shape(box(-210, -124, 420, 124), "sand", { round: 0, lit: 0.3 });
  for (let i = -3; i <= 3; i++) {
    const at = (z: number): [number, number] => [(i * 84 + 10) / z, -124 + 124 / z];
    pen.shape([at(8), [at(8)[0] + 2, at(8)[1]], [at(1)[0] + 26, 0], [at(1)[0] - 26, 0]], "rust", {
      round: 0,
      lit: 0.3,
    });
    for (const z of [6, 4.2, 3, 2.2, 1.65, 1.26]) {
      const [x, y] = at(z);
      const r = 24 / z;
      pen.disc(x, y - r * 0.5, r, r * 0.8, "key", { lit: 0.42 });
      if (z < 3) pen.disc(x, y - r * 0.62, r * 0.5, r * 0.44, "sand", { lit: 0.5 });
    }
  }
}
