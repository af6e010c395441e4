/** Row 14, behind the market: rings of light round a low sun, and the town. */
import { mix } from "../../colour.ts";
import { type Point, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";

/** Where the sun stands on the horizon. */
export const SUN: Point = [1067, 300];

/** A disc of light with teeth cut into its rim. */
function burst(
  layer: Layer,
  radius: number,
  { n, length, seed, colour }: { n: number; length: number; seed: number; colour: string },
): void {
  const next = random(seed);
  const rim: Point[] = [];
  const at = (angle: number, r: number): Point => [SUN[0] + Math.cos(angle) * r, SUN[1] + Math.sin(angle) * r];
  for (let i = 0; i <= n; i++) {
    const angle = Math.PI * (1 + i / n);
    rim.push(at(angle, radius));
    if (i < n) rim.push(at(angle + Math.PI / n / 2, radius + length * (0.35 + 0.65 * next())));
  }
  layer.flat(rim, colour);
}

export function sky(layer: Layer, t: Ramp): void {
  layer.flat(points("0,0 1600,0 1600,430 0,430"), t.n2);
  burst(layer, 800, { n: 90, length: 150, seed: 1, colour: t.n3 });
  burst(layer, 600, { n: 96, length: 130, seed: 2, colour: mix(t.n3, t.k, 0.6) });
  burst(layer, 450, { n: 92, length: 96, seed: 3, colour: t.k });
  burst(layer, 325, { n: 84, length: 74, seed: 4, colour: t.k1 });
  burst(layer, 225, { n: 70, length: 52, seed: 5, colour: t.k2 });
  burst(layer, 150, { n: 56, length: 34, seed: 6, colour: t.t });
  layer.disc(1067, 284, 84, base.white);
}

/** Roofs that stay low before the sun. */
function roofs(
  layer: Layer,
  { seed, y, height, step, colour }: { seed: number; y: number; height: number; step: number; colour: string },
): void {
  const next = random(seed);
  const line: Point[] = [[0, y]];
  for (let x = 0; x < 1600; ) {
    const w = step * (0.6 + next());
    const h = Math.min(height * (0.25 + 0.75 * next() * next()), 14 + Math.abs(x + w / 2 - SUN[0]) * 0.32);
    line.push([x, y - h]);
    if (next() < 0.3) line.push([x + w * 0.5, y - h - height * 0.16]);
    line.push([x + w, y - h]);
    x += w;
    if (next() < 0.35) {
      line.push([x, y - 8], [x + step * 0.4, y - 8]);
      x += step * 0.4;
    }
  }
  layer.flat([...line, [1600, y]], colour);
}

export function town(layer: Layer, t: Ramp): void {
  const haze = mix(t.k2, t.t, 0.5);
  roofs(layer, { seed: 21, y: 306, height: 150, step: 44, colour: haze });
  layer.flat(points("836,306 842,196 835,184 842,172 838,130 843,96 848,130 844,172 851,184 845,196 851,306"), haze);
  roofs(layer, { seed: 9, y: 308, height: 74, step: 52, colour: mix(t.k1, t.k2, 0.6) });
}
