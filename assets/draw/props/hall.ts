/** Things of the banquet hall. Foot of each at 0,0; what hangs has its centre there. Bars and ticks stand for writing. */
import { marks } from "../cuts.ts";
import { box, ellipse, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./writing.ts";

/** The roster on the wall: neat, five squares in each row and two left white. */
export function rosterBoard(pen: Pen): void {
  pen.shape(box(-112, -84, 224, 168), "ink", { round: 2, lit: 0.3 });
  pen.shape(box(-102, -74, 204, 148), "paper", { round: 1, lit: 0.5, slope: 0.5 });
  pen.shape(box(-102, -74, 204, 20), "key", { round: 1, lit: 0.4 });
  pen.cuts([[-92, -64, 20, -64, 5, 0.4]], "paper1");
  for (let row = 0; row < 6; row++) {
    const y = -48 + row * 20;
    pen.cuts([[-94, y + 7, -52 - (row % 3) * 6, y + 7, 3, 0.4]], "ink1");
    for (let day = 0; day < 7; day++)
      if (day < 5) pen.shape(box(-40 + day * 20, y, 15, 14), "key", { round: 1, lit: 0.4 });
      else pen.shape(box(-40 + day * 20, y, 15, 14), "silver", { round: 1, lit: 1 });
  }
}

function tub(pen: Pen, x: number): void {
  pen.shape(points(`${x - 62},-78,18 ${x - 30},-112,16 ${x + 4},-98,14 ${x + 30},-116,16 ${x + 62},-78,18`), "paper", {
    round: 12,
    lit: 0.42,
    comb: 7,
  });
  pen.cuts(
    marks(`${x - 36},-100,${x - 20},-80,3 ${x + 8},-96,${x + 2},-80,3 ${x + 34},-104,${x + 40},-80,3`),
    "silver0",
  );
  pen.shape(points(`${x - 72},-80 ${x + 72},-80 ${x + 58},0,6 ${x - 58},0,6`), "slate", {
    round: 4,
    lit: 0.38,
    comb: 9,
  });
  pen.shape(box(x - 78, -86, 156, 11), "slate", { round: 4, lit: 0.5 });
  for (const side of [-1, 1]) pen.shape(box(x + side * 78 - 8, -74, 16, 12), "ink", { round: 4, lit: 0.4 });
}

/** Two tubs of wet table linen in their own puddle. */
export function wetTubs(pen: Pen): void {
  pen.shape(ellipse(4, 0, 186, 10, 24), "navy", { lit: 0.4, round: 3 });
  tub(pen, -88);
  tub(pen, 88);
  pen.shape(points("120,-84,3 160,-84,3 156,-26,6 144,-16,4 134,-30,6 126,-22,4"), "paper", {
    round: 3,
    lit: 0.45,
    carved: 1.4,
  });
}

/** A shelf of cleaner poured into water bottles: not a label on one of them; no gloves. */
export function bottleShelf(pen: Pen): void {
  const bottle = (x: number, h: number, cloth: "sand" | "slate" | "silver" | "key", fill: number): void => {
    const top = 44 - h;
    pen.shape(
      points(
        `${x - 6},${top} ${x + 6},${top} ${x + 6},${top + 12} ${x + 17},${top + 28},7 ${x + 17},44,4 ${x - 17},44,4 ${x - 17},${top + 28},7 ${x - 6},${top + 12}`,
      ),
      "silver",
      { round: 3, lit: 0.4 },
    );
    pen.shape(box(x - 14, 42 - h * fill, 28, h * fill), cloth, { round: 3, lit: 0.4 });
    pen.shape(box(x - 8, top - 9, 16, 11), "ink", { round: 2, lit: 0.4 });
  };
  pen.shape(box(-140, 44, 280, 11), "rust", { round: 1, lit: 0.4 });
  for (const x of [-112, 104])
    pen.shape(points(`${x},55 ${x + 8},55 ${x + 8},84 ${x},74`), "ink", { round: 1, lit: 0.4 });
  bottle(-112, 104, "sand", 0.5);
  bottle(-70, 96, "slate", 0.42);
  bottle(-28, 110, "sand", 0.3);
  bottle(14, 92, "key", 0.4);
  bottle(58, 106, "slate", 0.54);
  pen.shape(points("88,14,6 128,14,6 132,44,3 84,44,3"), "paper", { round: 4, lit: 0.45 });
  pen.cuts(marks("90,24,126,22,2 88,33,130,31,2"), "silver0");
}

/** Which guest sits where: long tables on a sheet, pencilled and rubbed out; in a corner a small one with one chair. */
export function seatingPlan(pen: Pen): void {
  pen.shape(box(-108, -80, 216, 160), "rust", { round: 2, lit: 0.3 });
  pen.shape(box(-98, -70, 196, 140), "paper", { round: 1, lit: 0.5, slope: 0.5 });
  const seat = (x: number, y: number, taken: boolean): Pen =>
    pen.disc(x, y, 4.4, 4.4, taken ? "ink" : "silver", { lit: 0.4 });
  for (let i = 0; i < 6; i++) seat(-50 + i * 20, -61, i !== 4);
  pen.shape(box(-60, -55, 120, 13), "key", { round: 2, lit: 0.4 });
  for (const [x, cloth, taken] of [
    [-58, "key", 5],
    [0, "sand", 2],
    [58, "key", 4],
  ] as const) {
    for (let i = 0; i < 5; i++) for (const side of [-1, 1]) seat(x + side * 17, -24 + i * 17, i < taken);
    pen.shape(box(x - 9, -32, 18, 84), cloth, { round: 2, lit: 0.4 });
  }
  seat(80, 62, true);
  pen.shape(box(86, 57, 9, 10), "rust", { round: 1, lit: 0.4 });
}

/** The cash desk's drawer drawn out: slips, coins in their cups, and under them a folded sheet of rows. */
export function cashDrawer(pen: Pen): void {
  pen.shape(box(-124, -150, 248, 54), "key", { round: 2, lit: 0.32, comb: 8 });
  pen.shape(points("-104,-96 104,-96 138,-40 -138,-40"), "ink", { round: 1, lit: 0 });
  pen.shape(points("-96,-92 -30,-92 -44,-46 -120,-46"), "paper", { round: 1, lit: 0.45 });
  pen.cuts(marks("-90,-84,-42,-84,2.4 -96,-74,-46,-74,2.4 -102,-64,-52,-64,2.4 -108,-54,-54,-54,2.4"), "key0");
  for (const [x, y] of points("4,-80 36,-80 68,-80 8,-58 44,-58 80,-58")) pen.disc(x, y, 13, 7, "sand", { lit: 0.5 });
  pen.shape(points("-138,-42 138,-42 138,0,3 -138,0,3"), "key", { round: 2, lit: 0.36, comb: 9 });
  pen.shape(box(-24, -26, 48, 10), "sand", { round: 4, lit: 0.5 });
}

/** The back door on the latch: a lamp of the yard in the gap. */
export function hallBackDoor(pen: Pen): void {
  pen.shape(box(-62, -236, 124, 236), "ink", { round: 1, lit: 0 });
  pen.shape(box(26, -226, 28, 226), "sand", { round: 0, lit: 1 });
  pen.shape(points("-54,-226 34,-232 34,6 -54,0"), "slate", { round: 1, lit: 0.2 });
  pen.cuts(bars(-42, -206, 96, [62, 62, 62], 3), "ink0");
  pen.shape(box(-44, -196, 64, 76), "slate", { round: 2, lit: 0.3, carved: 2 });
  pen.bar(points("8,-112 24,-110"), "silver", [7, 7], { lit: 0.5 });
  pen.shape(points("-70,0 70,0 78,8 -78,8"), "silver", { round: 1, lit: 0.4 });
}
