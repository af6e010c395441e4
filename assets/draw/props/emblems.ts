/** What stands in the middle of a pin: one thing for each case. Centred on 0,0, about 50 units wide. */
import { box, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

export function stall(pen: Pen): void {
  for (const x of [-20, 17]) pen.shape(box(x, -14, 3, 34), "ink", { round: 0, lit: 0.4 });
  pen.shape(box(-19, 6, 38, 15), "rust", { round: 0.5, lit: 0.3, comb: 4 });
  pen.shape(box(-23, 2, 46, 5), "paper", { round: 0.5, lit: 0.4 });
  for (let i = 0; i < 5; i++) {
    const [left, right] = [-25 + i * 10, -15 + i * 10];
    const top = (x: number): number => x * 0.8;
    pen.shape(
      [
        [top(left), -22],
        [top(right), -22],
        [right, -9],
        [right, -6, 4],
        [(left + right) / 2, -3, 4],
        [left, -6, 4],
        [left, -9],
      ],
      i % 2 ? "paper" : "key",
      { round: 0.5, lit: 0.4 },
    );
  }
}

export function leaves(pen: Pen): void {
  pen.stroke(points("-25,-18 -9,-14 9,-14 25,-18"), "ink0", 2.4);
  (["key", "sand", "rust", "sand", "key"] as const).forEach((cloth, i) => {
    const x = -18 + i * 9;
    const l = 34 + (i % 2) * 4;
    pen.shape(
      [
        [x, -14],
        [x + 5.5, -4, 5],
        [x + 4.5, 6, 5],
        [x, -14 + l],
        [x - 4.5, 6, 5],
        [x - 5.5, -4, 5],
      ],
      cloth,
      { round: 3, lit: 0.45 },
    );
    pen.cuts([[x, -12, x, -18 + l, 1.3, 0.2]], "ink0");
  });
}

/** A child's cot. */
export function cot(pen: Pen): void {
  pen.shape(box(-21, -2, 42, 9), "paper", { round: 1, lit: 0.3 });
  pen.shape(points("-4,-7,3 16,-6,3 20,-1 -6,-1"), "key", { round: 2, lit: 0.4 });
  for (const x of [-24, 21]) pen.shape(box(x, -19, 3.4, 38), "rust", { round: 1, lit: 0.4 });
  for (const y of [-16, 6]) pen.shape(box(-23, y, 46, 3.2), "rust", { round: 0.5, lit: 0.4 });
  for (let i = 0; i < 7; i++) pen.shape(box(-18 + i * 5.6, -14, 1.8, 21), "rust", { round: 0.4, lit: 0.5 });
}

/** A laid table under a hanging lamp. */
export function banquet(pen: Pen): void {
  pen.shape(points("-21,2 21,2 24,20,2 16,18,4 8,20,4 0,18,4 -8,20,4 -16,18,4 -24,20,2"), "key", {
    round: 1,
    lit: 0.4,
    comb: 4,
  });
  pen.shape(points("-25,-1 25,-1 24,5 -24,5"), "rust", { round: 0.5, lit: 0.4 });
  for (const x of [-14, 0, 14]) {
    pen.shape(
      [
        [x - 4, -14],
        [x + 4, -14],
        [x + 3, -7, 2],
        [x + 0.8, -5.5],
        [x + 0.8, -2],
        [x + 3, -1],
        [x - 3, -1],
        [x - 0.8, -2],
        [x - 0.8, -5.5],
        [x - 3, -7, 2],
      ],
      "sand",
      { round: 0.4, lit: 0.45 },
    );
  }
  pen.stroke(
    [
      [0, -28],
      [0, -22],
    ],
    "ink0",
    1.6,
  );
  pen.shape(points("-12,-18 -8,-23,3 8,-23,3 12,-18"), "ink", { round: 1, lit: 0.4 });
}
