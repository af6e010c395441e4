import { SHADE } from "./posture.ts";
import { blank, context2d } from "./textures.ts";

/** Parts of the width and height, cut at the ends like everything here. */
const OUTLINE = [
  [0, 0.5],
  [0.1, 0.2],
  [0.3, 0.04],
  [0.72, 0],
  [0.9, 0.22],
  [1, 0.48],
  [0.88, 0.8],
  [0.66, 1],
  [0.28, 0.96],
  [0.08, 0.76],
] as const;

/** The same outline for the browser's own boxes. */
export const PATCH = `polygon(${OUTLINE.map(([x, y]) => `${x * 100}% ${y * 100}%`).join(", ")})`;

/** The patch of shade at a person's feet. How much of it lets the ground through is the image's alpha. */
export function shade(width = 128, height = 32): HTMLCanvasElement {
  const canvas = blank(width, height);
  const context = context2d(canvas);
  context.fillStyle = SHADE;
  context.beginPath();
  for (const [x, y] of OUTLINE) context.lineTo(x * width, y * height);
  context.fill();
  return canvas;
}
