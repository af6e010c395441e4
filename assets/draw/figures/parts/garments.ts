/** Outlines of clothes and the small marks that tell a role. Origin between the feet, y up is negative. */
import { type Point, type Polygon, points } from "../../geometry.ts";
import type { Family, Tone } from "../../palette.ts";
import type { Pen } from "../../pen.ts";

export interface Cut {
  shoulder?: number;
  chest?: number;
  waist?: number;
  hem?: number;
  /** Height of the hem above the ground. */
  length?: number;
  neck?: number;
}

/** A jacket, coat or waistcoat seen from the front. */
export function upper({ shoulder = 25, chest = 24, waist = 21, hem = 24, length = 90, neck = 7 }: Cut = {}): Polygon {
  const right: Polygon = [
    [neck, -168, 2],
    [shoulder, -160, 8],
    [chest, -132, 9],
    [waist, -112, 8],
    [hem, -length, 3],
  ];
  const left = [...right].reverse().map(([x, y, r]): Point => [-x, y, r]);
  return [...left, ...right];
}

/** A trunk seen from the side, facing right, over hips at (0, -96). */
export const profile = (width = 1, x = 0): Polygon =>
  (
    [
      [-15, -88, 3],
      [-15, -112, 8],
      [-17, -142, 10],
      [-11, -162, 8],
      [4, -164, 6],
      [13, -154, 9],
      [17, -134, 10],
      [14, -110, 8],
      [15, -88, 3],
    ] as const
  ).map(([px, py, r]): Point => [px * width + x, py, r]);

/** Lapels and shirt front; `depth` is where the jacket closes. */
export function lapels(pen: Pen, cloth: Family, { depth = 112, tie = null as Family | null, width = 8 } = {}): void {
  pen.shape(
    [
      [-width, -169],
      [width, -169],
      [3, -depth],
      [0, -depth + 6],
      [-3, -depth],
    ],
    "paper",
    { round: 1, lit: 0.45 },
  );
  if (tie)
    pen.shape(
      [
        [-3, -162],
        [3, -162],
        [4, -depth - 14],
        [0, -depth - 6],
        [-4, -depth - 14],
      ],
      tie,
      { round: 1, lit: 0.4 },
    );
  pen.shape(
    [
      [-width, -169],
      [-3, -164],
      [-2, -depth],
      [-14, -146],
      [-10, -150],
      [-15, -152],
    ],
    cloth,
    { round: 1, lit: 0 },
  );
  pen.shape(
    [
      [width, -169],
      [3, -164],
      [2, -depth],
      [14, -146],
      [10, -150],
      [15, -152],
    ],
    cloth,
    { round: 1, lit: 1 },
  );
}

/** Belt, chest seam, shoulder straps and collar of a service jacket. */
export function uniform(pen: Pen, width = 1): void {
  const w = (x: number): number => x * width;
  pen.cuts(
    [
      [0, -150, 0, -96, 1.4],
      [w(-23), -134, w(23), -134, 2.4],
    ],
    "paper1",
  );
  pen.shape(
    [
      [w(-22), -112],
      [w(22), -112],
      [w(22), -105],
      [w(-22), -105],
    ],
    "ink",
    { round: 1, lit: 0 },
  );
  pen.shape(points("-4,-113 4,-113 4,-104 -4,-104"), "paper", { round: 1, lit: 1 });
  pen.shape(
    [
      [w(-25), -162],
      [-11, -166],
      [-10, -162],
      [w(-24), -157],
    ],
    "paper",
    { round: 1, lit: 0 },
  );
  pen.shape(
    [
      [w(25), -162],
      [11, -166],
      [10, -162],
      [w(24), -157],
    ],
    "paper",
    { round: 1, lit: 1 },
  );
}

export const collar = (pen: Pen, x = 0): Pen =>
  pen.shape(
    [
      [x - 8, -169],
      [x, -160],
      [x + 8, -169],
      [x + 9, -164],
      [x, -154],
      [x - 9, -164],
    ],
    "paper",
    { round: 1, lit: 0 },
  );

/** A pass on a ribbon. */
export function lanyard(pen: Pen, ribbon: Tone = "sand1"): void {
  pen.stroke(points("-8,-166 -2,-128 8,-166"), ribbon, 2.2);
  pen.shape(points("-9,-130 5,-130 5,-112 -9,-112"), "paper", { round: 2, lit: 1, carved: 1.4 });
  pen.disc(-2, -124, 3, 3, "ink", { lit: 0 });
  pen.cuts([[-7, -117, 3, -117, 1.4]], "ink1");
}

/** A skirt from the waist; `hem` is half its width, `length` the height of the hem. */
export function skirt(pen: Pen, cloth: Family, { top = 15, hem = 27, waist = 112, length = 8 } = {}): void {
  pen.shape(
    [
      [-top, -waist, 4],
      [top, -waist, 4],
      [top + 6, -waist + 28, 14],
      [hem + 2, -length, 2],
      [-hem, -length, 2],
      [-top - 5, -waist + 28, 14],
    ],
    cloth,
    { round: 3, lit: 0.36, slope: 0.05, comb: 11 },
  );
  pen.cuts(
    [
      [-12, -waist + 34, -hem + 9, -length - 4, 2.2],
      [-2, -waist + 42, -6, -length - 4, 2],
    ],
    "ink0",
  );
}
