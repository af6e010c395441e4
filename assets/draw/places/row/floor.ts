/** Row 14, the ground: five bands of tone, and the sun's path cut into them. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { nth, type Point, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import { SUN } from "./sky.ts";

const BANDS = [300, 392, 486, 612, 716, 806, 900];

const halfPath = (y: number): number => 14 + (y - 300) * 0.2;

/** The path itself is plain; its edge breaks up into level glints, long and few, as on wet paving. */
function sunPath(layer: Layer, top: number, bottom: number, colour: string, ground: string, seed: number): void {
  const next = random(seed);
  const left: Point[] = [];
  const right: Point[] = [];
  for (let y = top; y < bottom + 1; y += Math.max(14, (y - 280) / 8)) {
    left.push([SUN[0] - halfPath(y) * (0.9 + 0.14 * next()), y]);
    right.push([SUN[0] + halfPath(y) * (0.9 + 0.14 * next()), y]);
  }
  layer.flat([...left, ...right.reverse()], colour);
  const out: Cut[] = [];
  const inside: Cut[] = [];
  for (let y = top + 6; y < bottom - 4; y += Math.max(9, (y - 290) / 13)) {
    for (const side of [-1, 1]) {
      if (next() < 0.28) continue;
      const length = halfPath(y) * (0.5 + 1.5 * next() ** 2);
      const from = SUN[0] + side * halfPath(y) * 0.8;
      out.push([from, y, from + side * (length + halfPath(y) * 0.3), y + 1, 2.6 + (y - 300) / 70, 0.3]);
      if (next() < 0.35)
        inside.push([
          SUN[0] + side * halfPath(y) * 1.1,
          y + 6,
          SUN[0] + side * halfPath(y) * (0.2 + 0.5 * next()),
          y + 6,
          1.8 + (y - 300) / 110,
          0.2,
        ]);
    }
  }
  layer.cuts(out, colour).cuts(inside, ground);
}

/** The path ends as it began: level glints, shorter and thinner towards us. */
function ending(layer: Layer, near: string, last: string): void {
  const next = random(75);
  const glint = (y: number): Cut => {
    const half = halfPath(y) * (1.1 - (y - 700) / 240) * (0.5 + 0.6 * next());
    const middle = SUN[0] + (next() - 0.5) * halfPath(y) * 0.5;
    return [middle - half, y, middle + half, y + 1, 12 - (y - 700) / 16, 0.5];
  };
  layer.cuts([708, 720, 733].map(glint), near).cuts([747, 762, 779, 798].map(glint), last);
}

export function floor(layer: Layer, t: Ramp): void {
  const haze = mix(t.k2, t.t, 0.5);
  const ground = [
    mix(haze, t.k2, 0.7),
    mix(t.k2, t.k1, 0.35),
    t.k1,
    mix(t.k, t.n3, 0.3),
    mix(t.n3, t.n2, 0.35),
    mix(t.n2, t.n3, 0.2),
  ];
  const lit = [t.t1, t.t, mix(t.t, t.k2, 0.5), t.k1, mix(t.k, t.n3, 0.35)];
  layer.flat(points("0,300 1600,300 1600,900 0,900"), t.k2);
  for (let i = 1; i < 6; i++) {
    const y = nth(BANDS, i);
    const c = 12 + i * 3;
    layer.flat(
      [
        [-10, y + c * 1.6],
        [400, y + c * 0.4],
        [800, y - c * 0.3],
        [1200, y],
        [1610, y + c * 1.5],
        [1610, 915],
        [-10, 915],
      ],
      nth(ground, i),
      { rough: 3, step: 44, seed: i },
    );
  }
  for (let i = 0; i < 4; i++)
    sunPath(layer, nth(BANDS, i) - (i ? 5 : 0), nth(BANDS, i + 1) - 3, nth(lit, i), nth(ground, i), 70 + i);
  ending(layer, nth(lit, 3), nth(lit, 4));
  glints(layer, t);
}

/** Cuts that run away from the sun. */
function glints(layer: Layer, t: Ramp): void {
  const next = random(5);
  const near: Cut[] = [];
  const middle: Cut[] = [];
  const far: Cut[] = [];
  for (let i = 0; i < 110; i++) {
    const angle = Math.PI * (0.03 + 0.94 * next());
    const r = 110 + 760 * next() ** 0.8;
    const length = 36 + r * 0.18 * next();
    const [x, y] = [SUN[0] + Math.cos(angle) * r * 2, 300 + Math.sin(angle) * r];
    if (y > 892 || x < -60 || x > 1660 || Math.abs(x - SUN[0]) < (y - 300) * 0.45) continue;
    const end = [SUN[0] + Math.cos(angle) * (r + length) * 2, 300 + Math.sin(angle) * (r + length)] as const;
    (y > 716 ? near : y > 612 ? middle : far).push([x, y, ...end, 1.5 + r / 190, 0.5]);
  }
  layer.cuts(far, t.t).cuts(middle, t.k).cuts(near, t.n3);
}
