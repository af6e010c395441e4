/** Half the lamps are out: one chandelier burns over the dance floor, one hangs dark; a garland burns as far as its break. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, ellipse, nth, type Point, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import { glow } from "../glow.ts";
import type { Layer } from "../layers.ts";

/** Where the lit chandelier hangs: its lowest drop. */
export const LAMP = { x: 740, y: 248 } as const;

/** What it throws on the wall behind, on the parquet, and on the dance floor. */
export function onTheWall(layer: Layer, t: Ramp): void {
  const at = { cx: LAMP.x, cy: 200, strokes: "down", width: 14 } as const;
  glow(layer, mix(t.n3, t.n2, 0.3), { ...at, rx: 640, ry: 250, fray: 70, seed: 3 });
  glow(layer, t.n3, { ...at, rx: 440, ry: 220, fray: 60, seed: 5 });
}

export function onTheFloor(layer: Layer, t: Ramp): void {
  const at = { cx: LAMP.x, strokes: "across" } as const;
  glow(layer, mix(t.n2, t.n3, 0.6), { ...at, cy: 560, rx: 640, ry: 150, width: 11, fray: 190, seed: 21 });
}

function rings(layer: Layer, x: number, y: number, size: number, tone: (i: number) => string, metal: string): void {
  layer.flat(box(x - 4 * size, -10, 8 * size, y + 80 * size), metal);
  for (const [dy, r, lights] of [
    [78, 62, 7],
    [118, 104, 11],
    [162, 70, 8],
  ] as const) {
    const at = y + dy * size;
    layer.flat(ellipse(x, at, r * size, 10 * size, 24), metal);
    layer.flat(ellipse(x, at - 4 * size, r * size, 8 * size, 24), tone(1));
    for (let i = 0; i < lights; i++) {
      const cx = x + ((i / (lights - 1)) * 2 - 1) * (r - 6) * size;
      const drop: [number, number][] = [
        [-5, 0],
        [5, 0],
        [6, 12],
        [0, nth([20, 27, 23], i)],
        [-6, 12],
      ];
      layer.flat(
        drop.map(([px, py]): Point => [cx + px * size, at + py * size]),
        tone(2),
      );
    }
  }
}

/** The lit one, and the one that is off. */
export function chandeliers(layer: Layer, t: Ramp): void {
  rings(layer, 1176, 6, 0.78, i => (i === 1 ? mix(t.k, t.n3, 0.5) : mix(t.k, t.n3, 0.75)), t.n0);
  rings(layer, LAMP.x, 34, 1, i => (i === 1 ? t.t : base.white), t.n1);
  layer.flat(points("724,212 756,212 740,248"), base.white);
}

/** A cord between two nails, `sag` deep: its point at a share of the way. */
const hung =
  (from: Point, to: Point, sag: number) =>
  (share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share + sag * 4 * share * (1 - share),
  ];

/** A string of bulbs between two nails: the first `lit` of them burn. */
function garland(layer: Layer, t: Ramp, from: Point, to: Point, sag: number, lit: number): void {
  const count = Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 26);
  const at = hung(from, to, sag);
  layer.stroke(
    Array.from({ length: 13 }, (_, i) => at(i / 12)),
    t.n0,
    3,
  );
  for (let i = 1; i < count; i++) {
    const [x, y] = at(i / count);
    const burns = i <= lit;
    if (burns) layer.disc(x, y + 9, 13, t.k2, 0.34);
    layer.flat(
      points(`${x - 4},${y + 3} ${x + 4},${y + 3} ${x + 6},${y + 11} ${x},${y + 18} ${x - 6},${y + 11}`),
      burns ? base.white : mix(t.k, t.n3, 0.35),
    );
  }
}

/** Paper pennants on a cord, in two tones. */
function pennants(layer: Layer, t: Ramp, from: Point, to: Point, sag: number): void {
  const count = 14;
  const at = hung(from, to, sag);
  layer.stroke(
    Array.from({ length: 13 }, (_, i) => at(i / 12)),
    t.n0,
    2,
  );
  for (let i = 0; i < count; i++) {
    const [a, b] = [at((i + 0.12) / count), at((i + 0.88) / count)];
    layer.flat([a, b, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 26]], nth([t.k1, t.k2, mix(t.k, t.n3, 0.2)], i));
  }
}

export function garlands(layer: Layer, t: Ramp): void {
  pennants(layer, t, [322, 72], [640, 82], 44);
  garland(layer, t, [300, 148], [452, 128], 30, 9);
  garland(layer, t, [908, 112], [1120, 92], 40, 5);
  garland(layer, t, [1120, 92], [1370, 82], 52, 0);
  loose(layer, t);
}

/** One end has come off its nail and hangs beside the drape. */
function loose(layer: Layer, t: Ramp): void {
  layer.stroke(points("908,112 916,160 910,220 922,272"), t.n0, 2);
  for (const [i, [x, y]] of points("912,120 914,156 911,192 914,228 920,258").entries())
    layer.flat(
      [
        [x, y - 9],
        [x, y + 9],
        [x + 22, y + 4],
      ],
      nth([t.k1, t.k2, t.k], i),
    );
}

/** Scraps of paper on the parquet that nobody has swept yet. */
export function confetti(layer: Layer, t: Ramp): void {
  const next = random(41);
  const scraps = (count: number): Cut[] =>
    Array.from({ length: count }, (): Cut => {
      const [x, y] = [430 + next() * 620, 476 + next() * 210];
      return [x, y, x + 9, y + next() * 4 - 2, 5, 0.5];
    });
  layer.cuts(scraps(34), mix(t.k2, t.t, 0.4));
  layer.cuts(scraps(22), mix(t.k, t.n3, 0.1));
}
