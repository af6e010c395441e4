/** Things in hands. (x, y) is the upper left corner unless told otherwise. */
import { along, marks } from "../../cuts.ts";
import { box, nth, type Polygon, placed, points } from "../../geometry.ts";
import type { Family } from "../../palette.ts";
import type { Pen } from "../../pen.ts";

/** A sheet with bars for its lines. */
export function sheet(pen: Pen, x: number, y: number, w: number, h: number, turn = 0): void {
  const at = (points: Polygon): Polygon => placed(points, x, y, turn);
  pen.shape(at(box(0, 0, w, h)), "paper", { round: 1, lit: 1 });
  pen.cuts(
    [0.28, 0.5, 0.72].map((row, i) => {
      return along(
        at([
          [w * 0.18, h * row],
          [w * (i === 1 ? 0.7 : 0.8), h * row],
        ]),
        1.4,
      );
    }),
    "ink1",
  );
}

/** A folder with a sheet in it. */
export function folder(
  pen: Pen,
  x: number,
  y: number,
  { w = 32, h = 38, turn = 0, cover = "key" as Family, open = true } = {},
): void {
  pen.shape(placed(box(0, 0, w, h), x, y, turn), cover, { round: 2, lit: 0.35, carved: 1.2 });
  if (!open) {
    pen.cuts(
      [
        along(
          placed(
            [
              [w * 0.15, h * 0.25],
              [w * 0.85, h * 0.25],
            ],
            x,
            y,
            turn,
          ),
          2,
        ),
      ],
      "paper1",
    );
    return;
  }
  const [left, top] = nth(placed([[3, 3]], x, y, turn), 0);
  sheet(pen, left, top, w - 6, h - 8, turn);
}

/** A passport, gold bar on its cover. */
export function passport(pen: Pen, x: number, y: number, turn = 0, cover: Family = "rust"): void {
  pen.shape(placed(box(0, 0, 15, 21), x, y, turn), cover, { round: 2, lit: 0.4, carved: 1.2 });
  pen.shape(placed(box(4, 6, 7, 5), x, y, turn), "sand", { round: 1, lit: 1 });
}

export function phone(pen: Pen, x: number, y: number, turn = 0): void {
  pen.shape(placed(box(0, 0, 10, 20), x, y, turn), "ink", { round: 2, lit: 0.3, carved: 1 });
  pen.shape(placed(box(1.8, 3, 6.4, 13), x, y, turn), "sand", { round: 1, lit: 0.5 });
}

/** A holdall hanging from a hand at (x, y). */
export function holdall(pen: Pen, x: number, y: number, cloth: Family = "navy", size = 1): void {
  const at = (points: Polygon): Polygon => placed(points, x, y, 0, size);
  pen.stroke(at(points("-9,12 -6,0 8,0 11,12")), "ink0", 3 * size);
  pen.shape(at(points("-22,12,6 24,12,6 28,44,5 -26,44,5")), cloth, { round: 4, lit: 0.35, comb: 5, carved: 1.4 });
  pen.cuts([[x - 23 * size, y + 26 * size, x + 25 * size, y + 26 * size, 1.8]], "sand1");
}

/** A briefcase hanging from a hand at (x, y). */
export function briefcase(pen: Pen, x: number, y: number, cloth: Family = "ink"): void {
  pen.stroke(
    [
      [x - 6, y + 8],
      [x - 6, y],
      [x + 6, y],
      [x + 6, y + 8],
    ],
    "ink0",
    3,
  );
  pen.shape(box(x - 19, y + 8, 38, 31), cloth, { round: 3, lit: 0.3, carved: 1.2 });
  pen.cuts([[x - 19, y + 20, x + 19, y + 20, 1.6]], "paper1");
}

export function pencil(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.stroke(
    [
      [x1, y1],
      [x2, y2],
    ],
    "ink0",
    2.4,
  );
}

/** A sports bag standing on the ground, its foot at 0,0. */
export function sportsBag(pen: Pen): void {
  pen.stroke(points("-18,-34 -13,-52 13,-52 18,-34"), "ink0", 4);
  pen.shape(points("-38,-38,8 38,-38,8 44,0,6 -44,0,6"), "rust", { round: 4, lit: 0.35, comb: 6, carved: 1.4 });
  pen.cuts(marks("-39,-24,39,-24,2.4 -20,-37,-20,-2,2 20,-37,20,-2,2"), "ink0");
}
