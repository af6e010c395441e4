/** Light that thins out at its edge: an ellipse printed in strokes that run along the boards it falls on. */
import type { Point, Polygon } from "../geometry.ts";
import { polygon } from "../path.ts";
import { random } from "../random.ts";
import type { Layer } from "./layers.ts";

export interface Glow {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
  /** Which way the strokes run. */
  strokes: "down" | "across";
  /** Width of a stroke. */
  width?: number;
  /** How far a stroke may run over the edge, and how long its tip is. */
  fray?: number;
  seed?: number;
}

/** One stroke about `middle`, from `start` to `end`, pointed at both ends. */
function stroke(middle: number, half: number, start: number, end: number, tip: number): Polygon {
  const cut = Math.min(tip, (end - start) / 2);
  return [
    [middle, start],
    [middle + half, start + cut],
    [middle + half, end - cut],
    [middle, end],
    [middle - half, end - cut],
    [middle - half, start + cut],
  ];
}

const turned = (outline: Polygon): Polygon => outline.map(([x, y]): Point => [y, x]);

export function glow(layer: Layer, colour: string, shape: Glow): void {
  const { cx, cy, rx, ry, strokes, width = 12, fray = 40, seed = 1 } = shape;
  const next = random(seed);
  const down = strokes === "down";
  const [mid, radius, centre, length] = down ? [cx, rx, cy, ry] : [cy, ry, cx, rx];
  const count = Math.floor((2 * radius) / width);
  const outlines = Array.from({ length: count }, (_, i): Polygon => {
    const at = mid - radius + (i + 0.5) * ((2 * radius) / count);
    const half = length * Math.sqrt(1 - ((at - mid) / radius) ** 2);
    const [start, end] = [centre - half - fray * next(), centre + half + fray * next()];
    return stroke(at, radius / count + 0.7, start, end, fray);
  });
  layer.fill(
    outlines.flatMap(outline => polygon(down ? outline : turned(outline))),
    colour,
  );
}
