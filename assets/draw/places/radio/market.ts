/** The rows of the market: roofs under snow, a bus at the end of the alley, people who shop; trodden snow before us. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { between, box, nth, type Point, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import { SUN } from "./sky.ts";

const EDGE = 414;

/** One covered row that runs away from us: posts, goods in the dark below its roof. */
function coveredRow(layer: Layer, t: Ramp, x: number, w: number, top: number): void {
  const dark = mix(t.n3, t.k, 0.25);
  layer.flat(box(x, top + 30, w, EDGE - top - 30), dark);
  for (let i = 0; i * 30 < w - 26; i++) {
    const h = nth([22, 30, 18, 26, 34], i);
    layer.flat(box(x + 10 + i * 30, EDGE - 12 - h, 22, h), nth([t.k1, t.t, t.k2, t.n2, t.t1], i + Math.round(x)), {
      round: 5,
    });
  }
  layer.flat(box(x, EDGE - 14, w, 14), t.k);
  for (let i = 0; i <= w; i += w / 3) layer.flat(box(x + i - 3, top + 26, 7, EDGE - top - 26), t.n3);
  layer.flat(
    points(`${x - 14},${top + 34} ${x + 10},${top + 4} ${x + w - 10},${top + 4} ${x + w + 14},${top + 34}`),
    t.k1,
  );
  layer.flat(
    points(
      `${x - 12},${top + 22} ${x + 8},${top - 4} ${x + w - 8},${top - 4} ${x + w + 12},${top + 22} ${x + w - 20},${top + 26} ${x + w * 0.6},${top + 20} ${x + w * 0.3},${top + 27}`,
    ),
    t.w,
  );
}

export function rows(layer: Layer, t: Ramp): void {
  coveredRow(layer, t, 452, 120, 318);
  coveredRow(layer, t, 600, 300, 322);
  coveredRow(layer, t, 1044, 160, 320);
  coveredRow(layer, t, 1236, 380, 314);
  layer.flat(box(934, 372, 72, 46), t.n2, { round: 5 }).flat(box(940, 378, 60, 18), t.t1, { round: 2 });
  layer.flat(points("930,368 1010,368 1006,376 934,376"), t.w, { round: 3 });
  for (const x of [946, 994]) layer.disc(x, 404, 4, t.t).disc(x, 418, 6, t.n1);
  for (const [x, h, tone] of [
    [908, 62, t.n2],
    [922, 54, t.k],
    [1024, 60, t.n3],
    [1212, 62, t.k],
    [1226, 58, t.n2],
    [586, 60, t.n2],
  ] as const) {
    layer.flat(
      points(`${x - 9},${EDGE + 8} ${x - 8},${EDGE + 18 - h} ${x + 8},${EDGE + 18 - h} ${x + 9},${EDGE + 8}`),
      tone,
      { round: 5 },
    );
    layer.disc(x, EDGE + 12 - h, 7, t.n1);
  }
}

export function floor(layer: Layer, t: Ramp): void {
  const [snow, trodden] = [mix(t.k2, t.t1, 0.45), mix(t.k2, t.k1, 0.25)];
  layer.flat(box(-10, EDGE, 1620, 510), snow);
  layer.flat(points("-10,500 500,486 1100,492 1610,478 1610,640 -10,650"), mix(snow, trodden, 0.5), {
    rough: 3,
    step: 50,
  });
  path(layer, t);
  layer.flat(points("-10,652 420,636 900,646 1320,632 1610,644 1610,920 -10,920"), t.k, {
    rough: 3,
    step: 46,
    seed: 4,
  });
  layer.flat(points("-10,742 500,728 1000,744 1610,728 1610,920 -10,920"), mix(t.k, t.n3, 0.6), {
    rough: 3,
    step: 46,
    seed: 6,
  });
  layer.flat(points("-10,826 560,812 1100,830 1610,814 1610,920 -10,920"), t.n3, { rough: 3, step: 46, seed: 8 });
  const next = random(5);
  layer.cuts(
    Array.from({ length: 46 }, (): Cut => {
      const [x, y] = [next() * 1600, 512 + next() * 120];
      return [x, y, x + 14 + next() * 26, y + 1, 3, 0.5];
    }),
    mix(t.k1, t.k2, 0.6),
  );
}

/** The sun's way over the snow towards us, its sides combed. */
function path(layer: Layer, t: Ramp): void {
  const [left, right]: [Point, Point][] = [
    [
      [SUN.x - 34, EDGE + 2],
      [540, 648],
    ],
    [
      [SUN.x + 34, EDGE + 2],
      [1150, 640],
    ],
  ];
  if (!left || !right) return;
  layer.flat([left[0], right[0], right[1], left[1]], t.t1);
  const next = random(14);
  const comb = (side: [Point, Point], out: number): Cut[] =>
    Array.from({ length: 24 }, (_, i): Cut => {
      const [x, y] = between(side[0], side[1], (i + 0.6) / 24);
      const reach = (14 + 52 * next()) * (0.3 + i / 26);
      return [x - out * 14, y, x + out * reach, y + 2, 6, 0.15];
    });
  layer.cuts([...comb(left, -1), ...comb(right, 1)], t.t1);
  layer.cuts(marks("900,470,930,471,4 820,540,868,542,5 980,520,1030,521,4 740,600,800,602,5 960,604,1020,606,5"), t.w);
}
