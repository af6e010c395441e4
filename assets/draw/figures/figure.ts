/** What a figure is: a drawing on the 200-unit grid with its feet at 0,0, in one or two poses. */
import type { Pen } from "../pen.ts";

export type Pose = "standing" | "speaking";

export interface Figure {
  /** The whole figure is scaled by this: build and age, never rank. */
  height?: number;
  draw: (pen: Pen, pose: Pose) => void;
}
