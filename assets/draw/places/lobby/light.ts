/** The lobby's light: what comes out of the hatch lies on the floor, with the shoulder of the one on duty cut out of it. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { between, nth, type Point } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";

const FAR: readonly [Point, Point] = [
  [1016, 528],
  [1368, 528],
];
const NEAR: readonly [Point, Point] = [
  [604, 704],
  [1188, 704],
];

/** A point of the patch: `across` from left to right, `along` from the wall towards us. */
const at = (across: number, along: number): Point => between(between(...FAR, across), between(...NEAR, across), along);

export function hatchLight(layer: Layer, t: Ramp): void {
  const next = random(31);
  const patch = (a0: number, a1: number, l0: number, l1: number, colour: string): void => {
    layer.flat([at(a0, l0), at(a1, l0), at(a1, l1), at(a0, l1)], colour);
  };
  const teeth = (a0: number, a1: number, along: number, n: number, length: number, colour: string): void => {
    const cuts = Array.from({ length: n }, (_, i): Cut => {
      const [x, y] = at(a0 + ((a1 - a0) * (i + 0.5)) / n, along);
      const long = length * (0.4 + 0.6 * next());
      return [x + 10, y - 3, x - long * 1.7, y + long * 0.42, 9, 0.1];
    });
    layer.cuts(cuts, colour);
  };
  const outer = mix(t.k, t.n3, 0.35);
  patch(0, 1, 0, 1, outer);
  teeth(0, 1, 1, 26, 46, outer);
  const tones = [mix(t.t, t.t1, 0.5), mix(t.k2, t.t, 0.6), mix(t.k1, t.k2, 0.6)];
  const rows = [
    [0.02, 0.24],
    [0.28, 0.56],
    [0.61, 0.9],
  ] as const;
  // Between the two halves lies the shadow of a shoulder.
  for (const [row, [l0, l1]] of rows.entries()) {
    patch(0.05, 0.52, l0, l1, nth(tones, row));
    patch(0.78, 0.95, l0, l1, nth(tones, row));
  }
  teeth(0.05, 0.52, 0.9, 14, 26, nth(tones, 2));
  teeth(0.78, 0.95, 0.9, 6, 26, nth(tones, 2));
}
