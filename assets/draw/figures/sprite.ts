/** A figure as a sprite: feet at the bottom centre, both poses in a frame of the same size. */
import { sliver } from "../cuts.ts";
import { base, tones } from "../palette.ts";
import { filled } from "../path.ts";
import { Pen } from "../pen.ts";
import { svg } from "../svg.ts";
import type { Figure, Pose } from "./figure.ts";

export interface FigureEntry {
  w: number;
  h: number;
  /** Circle of head and shoulders, for round portraits. */
  head: { x: number; y: number; r: number };
  poses: Pose[];
}

const MARGIN = 3;

/** A cut of shade under the feet, so that nobody floats. */
const footing = (x: number, y: number, height: number): string =>
  filled(sliver([x - 36 * height, y - 1, x + 34 * height, y - 2, 7 * height, 0.5]), base.ink0, 1, ' opacity=".3"');

function drawn(figure: Figure, pose: Pose, x: number, y: number): Pen {
  const pen = new Pen({ tones: tones("market"), x, y });
  return pen.within(0, 0, figure.height ?? 1, p => figure.draw(p, pose));
}

export function sprite(figure: Figure): { entry: FigureEntry; files: Record<Pose, string> } {
  const all = (["standing", "speaking"] as const).map(pose => drawn(figure, pose, 0, 0).bounds);
  const half = Math.ceil(Math.max(...all.map(([left, , right]) => Math.max(-left, right))) + MARGIN);
  const h = Math.ceil(Math.max(...all.map(([, top]) => -top)) + MARGIN + 2);
  const make = (pose: Pose): Pen => drawn(figure, pose, half, h - 2);
  const { x, y, r } = make("standing").headAt ?? { x: half, y: 30, r: 16 };
  const round = (n: number): number => Math.round(n * 10) / 10;
  const under = footing(half, h - 2, figure.height ?? 1);
  return {
    entry: { w: half * 2, h, head: { x: round(x), y: round(y + r * 0.35), r: round(r * 1.7) }, poses: ["speaking"] },
    files: {
      standing: svg(half * 2, h, [under, ...make("standing").parts]),
      speaking: svg(half * 2, h, [under, ...make("speaking").parts]),
    },
  };
}
