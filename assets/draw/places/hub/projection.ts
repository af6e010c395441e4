/** Equidistant conic projection, parallels 42 and 53 N, centred on 67.5 E, in stage units. */
import { nth, type Point, type Polygon } from "../../geometry.ts";

const RADIAN = Math.PI / 180;
const SOUTH = 42 * RADIAN;
const NORTH = 53 * RADIAN;
const CONE = (Math.cos(SOUTH) - Math.cos(NORTH)) / (NORTH - SOUTH);
const APEX = Math.cos(SOUTH) / CONE + SOUTH;
const SCALE = 2262;

export function project([longitude, latitude]: Point): Point {
  const radius = APEX - latitude * RADIAN;
  const angle = CONE * (longitude - 67.5) * RADIAN;
  const centre = APEX - 48 * RADIAN;
  const round = (n: number): number => Math.round(n * 10) / 10;
  return [round(652 + SCALE * radius * Math.sin(angle)), round(352 + SCALE * (radius * Math.cos(angle) - centre))];
}

export const projected = (points: Polygon): Polygon => points.map(project);

export function inside([x, y]: Point, polygon: Polygon): boolean {
  let within = false;
  polygon.forEach((a, i) => {
    const b = nth(polygon, (i + polygon.length - 1) % polygon.length);
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) within = !within;
  });
  return within;
}

export function distanceToLine([x, y]: Point, line: Polygon): number {
  let best = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [nth(line, i - 1), nth(line, i)];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(x - a[0] - dx * t, y - a[1] - dy * t));
  }
  return best;
}
