/** What people of the farm wear and carry that nobody else does. */
import { marks } from "../../cuts.ts";
import { box, closed, type Polygon, placed, points } from "../../geometry.ts";
import type { Family } from "../../palette.ts";
import type { Pen } from "../../pen.ts";

/** A wide straw hat over a head at (x, y). */
export function strawHat(pen: Pen, x: number, y: number, cloth: Family = "sand"): void {
  const at = (text: string): Polygon => points(text).map(([a, b, r]) => [x + a, y + b, r]);
  pen.shape(at("-13,-7,3 -11,-23,7 11,-23,7 13,-7,3"), cloth, { lit: 0.4, slope: 0.4 });
  pen.shape(at("-13,-11 13,-11 13.5,-6 -13.5,-6"), "rust", { round: 1, lit: 0.4 });
  pen.shape(at("-27,-4,3 -13,-8,4 13,-8,4 27,-4,3 14,0,5 -14,0,5"), cloth, { lit: 0.36, slope: 0.2 });
}

/** Two thin lenses and a bridge before a head at (x, y); from the side only the near lens and its arm. */
export function glasses(pen: Pen, x: number, y: number, view: "front" | "side" = "front"): void {
  const lens = (left: number): void => {
    pen.stroke(closed(placed(points("0,0 7,0 6,5 1,5"), x + left, y)), "ink0", 1.1);
  };
  lens(view === "side" ? 4 : 2);
  if (view === "front") lens(-9);
  pen.stroke(
    points(view === "side" ? `${x - 5},${y} ${x + 4},${y + 1}` : `${x - 2},${y + 1} ${x + 2},${y + 1}`),
    "ink0",
    1.1,
  );
}

/** Rubber boots over both feet of somebody who stands. */
export function boots(pen: Pen, left: number, right: number, cloth: Family = "ink", width = 1): void {
  for (const x of [left, right]) {
    const at = (text: string): Polygon => points(text).map(([a, b, r]) => [x + a * width, b, r]);
    pen.shape(at("-9,-36,2 9,-36,2 8,-9,2 11,-3,2 11,0 -11,0 -11,-3,2 -8,-9,2"), cloth, { round: 2, lit: 0.36 });
    pen.cuts([[x - 8 * width, -31, x + 8 * width, -31, 1.6]], "paper0");
  }
}

/** A closed account book, (x, y) its upper left corner. */
export function accountBook(pen: Pen, x: number, y: number, turn = 0, cover: Family = "key"): void {
  pen.shape(placed(box(0, 0, 27, 35), x, y, turn), cover, { round: 2, lit: 0.38, carved: 1.2 });
  pen.shape(placed(box(0, 0, 6, 35), x, y, turn), "rust", { round: 1, lit: 0 });
  pen.shape(placed(box(10, 7, 12, 7), x, y, turn), "paper", { round: 1, lit: 1 });
}

/** A small book of dates. */
export function dateBook(pen: Pen, x: number, y: number, turn = 0): void {
  pen.shape(placed(box(0, 0, 16, 21), x, y, turn), "paper", { round: 1.5, lit: 0.5, carved: 1 });
  pen.shape(placed(box(0, 0, 4, 21), x, y, turn), "ink", { round: 1, lit: 0 });
}

/** A net of onions hanging from a hand at (x, y). */
export function onionNet(pen: Pen, x: number, y: number): void {
  pen.bar(points(`${x},${y} ${x},${y + 12}`), "sand", [4, 8], { lit: 0.4 });
  pen.shape(
    points(
      `${x - 5},${y + 10},3 ${x + 5},${y + 10},3 ${x + 15},${y + 30},9 ${x + 10},${y + 54},8 ${x - 10},${y + 54},8 ${x - 15},${y + 30},9`,
    ),
    "rust",
    { round: 6, lit: 0.3, carved: 1.2 },
  );
  for (const [a, b] of [
    [-5, 28],
    [5, 25],
    [-6, 42],
    [5, 40],
  ] as const)
    pen.disc(x + a, y + b, 5.4, 5.2, "sand", { lit: 0.5 });
}

/** A hoe that stands on the ground at x, as a staff; its blade looks to our left. */
export function hoe(pen: Pen, x: number): void {
  pen.bar(points(`${x},0 ${x + 1},-196`), "sand", [4.5, 4.5], { lit: 0.5, round: 1 });
  pen.shape(placed(points("4,-10,1 -20,-14,1 -26,3,1 -16,-1,1 4,-1,1"), x, -189), "ink", { round: 1, lit: 0.4 });
}

/** A flat cap held in a hand at (x, y). */
export function capInHand(pen: Pen, x: number, y: number): void {
  pen.shape(
    points(`${x - 14},${y + 2},5 ${x - 6},${y - 8},5 ${x + 9},${y - 6},5 ${x + 13},${y + 6},3 ${x - 10},${y + 9},3`),
    "slate",
    {
      round: 4,
      lit: 0.4,
      carved: 1.2,
    },
  );
  pen.cuts(marks(`${x - 12},${y + 6},${x + 12},${y + 5},2`), "ink0");
}
