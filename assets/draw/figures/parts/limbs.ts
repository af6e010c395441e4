/** Arms, legs, hands and necks with real bone lengths. */
import { nth, type Point, type Polygon, points, reach } from "../../geometry.ts";
import type { Family } from "../../palette.ts";
import type { Pen } from "../../pen.ts";

export interface Leg {
  cloth?: Family;
  shoe?: Family;
  /** Thickness at hip, knee and ankle. */
  widths?: readonly number[];
  bend?: number;
  /** Shoes seen from the front, or from the side towards the right. */
  view?: "front" | "side";
  thigh?: number;
  shin?: number;
}

const SHOE = {
  front: points("-7,-9 7,-9 9,-2 9,0 -9,0 -9,-2"),
  side: points("-8,-10 6,-10 11,-6 18,-4 18,0 -8,0"),
} as const satisfies Record<string, Polygon>;

export function leg(pen: Pen, hip: Point, foot: Point, options: Leg = {}): void {
  const {
    cloth = "ink",
    shoe = "ink",
    widths = [21, 17, 13],
    bend = -1,
    view = "side",
    thigh = 46,
    shin = 45,
  } = options;
  const { joint, end } = reach(hip, [foot[0], foot[1] - 6], thigh, shin, bend);
  const [x, y] = [end[0], end[1] + 6];
  pen.shape(
    SHOE[view].map(([a, b]) => [x + a, y + b]),
    shoe,
    { round: 2, lit: 0 },
  );
  pen.bar([hip, joint, [x, y - 4]], cloth, widths, { lit: 0.4, round: 2 });
}

/** Both legs of somebody seen from the front. `width` 1 is the average build. */
export function standing(
  pen: Pen,
  cloth: Family,
  { left = -12, right = 12, width = 1, shoe = "ink" as Family } = {},
): void {
  const widths = [21 * width, 17 * width, 13 * width];
  leg(pen, [-10 * width, -97], [left, 0], { cloth, shoe, view: "front", bend: 0.6, widths });
  leg(pen, [10 * width, -97], [right, 0], { cloth, shoe, view: "front", bend: -0.6, widths });
}

/** Two shoes under a skirt or a long coat. */
export function shoes(pen: Pen, left = -11, right = 12, shin: Family | null = null): void {
  for (const x of [left, right]) {
    if (shin)
      pen.bar(
        [
          [x, -48],
          [x, -6],
        ],
        shin,
        [10, 8],
        { lit: 0.4 },
      );
    pen.shape(
      SHOE.front.map(([a, b]) => [x + a * 0.92, b]),
      "ink",
      { round: 2, lit: 0 },
    );
  }
}

export function hand(pen: Pen, at: Point, towards: Point): void {
  const length = Math.hypot(towards[0], towards[1]) || 1;
  const [dx, dy] = [towards[0] / length, towards[1] / length];
  pen.bar([[at[0] - dx * 5, at[1] - dy * 5], at, [at[0] + dx * 9, at[1] + dy * 9]], "skin", [8, 10, 6], {
    lit: 0.4,
    round: 3.5,
  });
}

export interface Arm {
  cloth?: Family;
  /** Thickness at shoulder, elbow and wrist. */
  widths?: readonly number[];
  bend?: number;
  upper?: number;
  fore?: number;
  carved?: number;
  cuff?: Family;
  hand?: boolean;
}

export function arm(pen: Pen, shoulder: Point, wrist: Point, options: Arm = {}): void {
  const { cloth = "key", widths = [17, 14, 11], bend = 1, upper = 37, fore = 34, carved = 0, cuff } = options;
  const { joint, end } = reach(shoulder, wrist, upper, fore, bend);
  const towards: Point = [end[0] - joint[0], end[1] - joint[1]];
  if (options.hand !== false) hand(pen, end, towards);
  pen.bar([shoulder, joint, end], cloth, widths, { carved, lit: 0.42 });
  if (!cuff) return;
  const length = Math.hypot(towards[0], towards[1]) || 1;
  const [dx, dy] = [towards[0] / length, towards[1] / length];
  const w = nth(widths, 2) + 1;
  pen.bar(
    [
      [end[0] - dx * 5, end[1] - dy * 5],
      [end[0] + dx * 0.5, end[1] + dy * 0.5],
    ],
    cuff,
    [w, w],
    { lit: 0, round: 1 },
  );
}

/** An arm at rest by the side: side -1 is our left. Wrist height is where the bones end. */
export function resting(pen: Pen, shoulder: Point, side: 1 | -1, options: Arm = {}): void {
  const { upper = 34, fore = 32 } = options;
  const wrist: Point = [shoulder[0] + side * 9, shoulder[1] + (upper + fore) * 0.985];
  arm(pen, shoulder, wrist, { ...options, upper, fore, bend: -side * 0.7 });
}

export const neck = (pen: Pen, x: number, y: number, length = 14, width = 12): Pen =>
  pen.shape(
    [
      [x - width / 2, y - length],
      [x + width / 2, y - length],
      [x + width / 2, y],
      [x, y + 5],
      [x - width / 2, y],
    ],
    "skin",
    { round: 2, lit: 0 },
  );

/** The palm held up, beside the end of an outstretched arm. */
export const palm = (pen: Pen, x: number, y: number): Pen =>
  pen.shape(
    [
      [x - 7, y - 8],
      [x, y - 12],
      [x + 4, y - 21],
      [x + 8, y - 20],
      [x + 7, y + 2],
      [x, y + 8],
      [x - 7, y + 6],
    ],
    "skin",
    { round: 3, lit: 0.5 },
  );
