/** Things of the farm after dark, by the light of one lamp. Foot of each thing at 0,0. */
import { type Cut, marks } from "../cuts.ts";
import { box, closed, nth, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";
import { mattress } from "./dwelling.ts";
import { peppers } from "./farm.ts";

/** A hurricane lamp on a hook. */
export function lamp(pen: Pen): void {
  pen.stroke(points("-22,-70 -24,-118 0,-140 24,-118 22,-70"), "ink0", 4);
  pen.shape(points("-12,-112,3 12,-112,3 16,-94 -16,-94"), "slate", { round: 2, lit: 0.4 });
  pen.shape(points("-16,-94 16,-94 24,-66,10 16,-34 -16,-34 -24,-66,10"), "paper", { round: 6, lit: 1 });
  pen.shape(points("-7,-36 -9,-54,6 0,-82,3 9,-54,6 7,-36"), "key", { round: 3, lit: 0.6 });
  pen.shape(points("-3,-36 -4,-50,3 0,-62,2 4,-50,3 3,-36"), "paper", { round: 2, lit: 1 });
  pen.shape(points("-22,-34 22,-34 28,-6,4 28,0 -28,0 -28,-6,4"), "slate", { round: 3, lit: 0.4, comb: 5 });
  pen.cuts(marks("-24,-82,24,-82,1.8 -26,-54,26,-54,1.8"), "ink0");
}

/** The book of dates he keeps himself: a stroke for each day worked, no gap since August. */
export function dateBookPage(pen: Pen): void {
  pen.shape(points("-150,-8 150,-8 158,4 -158,4"), "ink", { round: 3, lit: 0.3 });
  pen.shape(points("-146,-186,8 -8,-174,8 0,-10 -152,-12"), "paper", { round: 4, lit: 0.3 });
  pen.shape(points("146,-186,8 8,-174,8 0,-10 152,-12"), "paper", { round: 4, lit: 0.7, comb: 7 });
  pen.cuts(marks("0,-168,0,-10,6,0.5"), "key0");
  const strokes: Cut[] = [];
  for (let page = 0; page < 2; page++)
    for (let row = 0; row < 6; row++)
      for (let i = 0; i < 12; i++) {
        if (page === 0 && i % 7 === 6 && row < 5) continue;
        const x = (page ? 20 : -134) + i * 9.6 + Math.floor(i / 6) * 5;
        const y = -154 + row * 23 - (page ? x : -x) * 0.03;
        strokes.push([x, y, x + 2, y + 14, 2.8, 0.5]);
      }
  pen.cuts(strokes, "ink1");
  pen.stroke(closed(box(62, -46, 62, 26)), "rust0", 3);
  pen.bar(points("96,-70 168,-128"), "key", [7, 7], { lit: 0.5, round: 1 });
  pen.bar(points("96,-70 104,-77"), "paper", [3, 6], { lit: 0.5, round: 1 });
}

/** A telephone face up on a crate: one number, one bar of charge. */
export function nightPhone(pen: Pen): void {
  pen.shape(points("-130,-26 130,-26 142,0 -142,0"), "rust", { round: 2, lit: 0.36, comb: 8 });
  pen.cuts(marks("-60,-24,-66,-2,3 30,-24,32,-2,3"), "ink0");
  pen.shape(points("-52,-238,12 52,-238,12 58,-26,12 -58,-26,12"), "ink", { round: 12, lit: 0.3 });
  pen.shape(points("-44,-216 44,-216 49,-60 -49,-60"), "slate", { round: 4, lit: 0.5, slope: 1 });
  pen.shape(points("20,-208 36,-208 36,-200 20,-200"), "paper", { round: 1, lit: 1 });
  pen.shape(points("22,-206 26,-206 26,-202 22,-202"), "rust", { round: 0, lit: 0 });
  pen.cuts(marks("-30,-168,32,-168,9 -30,-148,16,-148,5"), "paper1");
  pen.disc(0, -98, 21, 21, "key", { lit: 0.5 });
  pen.shape(points("-11,-106,3 -5,-108,3 -2,-100 -5,-97 2,-90 6,-93 12,-88,3 9,-83,3 -6,-92,6"), "paper", {
    round: 2,
    lit: 1,
  });
}

/** A tin stove, its pipe, a kettle, wood for one evening. */
export function stove(pen: Pen): void {
  pen.bar(points("34,-84 34,-214"), "slate", [17, 17], { lit: 0.4 });
  for (const x of [-46, 36]) pen.shape(box(x, -18, 8, 18), "ink", { round: 1, lit: 0.4 });
  pen.shape(points("-56,-88,4 54,-88,4 50,-14,4 -52,-14,4"), "slate", { round: 4, lit: 0.36, comb: 10 });
  pen.shape(points("-62,-94 60,-94 60,-84 -62,-84"), "ink", { round: 2, lit: 0.4 });
  pen.shape(box(-38, -66, 50, 36), "ink", { round: 3, lit: 0.2 });
  pen.shape(box(-31, -58, 36, 22), "key", { round: 2, lit: 0.6 });
  pen.shape(points("-26,-38 -20,-54,2 -13,-44 -6,-56,2 1,-38"), "paper", { round: 2, lit: 1 });
  pen.shape(points("-44,-96,4 -2,-96,4 -6,-124,8 -40,-124,8"), "silver", { round: 5, lit: 0.4, carved: 1.2 });
  pen.bar(points("-6,-108 8,-122"), "silver", [7, 4], { lit: 0.5 });
  pen.stroke(points("-38,-122 -34,-138 -12,-138 -8,-122"), "ink0", 3.4);
  for (const [x, y] of [
    [84, -9],
    [108, -9],
    [96, -26],
  ] as const)
    pen.disc(x, y, 12, 9, "rust", { lit: 0.4, carved: 1.4 }).disc(x, y, 5, 3.6, "sand", { lit: 0.4 });
}

/** Crates of one evening in three piles, chalk strokes for each: fifty-eight a day. */
export function crateStack(pen: Pen): void {
  const pile = (x: number, n: number): void => {
    for (let i = 0; i < n; i++) {
      const y = -i * 47;
      pen.shape(box(x - 46, y - 44, 92, 44), "sand", { round: 1, lit: 0.34, comb: 7 });
      for (const row of [-30, -15]) pen.cuts([[x - 46, y + row, x + 46, y + row, 3]], "ink0");
      for (const side of [-46, 38])
        pen.shape(box(x + side, y - 46, 8, 46), "rust", { round: 1, lit: side < 0 ? 0 : 1 });
      if ((x + i) % 2 === 0)
        pen.cuts(
          Array.from(
            { length: 5 },
            (_, k): Cut =>
              k < 4 ? [x - 24 + k * 7, y - 38, x - 23 + k * 7, y - 7, 2.6] : [x - 30, y - 12, x + 4, y - 32, 2.6],
          ),
          "paper1",
        );
    }
  };
  pile(-100, 4);
  peppers(pen, 100, -47);
  pile(100, 1);
  pile(0, 5);
}

/** A road sign beyond the fence, seen from the farm: two plates, an arrow, a bar for the distance. */
export function roadSign(pen: Pen): void {
  for (const x of [-74, 66]) pen.bar(points(`${x},0 ${x},-214`), "slate", [9, 9], { lit: 0.5, round: 1 });
  pen.shape(points("-112,-216,5 96,-216,5 134,-184 96,-152,5 -112,-152,5"), "paper", { round: 4, lit: 0.45 });
  pen.shape(points("-104,-208,4 92,-208,4 122,-184 92,-160,4 -104,-160,4"), "navy", { round: 3, lit: 0.3 });
  pen.cuts(marks("-88,-192,4,-192,8 -88,-174,-30,-174,6 40,-184,84,-184,10"), "paper1");
  pen.shape(points("78,-198 104,-184 78,-170"), "paper", { round: 1, lit: 1 });
  pen.shape(points("-112,-134,5 60,-134,5 60,-96,5 -112,-96,5"), "paper", { round: 4, lit: 0.45 });
  pen.cuts(marks("-94,-115,-10,-115,8 10,-115,44,-115,8"), "ink1");
  for (const [x, h] of [
    [-120, 34],
    [-96, 50],
    [98, 44],
    [120, 28],
    [84, 24],
  ] as const)
    pen.bar(points(`${x},0 ${x + nth([6, -5, 8], h % 3)},-${h}`), "key", [5, 1.6], { lit: 0.5 });
}

/** Five beds side by side on the ground, boots at their feet. */
export function bedRow(pen: Pen): void {
  pen.shape(points("-210,-120 210,-120 230,4 -230,4"), "rust", { round: 0, lit: 0.2 });
  const cloths = ["key", "slate", "rust", "key", "slate"] as const;
  cloths.forEach((cloth, i) => {
    pen.within(-168 + i * 84, -54 - (i % 2) * 6, 0.62, p => mattress(p, 0, 0, cloth));
  });
  mattress(pen, -110, -6, "slate");
  mattress(pen, 40, -4, "key");
  for (const x of [136, 152])
    pen.shape(points(`${x - 6},-34,2 ${x + 6},-34,2 ${x + 6},-10 ${x + 13},-4,2 ${x + 13},0 ${x - 6},0`), "ink", {
      round: 2,
      lit: 0.4,
    });
}
