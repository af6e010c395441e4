/** Points and polygons. A third number on a point is the radius of its own corner. */
import { random } from "./random.ts";

export type Point = readonly [x: number, y: number, radius?: number | undefined];
export type Polygon = readonly Point[];

/** An outline written as text, as in SVG: "x,y x,y,radius x,y". */
export const points = (text: string): Point[] =>
  text.split(" ").map(point => point.split(",").map(Number) as unknown as Point);

/** The item at an index that may run past either end. */
export function nth<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new Error("An empty list has no item.");
  return item;
}

export const box = (x: number, y: number, w: number, h: number): Polygon => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** An outline that returns to its start, for strokes. */
export const closed = (outline: Polygon): Polygon => [...outline, nth(outline, 0)];

export const ellipse = (cx: number, cy: number, rx: number, ry: number, n = 20): Polygon =>
  Array.from({ length: n }, (_, i) => {
    const a = (i / n) * 2 * Math.PI;
    return [cx + rx * Math.cos(a), cy + ry * Math.sin(a)] as const;
  });

function signedArea(points: Polygon): number {
  return points.reduce((sum, p, i) => {
    const q = nth(points, (i + 1) % points.length);
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);
}

/** All closed shapes are wound alike, so that paths of one colour can be merged. */
export const clockwise = (points: Polygon): Polygon => (signedArea(points) < 0 ? [...points].reverse() : points);

export const move = (points: Polygon, dx: number, dy: number): Polygon =>
  points.map(([x, y, r]) => (r === undefined ? [x + dx, y + dy] : [x + dx, y + dy, r]));

/** Turns by degrees, then moves to (x, y). */
export function placed(points: Polygon, x: number, y: number, degrees = 0, scale = 1): Polygon {
  const a = (degrees * Math.PI) / 180;
  const c = Math.cos(a) * scale;
  const s = Math.sin(a) * scale;
  return points.map(([px, py, r]) => {
    const q = [x + px * c - py * s, y + px * s + py * c] as const;
    return r === undefined ? q : [...q, r * scale];
  });
}

export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** The part of a polygon where dot(p, normal) >= distance. */
export function clip(points: Polygon, normal: Point, distance: number): Polygon {
  const out: Point[] = [];
  points.forEach((a, i) => {
    const b = nth(points, (i + 1) % points.length);
    const da = a[0] * normal[0] + a[1] * normal[1] - distance;
    const db = b[0] * normal[0] + b[1] * normal[1] - distance;
    if (da >= 0) out.push(a);
    if (da >= 0 !== db >= 0) out.push(between(a, b, da / (da - db)));
  });
  return out;
}

/** Two bones from `from` towards `to`; never stretched beyond their length. */
export function reach(from: Point, to: Point, upper: number, lower: number, bend = 1): { joint: Point; end: Point } {
  let dx = to[0] - from[0];
  let dy = to[1] - from[1];
  let d = Math.hypot(dx, dy);
  const longest = (upper + lower) * 0.999;
  if (d > longest) {
    dx *= longest / d;
    dy *= longest / d;
    d = longest;
  }
  const along = (upper * upper - lower * lower + d * d) / (2 * d);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along)) * Math.max(-1, Math.min(1, bend));
  return {
    joint: [from[0] + (dx * along - dy * out) / d, from[1] + (dy * along + dx * out) / d],
    end: [from[0] + dx, from[1] + dy],
  };
}

/** Both sides of a bar along a centre line, `half` wide at each of its points. */
export function ribbon(centre: Polygon, half: readonly number[]): { left: Point[]; right: Point[] } {
  const sides = centre.map((p, i) => {
    const a = nth(centre, Math.max(0, i - 1));
    const b = nth(centre, Math.min(centre.length - 1, i + 1));
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const w = nth(half, i);
    return { p, n: [(-(b[1] - a[1]) / length) * w, ((b[0] - a[0]) / length) * w] as const };
  });
  return {
    left: sides.map(({ p, n }) => [p[0] + n[0], p[1] + n[1]]),
    right: sides.map(({ p, n }) => [p[0] - n[0], p[1] - n[1]]),
  };
}

/** A hand-cut edge: long sides are divided and shaken a little. */
export function roughen(points: Polygon, amount = 1.2, step = 80, seed = 1): Polygon {
  const next = random(seed);
  return points.flatMap((a, i) => {
    const b = nth(points, (i + 1) % points.length);
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const normal = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length] as const;
    const parts = Math.max(1, Math.round(length / step));
    return Array.from({ length: parts }, (_, j) => {
      const off = j ? (next() - 0.5) * 2 * amount : 0;
      const p = between(a, b, j / parts);
      return [p[0] + normal[0] * off, p[1] + normal[1] * off] as const;
    });
  });
}
