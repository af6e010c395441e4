/** Where people sleep on the farm, and where their papers lie. Foot of each thing at 0,0. */
import { marks } from "../cuts.ts";
import { box, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** A mattress on the ground with a folded quilt and a pillow. */
export function mattress(pen: Pen, x: number, y: number, quilt: "key" | "rust" | "slate" = "key"): void {
  pen.shape(points(`${x - 62},${y - 14},5 ${x + 54},${y - 14},5 ${x + 62},${y},4 ${x - 66},${y},4`), "paper", {
    round: 4,
    lit: 0.36,
  });
  pen.cuts([[x - 64, y - 6, x + 60, y - 6, 1.8]], "ink1");
  pen.shape(
    points(`${x - 56},${y - 28},7 ${x - 22},${y - 28},7 ${x - 20},${y - 13},5 ${x - 58},${y - 13},5`),
    "paper",
    { round: 5, lit: 0.5, carved: 1.2 },
  );
  pen.shape(points(`${x + 2},${y - 24},6 ${x + 50},${y - 24},6 ${x + 60},${y - 4},4 ${x + 4},${y - 4},4`), quilt, {
    round: 5,
    lit: 0.4,
    carved: 1.2,
  });
  pen.cuts([[x + 4, y - 15, x + 54, y - 14, 1.8]], "ink0");
}

/** A shelter of plastic sheeting on poles, open in front: five mattresses, one stove. */
export function pavilion(pen: Pen): void {
  pen.shape(points("-206,-168 -150,-236,6 150,-236,6 206,-168 196,0 -196,0"), "ink", { round: 2, lit: 0 });
  pen.shape(points("-192,-160 192,-160 190,-40 -190,-40"), "navy", { round: 0, lit: 0.16 });
  pen.shape(points("-196,-44 196,-44 206,0 -206,0"), "rust", { round: 0, lit: 0.3 });
  mattress(pen, -110, -22, "rust");
  mattress(pen, 26, -24, "slate");
  mattress(pen, -60, 0);
  mattress(pen, 76, 0, "rust");
  pen.bar(points("166,-52 166,-170"), "slate", [10, 10], { lit: 0.4 });
  pen.shape(points("140,-54,4 190,-54,4 186,-6 144,-6"), "slate", { round: 3, lit: 0.4 });
  pen.shape(box(156, -38, 18, 14), "key", { round: 2, lit: 0.5 });
  for (const x of [-200, 0, 192]) pen.bar(points(`${x},0 ${x},-176`), "rust", [8, 7], { lit: 0.5 });
  pen.shape(
    points(
      "-214,-166 -156,-244,6 156,-244,6 214,-166 190,-158,4 150,-166,6 96,-156,6 44,-166,6 -8,-156,6 -62,-166,6 -118,-156,6 -168,-165,6",
    ),
    "silver",
    { round: 3, lit: 0.42, comb: 10 },
  );
  pen.cuts(marks("-150,-240,-172,-164,3 -60,-242,-64,-166,3 52,-242,56,-164,3 146,-240,164,-166,3"), "slate0");
}

/** The drawer that is locked: a desk's front, a padlock through a hasp screwed on in a hurry. */
export function lockedDrawer(pen: Pen): void {
  pen.shape(points("-190,-212 190,-212 198,-194 -198,-194"), "sand", { round: 2, lit: 0.4 });
  pen.shape(box(-184, -194, 368, 194), "rust", { round: 1, lit: 0.3, comb: 12 });
  for (const y of [-182, -92]) pen.shape(box(-168, y, 336, 80), "key", { round: 2, lit: 0.34, carved: 2 });
  for (const x of [-84, 84]) pen.shape(box(x - 20, -66, 40, 8), "ink", { round: 3, lit: 0.4 });
  pen.shape(box(-40, -204, 80, 44), "silver", { round: 2, lit: 0.45, carved: 1.6 });
  for (const [x, y] of [
    [-32, -196],
    [32, -196],
    [-32, -168],
    [32, -168],
  ] as const)
    pen.disc(x, y, 3, 3, "ink", { lit: 0 });
  pen.stroke(points("-12,-150 -12,-176 12,-176 12,-150"), "silver0", 6);
  pen.shape(points("-24,-154,4 24,-154,4 24,-112,6 -24,-112,6"), "sand", { round: 4, lit: 0.45, carved: 2 });
  pen.shape(points("-4,-140,4 4,-140,4 3,-126 -3,-126"), "ink", { round: 2, lit: 0 });
}
