/** Where people sleep on the farm, and where their papers lie. Foot of each thing at 0,0. */
import { marks } from "../cuts.ts";
import { box, type Point, placed, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** A mattress on the ground with a folded quilt and a pillow. */
export function mattress(pen: Pen, x: number, y: number): void {
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
  pen.shape(points(`${x + 2},${y - 24},6 ${x + 50},${y - 24},6 ${x + 60},${y - 4},4 ${x + 4},${y - 4},4`), "key", {
    round: 5,
    lit: 0.4,
    carved: 1.2,
  });
  pen.cuts([[x + 4, y - 15, x + 54, y - 14, 1.8]], "ink0");
}

/** One of five mattresses side by side, its foot to us: pillow at the wall, the quilt folded on it. */
function bed(pen: Pen, place: number, quilt: "key" | "slate" | "sand" | "rust"): void {
  const [left, right] = [-190 + place * 61, -134 + place * 61];
  const at = (x: number, y: number): Point => [x * (1 + (y * 0.12) / 54), y];
  pen.shape([at(left, -50), at(right, -50), at(right, -11), at(left, -11)], "paper", { round: 2, lit: 0.5 });
  pen.shape([at(left, -12), at(right, -12), at(right, -1), at(left, -1)], "paper", { round: 2, lit: 0 });
  pen.cuts([[left + 3, -6, right - 3, -6, 1.6]], "ink1");
  const [a, b] = [at(left, -50)[0] + 7, at(right, -50)[0] - 7];
  pen.shape(
    [
      [a, -61, 5],
      [b, -61, 5],
      [b + 2, -45, 4],
      [a - 2, -45, 4],
    ],
    "paper",
    { round: 4, lit: 0.5, carved: 1.2 },
  );
  pen.shape([at(left + 4, -36), at(right - 4, -36), at(right - 2, -15), at(left + 2, -15)], quilt, {
    round: 4,
    lit: 0.4,
    carved: 1.2,
  });
  pen.cuts([[left + 8, -24, right - 8, -24, 1.8]], "ink0");
}

/** What stands under the sheeting: five beds in a row, clothes on a line, the stove. */
export function underTheSheeting(pen: Pen): void {
  pen.shape(points("-200,-176 200,-176 196,0 -196,0"), "ink", { round: 0, lit: 0 });
  pen.shape(points("-188,-176 188,-176 178,-52 -178,-52"), "navy", { round: 0, lit: 0.16, slope: 0 });
  pen.cuts(marks("-120,-170,-116,-56,2.4 -40,-170,-42,-56,2.4 60,-170,58,-56,2.4"), "ink0");
  pen.shape(points("-178,-54 178,-54 202,0 -202,0"), "rust", { round: 0, lit: 0.3 });
  pen.stroke(points("-178,-140 -96,-132 0,-138"), "sand0", 2);
  for (const [x, cloth] of [
    [-150, "slate"],
    [-112, "paper"],
    [-70, "key"],
  ] as const)
    pen.shape(placed(points("-14,0,3 14,0,3 18,12 11,14 11,40 -11,40 -11,14 -18,12"), x, -136), cloth, {
      round: 2,
      lit: 0.4,
    });
  for (const [i, quilt] of (["key", "slate", "sand", "rust", "slate"] as const).entries()) bed(pen, i, quilt);
  pen.bar(points("156,-50 156,-182"), "slate", [11, 11], { lit: 0.4 });
  pen.within(156, -6, 0.62, p => stoveBody(p));
}

/** The stove without its pipe: a door with fire in it, on four legs. */
export function stoveBody(pen: Pen): void {
  for (const x of [-46, 36]) pen.shape(box(x, -18, 8, 18), "ink", { round: 1, lit: 0.4 });
  pen.shape(points("-56,-88,4 54,-88,4 50,-14,4 -52,-14,4"), "slate", { round: 4, lit: 0.36, comb: 10 });
  pen.shape(points("-62,-94 60,-94 60,-84 -62,-84"), "ink", { round: 2, lit: 0.4 });
  pen.shape(box(-38, -66, 50, 36), "ink", { round: 3, lit: 0.2 });
  pen.shape(box(-31, -58, 36, 22), "key", { round: 2, lit: 0.6 });
  pen.shape(points("-26,-38 -20,-54,2 -13,-44 -6,-56,2 1,-38"), "paper", { round: 2, lit: 1 });
}

/** Poles and sheeting: sagging, patched, weighed down at the corners. */
export function sheeting(pen: Pen): void {
  for (const x of [-198, 4, 190]) pen.bar(points(`${x},0 ${x},-178`), "rust", [8, 7], { lit: 0.5 });
  pen.shape(
    points(
      "-214,-164 -160,-236,6 -60,-228,20 40,-240,12 152,-232,6 216,-162 190,-152,4 150,-163,6 96,-150,6 44,-164,6 -8,-152,6 -62,-166,6 -118,-152,6 -168,-162,6",
    ),
    "silver",
    { round: 3, lit: 0.3, slope: 0.6, comb: 10 },
  );
  pen.cuts(marks("-160,-234,-176,-162,3 -58,-228,-64,-166,4 42,-238,46,-164,3 150,-230,170,-160,3"), "slate0");
  pen.shape(points("-128,-206 -88,-210 -84,-178 -126,-176"), "slate", { round: 2, lit: 0.5, carved: 1.4 });
  pen.shape(points("72,-220 98,-222 100,-200 74,-198"), "paper", { round: 2, lit: 0.4, carved: 1.2 });
}

/** A shelter of plastic sheeting on poles, open in front: five beds, one stove. */
export function pavilion(pen: Pen): void {
  underTheSheeting(pen);
  sheeting(pen);
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
