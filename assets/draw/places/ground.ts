/** True perspective of a level ground: lateral metres, depth (1 = front of the stage), height in metres. */
import type { Point, Polygon } from "../geometry.ts";

export interface Ground {
  at: (lateral: number, depth: number, height?: number) => Point;
  /** Scale of a 200-unit adult whose feet are at this y. */
  scaleAt: (y: number) => number;
  /** A box's face that looks at us. */
  front: (left: number, right: number, depth: number, bottom: number, top: number) => Polygon;
  /** A wall that runs away from us. */
  side: (lateral: number, near: number, far: number, bottom: number, top: number) => Polygon;
  /** A rectangle on the floor (or at any height). */
  floor: (left: number, right: number, near: number, far: number, height?: number) => Polygon;
}

export function ground({ horizon = 300, eye = 2, metre = 160, centre = 800 } = {}): Ground {
  const at = (lateral: number, depth: number, height = 0): Point => [
    centre + (lateral * metre) / depth,
    horizon + ((eye - height) * metre) / depth,
  ];
  return {
    at,
    scaleAt: y => (1.7 * (y - horizon)) / eye / 200,
    front: (left, right, depth, bottom, top) => [
      at(left, depth, top),
      at(right, depth, top),
      at(right, depth, bottom),
      at(left, depth, bottom),
    ],
    side: (lateral, near, far, bottom, top) => [
      at(lateral, near, bottom),
      at(lateral, far, bottom),
      at(lateral, far, top),
      at(lateral, near, top),
    ],
    floor: (left, right, near, far, height = 0) => [
      at(left, far, height),
      at(right, far, height),
      at(right, near, height),
      at(left, near, height),
    ],
  };
}

/** The long shadow of a person at (x, y), away from a light on the ground. */
export function shadow(x: number, y: number, scale: number, light: Point, length: number): Polygon {
  const d = Math.hypot(x - light[0], y - light[1]);
  const [dx, dy] = [(x - light[0]) / d, (y - light[1]) / d];
  const at = (t: number, n: number): Point => [
    x + dx * length * t - dy * n * scale * (1 + t * 0.5),
    y + dy * length * t + dx * n * scale * (1 + t * 0.5),
  ];
  return [
    at(-0.02, -17),
    at(0.45, -19),
    at(0.78, -23),
    at(0.86, -9),
    at(0.9, -12),
    at(1, -8),
    at(1, 8),
    at(0.9, 12),
    at(0.86, 9),
    at(0.78, 23),
    at(0.45, 19),
    at(-0.02, 17),
  ];
}
