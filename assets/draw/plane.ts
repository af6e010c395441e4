/** How a shape is printed: where the light comes from, how much of the shape it takes. */
import type { Tones } from "./palette.ts";

export interface PenOptions {
  tones: Tones;
  /** Side the light comes from; 0 prints flat. */
  light?: 1 | -1 | 0;
  flip?: boolean;
  x?: number;
  y?: number;
  scale?: number;
  decimals?: number;
  comb?: boolean;
}

export interface Plane {
  /** Corner radius. */
  round?: number;
  /** Share of the shape that is lit: 0 all shade, 1 all lit. */
  lit?: number;
  /** Lean of the edge of light. */
  slope?: number;
  /** Length of the teeth along the edge of light; 0 for a clean edge. */
  comb?: number;
  /** Width of a carved outline, for a shape on its own tone. */
  carved?: number;
}
