/** Things of the flat's room. 118 units are a metre; foot of each thing at 0,0; what hangs has its centre there. */
import { type Cut, marks } from "../cuts.ts";
import { box, nth, placed, points } from "../geometry.ts";
import type { Family } from "../palette.ts";
import type { Pen } from "../pen.ts";
import { mattress } from "./dwelling.ts";

/** A week on one sheet under a border of tulips: every day from morning to night; Sunday stops at two, and has a sun. */
export function choreSchedule(pen: Pen): void {
  pen.shape(box(-150, -116, 300, 232), "paper", { round: 3, lit: 0.5, slope: 0.5 });
  pen.disc(0, -118, 6, 6, "ink", { lit: 0.3 });
  for (let i = 0; i < 12; i++) {
    const x = -132 + i * 24;
    pen.shape(
      points(`${x - 7},-106 ${x - 3},-100 ${x},-107 ${x + 3},-100 ${x + 7},-106 ${x + 6},-94,4 ${x - 6},-94,4`),
      "key",
      {
        round: 1,
        lit: 0.45,
      },
    );
    pen.cuts([[x, -94, x, -85, 2.6, 0.5]], "rust0");
  }
  for (let row = 0; row < 7; row++) pen.cuts([[-142, -66 + row * 26, -118, -67 + row * 26, 4, 0.4]], "ink1");
  const work: readonly Family[] = ["slate", "key", "rust", "slate", "ink", "key", "rust"];
  for (let day = 0; day < 7; day++)
    for (let row = 0; row < (day === 6 ? 4 : 7); row++) {
      const [x, y] = [-110 + day * 36, -78 + row * 26];
      pen.shape(box(x, y, 31, 21), nth(work, row + (day % 2)), { round: 2, lit: 0.36 });
      pen.cuts([[x + 6, y + 11, x + nth([24, 20, 26], day + row), y + 10, 3.4, 0.4]], "paper1");
    }
  const [cx, cy] = [122, 62];
  pen.disc(cx, cy, 11, 11, "sand", { lit: 0.5, carved: 1.2 });
  pen.cuts(
    Array.from({ length: 9 }, (_, i): Cut => {
      const [c, d] = [Math.cos((i * 2 * Math.PI) / 9), Math.sin((i * 2 * Math.PI) / 9)];
      return [cx + c * 14, cy + d * 14, cx + c * 23, cy + d * 23, 3.4, 0.4];
    }),
    "ink1",
  );
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

/** The flat's door from inside: an old latch, above it a new lock that wants a key on this side as well; numbers for emergencies. */
export function doorBolts(pen: Pen): void {
  pen.shape(box(-190, -268, 380, 268), "slate", { round: 1, lit: 0.26 });
  pen.shape(box(-40, -258, 200, 258), "rust", { round: 1, lit: 0.34, comb: 12 });
  for (const [y, h] of [
    [-240, 92],
    [-128, 104],
  ] as const)
    pen.shape(box(34, y, 104, h), "rust", { round: 3, lit: 0.3, carved: 2.2 });
  pen.shape(box(-56, -264, 16, 264), "ink", { round: 0, lit: 0.4 });
  pen.shape(box(-34, -226, 58, 74), "silver", { round: 8, lit: 0.45, carved: 2 });
  pen.disc(-5, -196, 19, 19, "sand", { lit: 0.45, carved: 1.4 }).disc(-5, -200, 6, 6, "ink", { lit: 0 });
  pen.shape(points("-8,-199 -2,-199 1,-182 -11,-182"), "ink", { lit: 0 });
  for (const [x, y] of points("-26,-218 16,-218 -26,-160 16,-160")) pen.disc(x, y, 3, 3, "ink", { lit: 0 });
  pen.shape(box(-26, -118, 26, 62), "slate", { round: 5, lit: 0.36, carved: 1.4 });
  pen.bar(points("-14,-96 46,-96"), "sand", [11, 9], { lit: 0.5, round: 4, carved: 1.2 });
  pen.shape(placed(box(0, 0, 92, 128), -166, -238, -2), "paper", { round: 1, lit: 0.5, slope: 0.5, carved: 1.2 });
  pen.disc(-118, -232, 5, 5, "key", { lit: 0.4 });
  for (let i = 0; i < 4; i++) {
    pen.shape(box(-154, -212 + i * 24, 14, 14), nth(["key", "rust", "slate", "key"] as const, i), {
      round: 2,
      lit: 0.4,
    });
    pen.cuts([[-132, -205 + i * 24, nth([-88, -96, -84, -92], i), -206 + i * 24, 5, 0.4]], "ink1");
  }
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
