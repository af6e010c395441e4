/** The printed layers of a place, from the sky to the light that lies over all. */

import { type Cut, slivers } from "../cuts.ts";
import { type Polygon, roughen } from "../geometry.ts";
import { type Location, type Tones, tones } from "../palette.ts";
import { type Command, data, filled, openLine, polygon, rounded } from "../path.ts";
import { Pen } from "../pen.ts";
import type { PenOptions } from "../plane.ts";
import { svg } from "../svg.ts";

export const ORDER = ["sky", "far", "mid", "action", "fore", "light"] as const;
export type LayerName = (typeof ORDER)[number];

export const WIDTH = 1600;
export const HEIGHT = 900;

export interface Sheet {
  /** Amount by which long edges are shaken; 0 for a ruled edge. */
  rough?: number;
  step?: number;
  seed?: number;
  round?: number;
  opacity?: number;
}

export interface Drawing extends Omit<PenOptions, "tones" | "x" | "y"> {
  changes?: Partial<Tones>;
}

export class Layer {
  readonly parts: string[] = [];
  private readonly location: Location;

  constructor(location: Location) {
    this.location = location;
  }

  /** A flat shape in one tone. */
  flat(points: Polygon, colour: string, { rough = 0, step = 80, seed = 1, round = 0, opacity = 1 }: Sheet = {}): this {
    const outline = rough ? roughen(points, rough, step, seed) : points;
    return this.fill(round ? rounded(outline, round) : polygon(outline), colour, opacity);
  }

  fill(commands: readonly Command[], colour: string, opacity = 1): this {
    if (commands.length) this.parts.push(filled(commands, colour, 0, opacity < 1 ? ` opacity="${opacity}"` : ""));
    return this;
  }

  cuts(cuts: readonly Cut[], colour: string): this {
    const mean = cuts.reduce((sum, c) => sum + (c[4] ?? 1.6), 0) / (cuts.length || 1);
    if (cuts.length) this.parts.push(filled(slivers(cuts), colour, mean > 2.8 ? 0 : 1));
    return this;
  }

  disc(cx: number, cy: number, r: number, colour: string, opacity = 1): this {
    const extra = opacity < 1 ? ` opacity="${opacity}"` : "";
    this.parts.push(`<circle cx="${Math.round(cx)}" cy="${Math.round(cy)}" r="${r}" fill="${colour}"${extra}/>`);
    return this;
  }

  stroke(points: Polygon, colour: string, width: number): this {
    this.parts.push(
      `<path d="${data(openLine(points), 0)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`,
    );
    return this;
  }

  dashes(points: Polygon, colour: string, width: number, pattern: string): this {
    const d = data(openLine(points), 0);
    this.parts.push(
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${pattern}"/>`,
    );
    return this;
  }

  /** A figure or a prop with its foot at (x, y). */
  put(draw: (pen: Pen) => void, x: number, y: number, { changes, ...options }: Drawing = {}): this {
    const pen = new Pen({ ...options, tones: tones(this.location, changes), x: Math.round(x), y: Math.round(y) });
    draw(pen);
    this.parts.push(...pen.parts);
    return this;
  }
}

export class Layers {
  readonly byName: Record<LayerName, Layer>;

  constructor(location: Location) {
    this.byName = Object.fromEntries(ORDER.map(name => [name, new Layer(location)])) as Record<LayerName, Layer>;
  }

  /** The names of layers with something on them, far to near. */
  get used(): LayerName[] {
    return ORDER.filter(name => this.byName[name].parts.length);
  }

  svg(name: LayerName): string {
    return svg(WIDTH, HEIGHT, this.byName[name].parts);
  }
}
