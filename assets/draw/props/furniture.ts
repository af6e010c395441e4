/** Furniture of the precinct and the court. 118 units are a metre; foot of each thing at 0,0. */
import { marks } from "../cuts.ts";
import { box, ellipse, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** A water cooler whose bottle is empty, but for a spider; one cup left on the tray. */
export function waterCooler(pen: Pen): void {
  pen.shape(box(-22, -96, 44, 96), "paper", { round: 3, lit: 0.34, comb: 7 });
  pen.shape(box(-17, -84, 34, 22), "ink", { round: 2, lit: 0 });
  pen.shape(box(-11, -84, 6, 7), "navy", { round: 1, lit: 1 });
  pen.shape(box(5, -84, 6, 7), "key", { round: 1, lit: 1 });
  pen.shape(points("2,-71 10,-71 9,-63 3,-63"), "silver", { round: 0.5, lit: 0.5 });
  pen.cuts(
    [
      [-18, -40, 18, -40, 1.8],
      [-18, -20, 18, -20, 1.8],
    ],
    "paper0",
  );
  pen.shape(points("-8,-96 -8,-104 -21,-110,5 -21,-152,7 21,-152,7 21,-110,5 8,-104 8,-96"), "silver", {
    round: 3,
    lit: 0.4,
  });
  pen.shape(points("-6,-97 -6,-105 -18,-111,4 -18,-148,5 18,-148,5 18,-111,4 6,-105 6,-97"), "slate", {
    round: 3,
    lit: 0.3,
  });
  pen.cuts(marks("-18,-122,18,-122,2 -18,-135,18,-135,2 12,-146,13,-112,3.4 -13,-144,-13,-126,1.6"), "silver1");
  pen.stroke(points("-18,-146 -6,-140 2,-147"), "silver1", 0.7);
  pen.stroke(points("-18,-138 -8,-136 -4,-147"), "silver1", 0.7);
  pen.stroke(points("-9,-137 -8,-128"), "silver1", 0.6);
  pen.disc(-8, -126, 2.2, 2.6, "ink", { lit: 0 });
}

/** A plain wall clock without numerals; its centre at 0,0. It has no hands: it hangs there at all hours of a story. */
export function wallClock(pen: Pen): void {
  pen.disc(0, 0, 30, 30, "ink", { lit: 0.3 });
  pen.shape(ellipse(0, 0, 25, 25, 28), "paper", { round: 10, lit: 0.46, slope: 0.6, comb: 9 });
  pen.cuts(
    Array.from({ length: 12 }, (_, i) => {
      const a = (i * Math.PI) / 6;
      const inner = i % 3 ? 20.5 : 16;
      const [s, c] = [Math.sin(a), Math.cos(a)];
      return [s * 23.5, -c * 23.5, s * inner, -c * inner, i % 3 ? 2 : 3.4] as const;
    }),
    "ink0",
  );
  pen.disc(0, 0, 2.6, 2.6, "key", { lit: 0 });
}

/** A long bench with a slatted back. */
export function bench(pen: Pen): void {
  for (const x of [-170, -58, 54, 162]) pen.shape(box(x, -52, 9, 52), "ink", { round: 1, lit: 0.4 });
  for (const y of [-104, -84]) pen.shape(box(-180, y, 360, 13), "rust", { round: 2, lit: 0.3 });
  for (const x of [-166, -54, 58, 158]) pen.shape(box(x, -106, 7, 56), "ink", { round: 1, lit: 0.4 });
  pen.shape(points("-186,-58 186,-58 192,-46 -192,-46"), "rust", { round: 2, lit: 0.34, comb: 8 });
  pen.shape(box(-192, -47, 384, 5), "ink", { round: 0, lit: 0 });
}

/** The interpreter's chair: nobody on it, a coat over its back. */
export function interpreterChair(pen: Pen): void {
  for (const x of [-25, 21])
    pen.shape(
      [
        [x, -56],
        [x + 5, -56],
        [x + (x < 0 ? 1 : 6), 0],
        [x + (x < 0 ? -4 : 1), 0],
      ],
      "ink",
      { round: 1, lit: 0.4 },
    );
  for (const x of [-20, 16]) pen.shape(box(x, -44, 4, 36), "ink", { round: 1, lit: 0.3 });
  for (const x of [-25, 20])
    pen.shape(
      [
        [x, -56],
        [x + 1, -122],
        [x + 5, -122],
        [x + 6, -56],
      ],
      "ink",
      { round: 1, lit: 0.4 },
    );
  pen.shape(points("-24,-122,4 24,-122,4 24,-92,3 -24,-92,3"), "key", { round: 4, lit: 0.36, comb: 6 });
  pen.cuts([[-17, -107, 16, -107, 2]], "rust0");
  pen.shape(points("-26,-64 26,-64 33,-53 -33,-53"), "key", { round: 3, lit: 0.36, comb: 5 });
  pen.shape(points("-33,-53 33,-53 33,-48 -33,-48"), "ink", { round: 1, lit: 0 });
  pen.shape(points("-29,-128,6 -8,-131,4 10,-131,4 30,-128,6 35,-72,3 12,-69 -6,-72 -30,-67,3"), "navy", {
    round: 3,
    lit: 0.4,
    comb: 7,
  });
  pen.shape(points("-10,-131 12,-131 7,-119 -5,-119"), "slate", { round: 2, lit: 0.5 });
  pen.bar(points("-25,-123 -36,-92 -33,-40"), "navy", [14, 13, 11], { lit: 0.4, carved: 1.2 });
  pen.cuts(marks("3,-119,5,-72,2 14,-90,26,-92,2 -12,-90,-22,-88,2"), "paper1");
}

/** A small desk with stamps on a rack, an ink pad and a pile stamped already. */
export function stampDesk(pen: Pen): void {
  for (const x of [-78, 70]) pen.shape(box(x, -84, 8, 84), "ink", { round: 1, lit: 0.4 });
  pen.shape(box(-74, -84, 148, 30), "rust", { round: 1, lit: 0.3, comb: 8 });
  pen.shape(box(-14, -72, 28, 5), "ink", { round: 2, lit: 0.4 });
  pen.shape(points("-86,-94 86,-94 92,-84 -92,-84"), "rust", { round: 1, lit: 0.4 });
  for (let i = 0; i < 5; i++)
    pen.shape(
      [
        [-72 + (i % 2), -98 - i * 3],
        [-34 + (i % 2), -98 - i * 3],
        [-32 + (i % 2), -95 - i * 3],
        [-74 + (i % 2), -95 - i * 3],
      ],
      "paper",
      { round: 0.4, lit: 0.4 },
    );
  pen.shape(box(-68, -115, 32, 3), "paper", { round: 0.5, lit: 1 });
  pen.shape(box(-22, -101, 32, 7), "ink", { round: 1.5, lit: 0.4 });
  pen.shape(box(-18, -103, 24, 4), "key", { round: 1, lit: 0.4 });
  pen.shape(box(24, -100, 52, 6), "ink", { round: 1, lit: 0.4 });
  for (const [x, h] of [
    [34, 26],
    [50, 30],
    [66, 24],
  ] as const) {
    pen.shape(box(x - 7, -110, 14, 10), "slate", { round: 1, lit: 0.4 });
    pen.shape(
      [
        [x - 3, -108],
        [x - 3, -100 - h, 3],
        [x + 3, -100 - h, 3],
        [x + 3, -108],
      ],
      "rust",
      { round: 1, lit: 0.5 },
    );
    pen.disc(x, -102 - h, 6, 6, "rust", { lit: 0.4 });
  }
}

/** A holdall that somebody left behind. */
export function holdall(pen: Pen): void {
  pen.stroke(points("-16,-32 -12,-50 12,-50 16,-32"), "ink0", 4);
  pen.shape(points("-36,-36,7 36,-36,7 42,0,6 -42,0,6"), "key", { round: 4, lit: 0.35, comb: 6 });
  pen.cuts(marks("-38,-20,38,-20,2 -18,-35,-18,-2,2 18,-35,18,-2,2"), "rust0");
}

/** A fern in a pot, well watered. */
export function fern(pen: Pen): void {
  const frond = (x: number, y: number, lit: number): void => {
    const [mx, my] = [x * 0.42, y * 0.86 - 8];
    pen.shape(
      [
        [-2, -34],
        [mx - 4, my, 14],
        [x, y],
        [mx + 5, my + 9, 14],
        [3, -34],
      ],
      "slate",
      { round: 6, lit },
    );
  };
  for (const [x, y] of [
    [-46, -62],
    [-34, -92],
    [-14, -108],
    [12, -110],
    [34, -94],
    [48, -64],
  ] as const)
    frond(x, y, x > 0 ? 0.6 : 0.2);
  pen.shape(points("-20,-36 20,-36 15,0 -15,0"), "rust", { round: 2, lit: 0.4, comb: 5 });
  pen.shape(box(-23, -40, 46, 8), "rust", { round: 1, lit: 0.5 });
}
