/** The sky over the farm and the snow range behind it. */

import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { nth, type Point, type Polygon, points } from "../../geometry.ts";
import { base } from "../../palette.ts";
import { type Command, polygon } from "../../path.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

/** Where the sun sinks behind the low end of the range. */
export const SUN: Point = [1196, 226];

const CREST = points(
  "0,206 84,158 150,200 246,112 316,170 424,74 512,156 598,112 690,196 786,146 884,222 990,196 1090,250 1230,238 1370,262 1490,238 1600,262",
);
const FOOTHILLS = points(
  "0,268 130,236 260,274 400,244 520,280 660,256 800,288 930,266 1080,290 1240,274 1400,292 1530,270 1600,284",
);

const along = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** The peaks of a crest, each with the feet of its two slopes. */
const peaks = (crest: Polygon): { top: Point; left: Point; right: Point }[] =>
  crest.slice(1, -1).flatMap((top, i) => {
    const [left, right] = [nth(crest, i), nth(crest, i + 2)];
    return left[1] > top[1] && right[1] > top[1] ? [{ top, left, right }] : [];
  });

/** The slope that faces the light: a plane from the top, its inner edge broken. */
const facets = (crest: Polygon, floor: number): Command[] =>
  peaks(crest).flatMap(({ top, right }) => {
    const drop = floor - top[1];
    const at = (across: number, down: number): Point => [
      top[0] + (right[0] - top[0]) * across,
      Math.min(floor, top[1] + drop * down),
    ];
    const slope = along(top, right, 0.94);
    return polygon([
      top,
      slope,
      at(0.86, 0.95),
      at(0.5, 0.7),
      at(0.56, 0.5),
      at(0.26, 0.62),
      at(0.3, 0.36),
      at(0.02, 0.42),
    ]);
  });

/** Snow on every peak above a line: the shaded cap, and its lit half. */
function snow(layer: Layer, line: number, { snow: lit, snowShade }: Hour["mountain"]): void {
  const shade: Command[] = [];
  const light: Command[] = [];
  for (const { top, left, right } of peaks(CREST)) {
    if (top[1] > line) continue;
    const h = (line + 40 - top[1]) * 0.86;
    const onLeft = (y: number): Point => [top[0] + ((left[0] - top[0]) * y) / (left[1] - top[1]), top[1] + y];
    const onRight = (y: number): Point => [top[0] + ((right[0] - top[0]) * y) / (right[1] - top[1]), top[1] + y];
    const mid = (x: number, y: number): Point => [top[0] + x * h * 0.5, top[1] + y * h];
    shade.push(...polygon([top, mid(0.1, 0.4), mid(-0.1, 0.9), mid(-0.34, 0.66), mid(-0.6, 1.02), onLeft(h * 0.82)]));
    light.push(
      ...polygon([
        top,
        onRight(h * 0.9),
        mid(0.9, 0.74),
        mid(0.62, 1.08),
        mid(0.36, 0.7),
        mid(0.1, 1.02),
        mid(-0.06, 0.6),
        mid(0.08, 0.36),
      ]),
    );
  }
  layer.fill(shade, snowShade).fill(light, lit);
}

function bands(layer: Layer, { sky }: Hour): void {
  layer.flat(points("0,0 1600,0 1600,340 0,340"), sky[0]);
  [54, 124, 196].forEach((y, i) => {
    layer.flat(
      [
        [-10, y + 8],
        [360, y - 6],
        [820, y + 8],
        [1240, y - 10],
        [1610, y],
        [1610, 340],
        [-10, 340],
      ],
      nth(sky, i + 1),
      { rough: 4, step: 44, seed: i + 3 },
    );
  });
}

/** Long level cuts of cloud where two bands of sky meet. */
function clouds(layer: Layer, { sky }: Hour): void {
  const next = random(8);
  [50, 118, 190].forEach((y, i) => {
    const cut = (): Cut => {
      const x = next() * 1600;
      const dy = (next() - 0.5) * 46;
      return [x, y + dy, x + 70 + next() * 220, y + dy + (next() - 0.5) * 4, 2.2 + next() * 4, 0.45];
    };
    layer.cuts(Array.from({ length: 13 }, cut), nth(sky, i)).cuts(Array.from({ length: 13 }, cut), nth(sky, i + 1));
  });
}

function stars(layer: Layer): void {
  const next = random(41);
  for (let i = 0; i < 74; i++) {
    const [x, y] = [next() * 1600, 8 + next() ** 1.5 * 210];
    layer.disc(x, y, i % 9 === 0 ? 2.6 : i % 3 ? 1.2 : 1.8, i % 4 ? base.paper3 : base.white, i % 3 ? 0.75 : 1);
  }
}

export function sky(layer: Layer, hour: Hour): void {
  bands(layer, hour);
  if (hour.night) {
    stars(layer);
    return;
  }
  clouds(layer, hour);
  const { t } = hour;
  layer.disc(SUN[0], SUN[1], 128, mix(t.t, t.t1, 0.6)).disc(SUN[0], SUN[1], 94, mix(t.t1, base.white, 0.5));
  layer.disc(SUN[0], SUN[1], 64, base.white);
  layer.cuts(
    [
      [1056, 206, 1330, 207, 7, 0.5],
      [1096, 236, 1290, 237, 5, 0.5],
      [1020, 176, 1210, 175, 4, 0.6],
    ],
    t.t,
  );
}

export function range(layer: Layer, { mountain, hills, plain }: Hour): void {
  layer.flat([[0, 330], ...CREST, [1600, 330]], mountain.shade, { rough: 1.6, step: 40, seed: 2 });
  layer.fill(facets(CREST, 306), mountain.lit);
  snow(layer, 206, mountain);
  layer.flat([[0, 330], ...FOOTHILLS, [1600, 330]], hills.shade, { rough: 1.4, step: 40, seed: 4 });
  layer.fill(facets(FOOTHILLS, 300), hills.lit);
  layer.flat(points("-10,296 420,302 860,294 1240,302 1610,296 1610,640 -10,640"), plain, {
    rough: 1.6,
    step: 46,
    seed: 5,
  });
}
