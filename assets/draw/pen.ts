/** The pen prints every volume on two plates: the shade plane, and the lit plane shifted a little and combed. */

import { type Cut, slivers, teeth } from "./cuts.ts";
import { clip, ellipse, nth, type Point, type Polygon, ribbon } from "./geometry.ts";
import { type Family, pick, type Tone, type Tones } from "./palette.ts";
import { type Command, data, filled, flattened, openLine, polygon, rounded } from "./path.ts";
import type { PenOptions, Plane } from "./plane.ts";

const MISREGISTER: Point = [0.9, -0.7];

export class Pen {
  readonly parts: string[] = [];
  /** Left, top, right, bottom of all that was drawn. */
  readonly bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  /** Where the head is, if a figure was drawn. */
  headAt: { x: number; y: number; r: number } | null = null;
  private readonly tones: Tones;
  private readonly light: number;
  private side: number;
  private readonly decimals: number;
  private readonly combed: boolean;
  private frame: { x: number; y: number; scale: number };

  constructor({ tones, light = 1, flip = false, x = 0, y = 0, scale = 1, decimals = 1, comb = true }: PenOptions) {
    this.tones = tones;
    this.light = light;
    this.side = flip ? -1 : 1;
    this.decimals = decimals;
    this.combed = comb;
    this.frame = { x, y, scale };
  }

  /** Draws in a frame moved to (x, y) and scaled. */
  within(x: number, y: number, scale: number, draw: (pen: Pen) => void): this {
    const outer = this.frame;
    this.frame = { x: outer.x + this.side * x * outer.scale, y: outer.y + y * outer.scale, scale: outer.scale * scale };
    draw(this);
    this.frame = outer;
    return this;
  }

  /** Draws the other way round; the light stays where it is. */
  mirrored(draw: (pen: Pen) => void): this {
    this.side = -this.side;
    draw(this);
    this.side = -this.side;
    return this;
  }

  shape(
    points: Polygon,
    family: Family,
    { round = 3, lit = 0.42, slope = 0.25, comb = 0, carved = 0 }: Plane = {},
  ): this {
    const { scale } = this.frame;
    const outline = this.map(points);
    const radius = round * scale;
    this.print(rounded(outline, radius), this.tone(family, lit === 1), this.carving(carved));
    if (lit <= 0 || lit >= 1 || !this.light) return this;
    const normal = this.towardsLight(slope);
    const flat = flattened(outline, radius);
    const depth = flat.map(p => p[0] * normal[0] + p[1] * normal[1]);
    const far = Math.max(...depth);
    const near = Math.min(...depth);
    const edge = far - (far - near) * lit;
    const plane = clip(flat, normal, edge).map(p => this.shifted(p));
    if (plane.length < 3) return this;
    const marks = comb && this.combed && far - near > 14 ? this.teethAlong(plane, normal, edge, comb) : [];
    this.print([...polygon(plane), ...marks], this.tone(family, true));
    return this;
  }

  /** A tapered bar through joints: a limb, a strap, a tool. */
  bar(joints: Polygon, family: Family, widths: readonly number[], { lit = 0.5, carved = 0, round }: Plane = {}): this {
    const { scale } = this.frame;
    const centre = this.map(joints.map(([x, y]) => [x, y]));
    const { left, right } = ribbon(
      centre,
      widths.map(w => (w / 2) * scale),
    );
    const radius = (round ?? Math.max(2, Math.min(...widths) * 0.45)) * scale;
    this.print(rounded([...left, ...[...right].reverse()], radius), this.tone(family, lit === 1), this.carving(carved));
    if (lit <= 0 || lit >= 1 || !this.light) return this;
    const [first, last] = [nth(centre, 0), nth(centre, -1)];
    const normal = this.towardsLight(0.7);
    const leftIsLit = -(last[1] - first[1]) * normal[0] + (last[0] - first[0]) * normal[1] > 0;
    const outer = leftIsLit ? left : right;
    const inner = centre.map(
      (p, i): Point => [
        p[0] + (nth(outer, i)[0] - p[0]) * (1 - 2 * lit),
        p[1] + (nth(outer, i)[1] - p[1]) * (1 - 2 * lit),
      ],
    );
    const plane = [...outer, ...inner.reverse()].map(p => this.shifted(p));
    this.print(rounded(plane, radius * 0.7), this.tone(family, true));
    return this;
  }

