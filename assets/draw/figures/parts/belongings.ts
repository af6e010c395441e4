/** What people of the nanny's case carry. (x, y) is the upper left corner unless told otherwise. */
import { along, marks } from "../../cuts.ts";
import { box, type Polygon, placed, points } from "../../geometry.ts";
import type { Pen } from "../../pen.ts";

/** The girl's drawing book: a soft cover with a sun and a hill of her own on it. */
export function drawingBook(pen: Pen, x: number, y: number, turn = 0): void {
  const at = (outline: Polygon): Polygon => placed(outline, x, y, turn);
  pen.shape(at(box(0, 0, 30, 38)), "paper", { round: 2, lit: 0.5, carved: 1 });
  pen.shape(at(box(0, 0, 6, 38)), "ink", { round: 1, lit: 0.2 });
  pen.shape(at(points("9,31 16,20,3 21,26,3 27,22 27,33 9,33")), "slate", { round: 1, lit: 0.4 });
  pen.shape(at(points("17,9,4 25,9,4 25,16,4 17,16,4")), "sand", { round: 4, lit: 1 });
}

/** A loaf and its paper under an arm. */
export function loaf(pen: Pen, x: number, y: number): void {
  pen.shape(points(`${x},${y + 10},4 ${x + 34},${y},4 ${x + 38},${y + 22},4 ${x + 4},${y + 34},4`), "paper", {
    round: 3,
    lit: 0.4,
    carved: 1.2,
  });
  pen.shape(points(`${x - 14},${y + 18},7 ${x + 4},${y + 10},4 ${x + 8},${y + 30},4 ${x - 10},${y + 35},7`), "sand", {
    round: 6,
    lit: 0.4,
    carved: 1.2,
  });
  pen.cuts(marks(`${x - 8},${y + 17},${x - 5},${y + 32},2 ${x},${y + 14},${x + 3},${y + 30},2`), "rust0");
}

/** A handbag that hangs at the hip. */
export function handbag(pen: Pen, x: number, y: number): void {
  pen.shape(points(`${x - 14},${y},4 ${x + 12},${y},4 ${x + 15},${y + 26},5 ${x - 17},${y + 26},5`), "rust", {
    round: 3,
    lit: 0.4,
    comb: 4,
    carved: 1.2,
  });
  pen.shape(box(x - 4, y + 8, 7, 5), "sand", { round: 1, lit: 1 });
}

/** The class register: thick, bound, a ribbon in it. */
export function classRegister(pen: Pen, x: number, y: number, turn = 0): void {
  pen.shape(placed(box(0, 0, 34, 42), x, y, turn), "rust", { round: 2, lit: 0.38, carved: 1.2 });
  pen.shape(placed(box(30, 2, 4, 38), x, y, turn), "paper", { round: 0, lit: 1 });
  pen.shape(placed(box(7, 9, 18, 10), x, y, turn), "paper", { round: 1, lit: 1 });
  pen.cuts([along(placed(points("22,42 23,54"), x, y, turn), 3)], "key1");
}

/** A school satchel behind both shoulders. */
export function satchel(pen: Pen): void {
  pen.shape(points("-30,-150,6 30,-150,6 31,-92,6 -31,-92,6"), "slate", { round: 5, lit: 0.4 });
}

/** Headphones worn by a head at (x, y), seen from the side. */
export function headphones(pen: Pen, x: number, y: number): void {
  pen.stroke(
    points("-4,-2 -6,-14 -2,-22 4,-22 6,-14").map(([a, b]) => [x + a, y + b]),
    "ink0",
    4,
  );
  pen.shape(
    points("-11,-3,5 1,-3,5 2,10,5 -10,10,5").map(([a, b, r]) => [x + a, y + b, r]),
    "ink",
    { round: 5, lit: 0.4, carved: 1 },
  );
}

/** A school exercise book, (x, y) its upper left corner. */
export function exerciseBook(pen: Pen, x: number, y: number, turn: number): void {
  pen.shape(placed(box(0, 0, 19, 25), x, y, turn), "sand", { round: 1, lit: 0.4, carved: 1.2 });
  pen.shape(placed(box(5, 5, 10, 6), x, y, turn), "paper", { round: 0.5, lit: 1 });
}
