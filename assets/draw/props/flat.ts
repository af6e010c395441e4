/** Things of the flat's room. 118 units are a metre; foot of each thing at 0,0; what hangs has its centre there. */
import { type Cut, marks } from "../cuts.ts";
import { box, closed, nth, placed, points } from "../geometry.ts";
import type { Family } from "../palette.ts";
import type { Pen } from "../pen.ts";
import { mattress } from "./dwelling.ts";

/** A week on one sheet: a column for each day from half past six to ten; only Sunday's stays open below the middle. */
export function choreSchedule(pen: Pen): void {
  pen.shape(box(-150, -116, 300, 232), "paper", { round: 3, lit: 0.5, slope: 0.5 });
  pen.shape(box(-150, -116, 300, 30), "key", { round: 3, lit: 0.4 });
  pen.disc(0, -118, 6, 6, "ink", { lit: 0.3 });
  pen.cuts([[-130, -101, 30, -101, 7, 0.4]], "paper1");
  for (let row = 0; row < 7; row++) pen.cuts([[-142, -66 + row * 26, -118, -67 + row * 26, 4, 0.4]], "ink1");
  const work: readonly Family[] = ["slate", "key", "rust", "slate", "ink", "key", "rust"];
  for (let day = 0; day < 7; day++)
    for (let row = 0; row < 7; row++) {
      const [x, y] = [-110 + day * 36, -78 + row * 26];
      if (day === 6 && row > 3) pen.stroke(closed(box(x, y, 31, 21)), "silver0", 1.6);
      else {
        pen.shape(box(x, y, 31, 21), nth(work, row + (day % 2)), { round: 2, lit: 0.36 });
        pen.cuts([[x + 6, y + 11, x + nth([24, 20, 26], day + row), y + 10, 3.4, 0.4]], "paper1");
      }
    }
}

/** A school bag on its peg; the reader of class 8 and a drawing book look out of it. */
export function schoolBag(pen: Pen): void {
  pen.shape(placed(box(-38, -74, 34, 70), -4, -104, -5), "rust", { round: 2, lit: 0.4, carved: 1.2 });
  pen.shape(placed(box(0, -62, 40, 58), 2, -104, 6), "paper", { round: 2, lit: 0.5, carved: 1.2 });
  pen.cuts(marks("-34,-164,-16,-166,4 12,-158,34,-155,3"), "paper1");
  pen.stroke(points("-16,-122 -14,-150 14,-150 16,-122"), "ink0", 6);
  pen.shape(points("-66,-118,18 66,-118,18 76,-6,12 -76,-6,12"), "key", { round: 10, lit: 0.4, comb: 10 });
  pen.shape(points("-50,-62,6 50,-62,6 54,-12,6 -54,-12,6"), "key", { round: 6, lit: 0.36, carved: 2.2 });
  pen.shape(points("-70,-118,14 70,-118,14 62,-76,14 -62,-76,14"), "ink", { round: 8, lit: 0.4 });
  pen.shape(box(-10, -86, 20, 20), "sand", { round: 3, lit: 0.5, carved: 1.4 });
  pen.cuts(marks("-44,-40,44,-40,3 -68,-70,-72,-16,3"), "ink0");
}

/** The mattress of the child's room by day: made, a quilt folded over, clothes folded at its foot, slippers before it. */
export function bedOnTheFloor(pen: Pen): void {
  pen.within(0, 0, 2.6, p => mattress(p, 0, -2));
  for (const [i, cloth] of (["slate", "sand", "rust"] as const).entries())
    pen.shape(box(-26 + i * 2, -54 - i * 11, 54 - i * 4, 12), cloth, { round: 4, lit: 0.4, carved: 1.4 });
  for (const x of [196, 224])
    pen.shape(points(`${x},-18,6 ${x + 20},-18,6 ${x + 22},0,4 ${x - 2},0,4`), "rust", { round: 4, lit: 0.4 });
}

/** Bucket, cloth and mop, still wet. */
export function mopAndBucket(pen: Pen): void {
  pen.bar(points("58,-4 30,-210"), "sand", [8, 7], { lit: 0.5, round: 1 });
  pen.shape(points("44,-20,4 72,-22,4 92,4,4 76,0,3 66,6,3 54,0,3 42,6,3 30,2,4"), "paper", { round: 4, lit: 0.4 });
  pen.cuts(marks("50,-14,44,0,2.4 58,-14,60,2,2.4 66,-16,76,0,2.4"), "ink1");
  pen.stroke(points("-70,-86 -60,-122 8,-122 18,-86"), "ink0", 4);
  pen.shape(points("-76,-90 24,-90 10,0,5 -62,0,5"), "key", { round: 4, lit: 0.38, comb: 10 });
  pen.shape(points("-76,-92 -26,-100,14 24,-92 -26,-82,14"), "ink", { round: 8, lit: 0.3 });
  pen.shape(points("-40,-98,5 16,-96,5 34,-54,6 22,-40,5 6,-58,5 -6,-84,5"), "paper", {
    round: 4,
    lit: 0.4,
    carved: 1.6,
  });
  pen.cuts(marks("-70,-66,18,-66,3 4,-90,20,-52,2.2"), "ink1");
}

