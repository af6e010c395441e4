/** The girl's school bag, and her drawing book. Foot at 0,0. */
import { type Cut, marks } from "../cuts.ts";
import { box, placed, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** The bag on its hook; the reader of class 8, in brown paper, has two markers in it. */
export function schoolBag(pen: Pen): void {
  pen.shape(box(-90, -186, 180, 14), "ink", { round: 2, lit: 0.4 });
  pen.stroke(points("-14,-126 -12,-172 12,-172 14,-126"), "ink0", 6);
  pen.shape(points("-5,-184 5,-184 5,-166,4 -5,-166,4"), "silver", { round: 2, lit: 0.5 });
  pen.shape(placed(box(-38, -74, 38, 70), -12, -104, -6), "sand", { round: 2, lit: 0.4, carved: 1.2 });
  for (const x of [-44, -30]) pen.cuts([[x, -176, x + 2, -158, 5, 0.3]], x < -40 ? "key1" : "ink1");
  pen.shape(placed(box(0, -62, 40, 58), 8, -104, 6), "paper", { round: 2, lit: 0.5, carved: 1.2 });
  pen.cuts(marks("20,-156,44,-153,3"), "ink1");
  pen.shape(points("-66,-118,18 66,-118,18 76,-6,12 -76,-6,12"), "key", { round: 10, lit: 0.4, comb: 10 });
  pen.shape(points("-50,-62,6 50,-62,6 54,-12,6 -54,-12,6"), "key", { round: 6, lit: 0.36, carved: 2.2 });
  pen.shape(points("-70,-118,14 70,-118,14 62,-76,14 -62,-76,14"), "ink", { round: 8, lit: 0.4 });
  pen.shape(box(-10, -86, 20, 20), "sand", { round: 3, lit: 0.5, carved: 1.4 });
  pen.cuts(marks("-44,-40,44,-40,3 -68,-70,-72,-16,3"), "ink0");
}

/** The bag, and before it the drawing book: a hundred strokes in bundles of ten. */
export function bagAndBook(pen: Pen): void {
  pen.within(-96, 0, 1.06, schoolBag);
  pen.shape(points("4,-4 230,-4 240,8 -4,8"), "ink", { round: 3, lit: 0.3 });
  pen.shape(points("12,-124,6 114,-118,8 118,-4 6,-6"), "paper", { round: 3, lit: 0.35 });
  pen.shape(points("226,-124,6 122,-118,8 118,-4 234,-6"), "paper", { round: 3, lit: 0.7 });
  for (let bundle = 0; bundle < 10; bundle++) {
    const [x, y] = [18 + (bundle > 4 ? 112 : 0), -110 + (bundle % 5) * 20];
    pen.cuts(
      Array.from({ length: 10 }, (_, i): Cut => [x + i * 8.2, y, x + i * 8.2 + 1.4, y + 13, 2.8, 0.2]),
      "ink1",
    );
    pen.cuts([[x - 4, y + 11, x + 80, y + 2, 2.4, 0.5]], "key0");
  }
}
