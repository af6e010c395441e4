/** Rows of cabbage and pepper that run away towards the range. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { type Point, points } from "../../geometry.ts";
import { type Command, polygon } from "../../path.ts";
import { random } from "../../random.ts";
import { ground } from "../ground.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

const g = ground({ horizon: 298, centre: 640 });
const NEAR = 2.05;
const FAR = 13;

/** A plant: three leaves on the shaded side, two on the lit one. */
function plant(dark: Command[], lit: Command[], [x, y]: Point, size: number): void {
  const leaf = (to: Command[], dx: number, dy: number, w: number): void => {
    const [tx, ty] = [x + dx * size, y - dy * size];
    const [mx, my] = [x + dx * size * 0.5, y - dy * size * 0.5];
    const n = w * size;
    to.push(
      ...polygon([
        [x, y],
        [mx - n, my - n * 0.5],
        [tx, ty],
        [mx + n, my + n * 0.5],
      ]),
    );
  };
  leaf(dark, -1, 0.4, 0.2);
  leaf(dark, -0.5, 0.9, 0.2);
  leaf(dark, 0.05, 1.05, 0.22);
  leaf(lit, 0.5, 0.88, 0.2);
  leaf(lit, 1, 0.36, 0.2);
}

/** A head of cabbage: six corners, the half towards the light cut out of it. */
function cabbage(dark: Command[], lit: Command[], [x, y]: Point, size: number): void {
  const at = (dx: number, dy: number): Point => [x + dx * size, y - dy * size];
  dark.push(...polygon([at(-0.66, 0.02), at(-0.8, 0.3), at(-0.42, 0.66), at(0.34, 0.7), at(0.8, 0.34), at(0.62, 0)]));
  lit.push(
    ...polygon([
      at(0.02, 0.6),
      at(0.34, 0.66),
      at(0.74, 0.34),
      at(0.56, 0.06),
      at(0.3, 0.1),
      at(0.38, 0.34),
      at(0.12, 0.32),
    ]),
  );
}

export function field(layer: Layer, { soil, furrow, leaf }: Hour): void {
  const edge = 5.3;
  layer.flat([[-10, 312], g.at(-4, FAR * 2), g.at(edge * 0.6, FAR * 2), g.at(edge, NEAR * 0.96), [-10, 470]], soil);
  const next = random(30);
  const dark: Command[] = [];
  const lit: Command[] = [];
  for (let row = -11; row < 6; row++) {
    const lateral = row * 0.92 + 0.4;
    layer.flat(
      [g.at(lateral + 0.3, FAR), g.at(lateral + 0.5, FAR), g.at(lateral + 0.62, NEAR), g.at(lateral + 0.3, NEAR)],
      furrow,
    );
    for (let depth = FAR; depth > NEAR; depth *= 0.87) {
      const at = g.at(lateral, depth);
      if (at[0] < -30 || at[0] > 1000) continue;
      const size = (160 / depth) * (0.4 + 0.1 * next());
      (row % 2 ? plant : cabbage)(dark, lit, at, size);
    }
  }
  layer.fill(dark, leaf.dark).fill(lit, leaf.lit);
}

/** Warm air over the plain by day. */
export function shimmer(layer: Layer, { t }: Hour): void {
  const next = random(2);
  const cuts = Array.from({ length: 26 }, (): Cut => {
    const [x, y] = [560 + next() * 660, 302 + next() * 26];
    return [x, y, x + 40 + next() * 130, y, 1.6 + next() * 2.4, 0.5];
  });
  layer.cuts(cuts, t.w);
}

/** Bare ground from the gate to the front of the stage, and the bands under the panel. */
export function yard(layer: Layer, { yard: { far, near, bands, cut }, t, night }: Hour): void {
  layer.flat(points("1092,302 1122,302 1168,400 1610,452 1610,640 700,640 900,470 1000,400"), far, {
    rough: 2,
    step: 50,
    seed: 3,
  });
  layer.flat(points("-10,470 330,452 700,462 960,450 1240,470 1610,456 1610,640 -10,640"), far, {
    rough: 3,
    step: 46,
    seed: 2,
  });
  layer.flat(points("-10,540 300,524 760,536 1180,522 1610,540 1610,640 -10,640"), near, {
    rough: 3,
    step: 44,
    seed: 7,
  });
  const next = random(17);
  const ruts: Cut[] = Array.from({ length: 26 }, () => {
    const x = 420 + next() * 900;
    const y = 468 + next() * 120;
    return [x, y, x + (40 + next() * 110) * (y / 520), y + 2 - next() * 4, 1.6 + (y - 440) / 60, 0.4];
  });
  layer.cuts(ruts, night ? cut : mix(cut, t.t1, 0.5));
  [618, 712, 806].forEach((y, i) => {
    layer.flat(
      [
        [-10, y + 14],
        [380, y - 4],
        [800, y + 8],
        [1220, y - 6],
        [1610, y + 10],
        [1610, 915],
        [-10, 915],
      ],
      bands[i as 0 | 1 | 2],
      { rough: 4, step: 46, seed: 6 + i },
    );
  });
  for (const [top, bottom, i] of [
    [640, 706, 0],
    [730, 798, 1],
    [828, 896, 2],
  ] as const)
    layer.cuts(
      Array.from({ length: 15 }, (_, k): Cut => {
        const at = (y: number): number => 640 + (k - 7) * 0.36 * (y - 298);
        return [
          at(top + (k % 3) * 6),
          top + (k % 3) * 6,
          at(bottom - (k % 2) * 8),
          bottom - (k % 2) * 8,
          16 + i * 8,
          0.55,
        ];
      }),
      mix(bands[i], night ? cut : t.k1, night ? 0.1 : 0.2),
    );
}