/** The flat's door from the landing: a lock and two bolts on the outside, the key drawn. */
export function doorBolts(pen: Pen): void {
  pen.shape(box(-150, -268, 300, 268), "slate", { round: 1, lit: 0.3 });
  pen.shape(box(-126, -258, 200, 258), "rust", { round: 1, lit: 0.34, comb: 12 });
  for (const [y, h] of [
    [-240, 92],
    [-128, 104],
  ] as const)
    pen.shape(box(-104, y, 128, h), "rust", { round: 3, lit: 0.3, carved: 2.2 });
  pen.shape(box(74, -264, 14, 264), "ink", { round: 0, lit: 0.4 });
  for (const y of [-206, -66]) {
    pen.shape(box(16, y - 15, 58, 30), "silver", { round: 3, lit: 0.4, carved: 1.6 });
    pen.bar(points(`6,${y} 118,${y}`), "ink", [12, 12], { lit: 0.45, round: 2 });
    pen.bar(points(`36,${y} 36,${y + 24}`), "ink", [9, 8], { lit: 0.45, round: 3 });
    pen.shape(box(92, y - 13, 32, 26), "silver", { round: 3, lit: 0.5, carved: 1.6 });
  }
  pen.shape(box(30, -158, 34, 56), "silver", { round: 6, lit: 0.42, carved: 1.6 });
  pen.disc(47, -140, 6, 6, "ink", { lit: 0 }).shape(points("44,-138 50,-138 53,-118 41,-118"), "ink", { lit: 0 });
  pen.bar(points("-4,-112 52,-112"), "sand", [10, 9], { lit: 0.5, round: 4, carved: 1.2 });
}

/** A chest of drawers: the second drawer has a lock, and nobody has left the key in it. */
export function flatDrawer(pen: Pen): void {
  pen.shape(points("-186,-230 186,-230 196,-212 -196,-212"), "sand", { round: 3, lit: 0.4 });
  pen.shape(box(-180, -212, 360, 206), "rust", { round: 1, lit: 0.3, comb: 12 });
  for (const [i, y] of [-202, -136, -70].entries()) {
    pen.shape(box(-164, y, 328, 58), i === 1 ? "key" : "slate", { round: 3, lit: 0.36, carved: 2 });
    if (i !== 1) for (const x of [-86, 86]) pen.disc(x, y + 28, 9, 9, "sand", { lit: 0.45 });
  }
  pen.shape(points("-18,-128,8 18,-128,8 20,-96,8 0,-84,8 -20,-96,8"), "sand", { round: 6, lit: 0.45, carved: 2 });
  pen.disc(0, -114, 6, 6, "ink", { lit: 0 }).shape(points("-3,-112 3,-112 6,-94 -6,-94"), "ink", { lit: 0 });
  for (const x of [-170, 156]) pen.shape(box(x, -8, 14, 8), "ink", { round: 1, lit: 0.3 });
}

/** The hostess's telephone on its cable: one number of the village, the loudspeaker on. */
export function flatPhone(pen: Pen): void {
  pen.shape(points("-150,-22 150,-22 164,0 -164,0"), "rust", { round: 2, lit: 0.36, comb: 8 });
  pen.stroke(points("0,-26 2,-10 60,-8 120,-12 176,-6"), "ink0", 5);
  pen.shape(points("-60,-246,14 60,-246,14 64,-24,14 -64,-24,14"), "ink", { round: 12, lit: 0.3, slope: 0.8 });
  pen.shape(points("-52,-224 52,-224 55,-48 -55,-48"), "slate", { round: 4, lit: 0.45, slope: 0.9 });
  pen.disc(0, -180, 24, 24, "sand", { lit: 0.45 });
  pen.shape(points("-15,-168,8 15,-168,8 12,-158,3 -12,-158,3"), "ink", { round: 4, lit: 0.3 });
  pen.disc(0, -186, 9, 10, "ink", { lit: 0.3 });
  pen.cuts(marks("-30,-138,30,-138,8 -20,-120,20,-120,5"), "paper1");
  pen.shape(points("-30,-88 -20,-88 -8,-98 -8,-66 -20,-76 -30,-76"), "paper", { round: 1, lit: 1 });
  const arc = (r: number): Cut[] => [
    [2 + r * 0.5, -82 - r, 2 + r, -82, 4, 0.6],
    [2 + r, -82, 2 + r * 0.5, -82 + r, 4, 0.4],
  ];
  pen.cuts([...arc(9), ...arc(20), ...arc(31)], "paper1");
}
