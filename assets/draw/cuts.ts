/** Gouge marks: every detail is a tapered cut, never a line of even width. */
import { nth, type Point, type Polygon } from "./geometry.ts";
import { type Command, polygon } from "./path.ts";

/** From (x1, y1) to (x2, y2), `width` at its belly, which lies `belly` of the way along. */
export type Cut = readonly [
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  width?: number | undefined,
  belly?: number | undefined,
];

export function sliver([x1, y1, x2, y2, width = 1.6, belly = 0.35]: Cut): Command[] {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = Math.hypot(dx, dy) || 1;
  const nx = ((-dy / length) * width) / 2;
  const ny = ((dx / length) * width) / 2;
  const mx = x1 + dx * belly;
  const my = y1 + dy * belly;
  return [["M", x1, y1], ["L", mx - nx, my - ny], ["L", x2, y2], ["L", mx + nx, my + ny], ["Z"]];
}

/** Cuts written as text: one for each group, "x1,y1,x2,y2,width". */
export const marks = (text: string): Cut[] => text.split(" ").map(cut => cut.split(",").map(Number) as unknown as Cut);

/** A cut from the first to the last of some points. */
export function along(line: Polygon, width: number, belly = 0.35): Cut {
  const [a, b] = [nth(line, 0), nth(line, -1)];
  return [a[0], a[1], b[0], b[1], width, belly];
}

export const slivers = (cuts: readonly Cut[]): Command[] => cuts.flatMap(sliver);

/** Comb shading: teeth from an edge of light into the shade, longest at the top. */
export function teeth(edge: Polygon, normal: Point, length: number, scale = 1): Command[] {
  const [a, ...rest] = [...edge].sort((p, q) => p[1] - q[1]);
  const b = rest.at(-1);
  if (!a || !b) return [];
  const count = Math.max(2, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / (7.5 * scale)));
  return Array.from({ length: count }, (_, i): Command[] => {
    const t = (i + 0.75) / (count + 0.5);
    const x = a[0] + (b[0] - a[0]) * t;
    const y = a[1] + (b[1] - a[1]) * t;
    const l = length * scale * nth([1, 0.55, 0.8], i % 3) * (1 - 0.5 * t) * 1.25;
    const half = 1.3 * scale;
    const root = x + normal[0] * 0.4 * scale;
    return polygon([
      [root, y - half],
      [x - normal[0] * l, y + l * 0.1],
      [root, y + half],
    ]);
  }).flat();
}
