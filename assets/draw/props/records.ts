/** What was written, and what was held up to be read: register, form, passports at the window. Foot at 0,0. */
import { along, marks } from "../cuts.ts";
import { box, closed, nth, placed, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./writing.ts";

/** The register of people brought in: six columns, the first three filled, the rest white. */
export function registerColumns(pen: Pen): void {
  pen.shape(points("-200,-16 200,-16 208,0 -208,0"), "navy", { round: 3, lit: 0.3 });
  pen.shape(points("-190,-190,6 -12,-176,12 0,-18 -200,-22"), "paper", { round: 3, lit: 0.36 });
  pen.shape(points("190,-190,6 12,-176,12 0,-18 200,-22"), "paper", { round: 3, lit: 1 });
  pen.cuts(marks("0,-170,0,-16,6 -100,-180,-104,-24,3 -54,-176,-56,-24,3 66,-176,68,-24,3 128,-182,132,-24,3"), "key0");
  for (const [x, w] of [
    [-178, 60],
    [-90, 26],
    [-44, 26],
    [14, 40],
    [76, 40],
    [138, 40],
  ] as const) {
    pen.shape(box(x, x < 0 ? -170 : -168, w, 9), "navy", { round: 1, lit: 0 });
  }
  for (let i = 0; i < 7; i++) {
    const y = -144 + i * 18;
    pen.cuts([[-180, y - 2, -180 + nth([58, 44, 66, 50, 60, 40, 54], i), y, 5, 0.4]], "ink1");
    pen.cuts([[-92, y + 1, -68, y + 2, 5, 0.4]], "ink1");
    if (i % 3 === 0) pen.cuts([[-46, y + 3, -22, y + 4, 5, 0.4]], "ink1");
  }
  pen.bar(points("96,-30 196,-74"), "ink", [5, 8], { lit: 0.4, round: 2 });
}

/** A form filled in beforehand; three lines ruled out. */
export function ruledOutForm(pen: Pen): void {
  pen.shape(points("-118,-262 132,-254 126,-6 -124,-14"), "paper", { round: 1, lit: 0.3 });
  pen.shape(points("-126,-270 118,-270 118,-8 -126,-8"), "paper", {
    round: 1,
    lit: 0.5,
    slope: 0.4,
    comb: 9,
    carved: 1,
  });
  pen.shape(box(-106, -252, 204, 16), "key", { round: 2, lit: 0.4 });
  pen.cuts(bars(-106, -216, 20, [70, 82, 60], 5), "ink1");
  pen.cuts(bars(0, -216, 20, [78, 54, 92], 5), "key0");
  for (let i = 0; i < 3; i++) pen.shape(box(-106, -158 + i * 26, 12, 12), "navy", { round: 1, lit: 0 });
  pen.cuts(bars(-84, -152, 26, [168, 150, 176], 10), "ink1");
  for (let i = 0; i < 3; i++)
    pen.bar(
      [
        [-110, -151 + i * 26],
        [102, -154 + i * 26],
      ],
      "key",
      [3.4, 3.4],
      { lit: 0, round: 0.5 },
    );
  pen.cuts(bars(-106, -66, 18, [204, 176], 5), "ink1");
  pen.stroke(closed(box(14, -44, 88, 24)), "silver0", 2.4);
}

/** The windows of the bus: four hands, four open passports. */
export function passportsAtTheWindow(pen: Pen): void {
  pen.shape(points("-230,-236,10 230,-236 230,0 -230,0"), "paper", { round: 2, lit: 0.16, comb: 9 });
  pen.shape(box(-230, -52, 460, 52), "key", { round: 0, lit: 0.2 });
  for (let i = 0; i < 4; i++) {
    const x = -216 + i * 110;
    pen.shape(box(x, -214, 100, 146), "ink", { round: 9, lit: 0.4, slope: 1 });
    const [hx, hy] = [x + 50 + nth([-6, 4, -2, 6], i), -128 + nth([4, -8, 6, -2], i)];
    pen.bar(
      [
        [hx + 2, -70],
        [hx, hy + 22],
      ],
      nth(["key", "slate", "rust", "sand"] as const, i),
      [30, 22],
      { lit: 0.4, round: 3 },
    );
    pen.bar(
      [
        [hx, hy + 26],
        [hx, hy + 6],
      ],
      "skin",
      [17, 19],
      { lit: 0.4, round: 6 },
    );
    const turn = nth([-6, 5, -3, 7], i);
    pen.shape(placed(box(-34, -38, 33, 46), hx, hy, turn), "paper", { round: 2, lit: 0.2 });
    pen.shape(placed(box(1, -38, 33, 46), hx, hy, turn), "paper", { round: 2, lit: 1 });
    pen.shape(placed(box(-28, -30, 14, 18), hx, hy, turn), "sand", { round: 2, lit: 0.4 });
    pen.cuts(
      [-28, -20, -10].map(dy =>
        along(
          placed(
            [
              [7, dy],
              [27, dy + 1],
            ],
            hx,
            hy,
            turn,
          ),
          4,
        ),
      ),
      "ink1",
    );
    pen.bar(
      [
        [hx - 5, hy + 14],
        [hx + 1, hy - 6],
      ],
      "skin",
      [7, 6],
      { lit: 0.4, round: 3 },
    );
  }
}