  disc(
    cx: number,
    cy: number,
    rx: number,
    ry: number,
    family: Family,
    { lit = 0.42, slope = 0.6, carved = 0 }: Plane = {},
  ): this {
    const n = rx * this.frame.scale > 14 ? 28 : 16;
    return this.shape(ellipse(cx, cy, rx, ry, n), family, { round: rx * 0.4, lit, slope, carved });
  }

  cuts(cuts: readonly Cut[], tone: Tone = "cut"): this {
    const { scale } = this.frame;
    const placedCuts = cuts.map(([x1, y1, x2, y2, width = 1.6, belly]): Cut => {
      const [a, b] = this.map([
        [x1, y1],
        [x2, y2],
      ]) as [Point, Point];
      return [a[0], a[1], b[0], b[1], width * scale, belly];
    });
    this.print(slivers(placedCuts), pick(this.tones, tone));
    return this;
  }

  stroke(points: Polygon, tone: Tone, width = 2): this {
    const d = data(openLine(this.map(points)), this.decimals);
    const w = Math.round(width * this.frame.scale * 10) / 10;
    const colour = pick(this.tones, tone);
    this.parts.push(
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${w}" stroke-linejoin="round" stroke-linecap="round"/>`,
    );
    return this;
  }

  /** Remembers the head for portraits. */
  markHead(x: number, y: number, r: number): void {
    const [p] = this.map([[x, y]]) as [Point];
    this.headAt = { x: p[0], y: p[1], r: r * this.frame.scale };
  }

  toString(): string {
    return this.parts.join("");
  }

  private tone(family: Family, lit: boolean): string {
    return this.tones[`${family}${lit ? 1 : 0}`];
  }

  private map(points: Polygon): Polygon {
    const { x, y, scale } = this.frame;
    return points.map(([px, py, r]) => {
      const q = [px * scale * this.side + x, py * scale + y] as const;
      this.bounds[0] = Math.min(this.bounds[0], q[0]);
      this.bounds[1] = Math.min(this.bounds[1], q[1]);
      this.bounds[2] = Math.max(this.bounds[2], q[0]);
      this.bounds[3] = Math.max(this.bounds[3], q[1]);
      return r === undefined ? q : [...q, r * scale];
    });
  }

  private towardsLight(slope: number): Point {
    const length = Math.hypot(1, slope);
    return [this.light / length, -slope / length];
  }

  private shifted(p: Point): Point {
    const { scale } = this.frame;
    const dx = this.light < 0 ? -MISREGISTER[0] : MISREGISTER[0];
    return [p[0] + dx * scale, p[1] + MISREGISTER[1] * scale];
  }

  private carving(width: number): string {
    const w = Math.round(width * this.frame.scale * 10) / 10;
    return width ? ` stroke="${this.tones.cut}" stroke-width="${w}"` : "";
  }

  private print(commands: readonly Command[], colour: string, extra = ""): void {
    this.parts.push(filled(commands, colour, this.decimals, extra));
  }

  private teethAlong(plane: Polygon, normal: Point, edge: number, length: number): Command[] {
    const [dx, dy] = this.shifted([0, 0]);
    const isOnEdge = (p: Point): boolean =>
      Math.abs((p[0] - dx) * normal[0] + (p[1] - dy) * normal[1] - edge) < 0.05 * this.frame.scale;
    return teeth(plane.filter(isOnEdge), normal, length, this.frame.scale);
  }
}
