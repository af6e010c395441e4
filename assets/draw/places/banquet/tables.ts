/** Long tables under white cloths: the left one as the guests left it, the right one half stripped, the top table by the drape. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { ellipse, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";
import { g } from "./room.ts";
import { glass, plate, vase } from "./settings.ts";

const HEIGHT = 0.76;
/** Edges of a long table: lateral metres towards the wall and towards the dance floor, nearest and farthest depth. */
export interface Table {
  wall: number;
  floor: number;
  near: number;
  far: number;
}
export const LEFT: Table = { wall: -3.5, floor: -2.35, near: 1.16, far: 2.14 };
export const RIGHT: Table = { wall: 3.1, floor: 2.15, near: 1.19, far: 2.14 };

const cloths = (t: Ramp) => ({
  top: base.paper,
  lit: mix(base.paper2, t.t, 0.5),
  shade: mix(base.paper3, t.k, 0.4),
  fold: mix(base.paper3, t.n3, 0.45),
});

/** The cloth from depth `from` to the table's far end. */
function cloth(layer: Layer, t: Ramp, { wall, floor, far }: Table, from: number): void {
  const { top, lit, shade, fold } = cloths(t);
  const [left, right] = [Math.min(wall, floor), Math.max(wall, floor)];
  layer.flat(g.front(left, right, from, 0.1, HEIGHT), shade);
  layer.flat(g.side(floor, from, far, 0.12, HEIGHT), lit);
  layer.flat(g.floor(left, right, from, far, HEIGHT), top);
  layer.cuts(
    Array.from({ length: 7 }, (_, i): Cut => {
      const x = left + ((i + 0.5) / 7) * (right - left);
      const [a, b] = [g.at(x, from, HEIGHT - 0.02), g.at(x + 0.03, from, 0.12)];
      return [b[0], b[1], a[0], a[1], 9, 0.25];
    }),
    fold,
  );
  layer.cuts(
    [0.06, 0.18, 0.32, 0.47, 0.62, 0.78, 0.9].map((share): Cut => {
      const d = from + (far - from) * share;
      const [a, b] = [g.at(floor, d, HEIGHT - 0.03), g.at(floor, d, 0.14)];
      return [b[0], b[1], a[0], a[1], 8 / d, 0.25];
    }),
    shade,
  );
  const runner = (right - left) * 0.38;
  layer.flat(g.floor(left + runner, right - runner, from, far, HEIGHT), mix(t.k1, t.k2, 0.4));
}

/** Depths at which guests sat, far to near. */
const seats = ({ near, far }: Table, count: number): number[] =>
  Array.from({ length: count }, (_, i) => 1 / (1 / far + ((1 / near - 1 / far) * (i + 0.5)) / count));

export function laidTable(layer: Layer, t: Ramp): void {
  const { wall, floor, near } = LEFT;
  layer.flat(g.floor(wall - 0.1, floor + 0.3, near - 0.02, LEFT.far), t.n1);
  cloth(layer, t, LEFT, near);
  for (const [i, d] of seats(LEFT, 6).entries()) {
    plate(layer, t, g.at(wall + 0.24, d, HEIGHT), d, true);
    if (i % 2) vase(layer, t, g.at((wall + floor) / 2, d, HEIGHT), d);
    else glass(layer, t, g.at((wall + floor) / 2 - 0.1, d, HEIGHT), d, true);
    plate(layer, t, g.at(floor - 0.24, d, HEIGHT), d, i !== 2);
    glass(layer, t, g.at(floor - 0.42, d - 0.03, HEIGHT), d, i % 3 === 0);
    if (i % 2 === 0) glass(layer, t, g.at(wall + 0.46, d - 0.03, HEIGHT), d, i === 4);
  }
  const [x, y] = g.at(floor - 0.5, near + 0.04, HEIGHT);
  layer.flat(
    points(`${x - 18},${y - 4} ${x - 4},${y - 16} ${x + 14},${y - 10} ${x + 24},${y + 2} ${x},${y + 4}`),
    base.white,
  );
}

/** Stripped as far as the middle: bare boards, the cloth in a heap, plates in stacks, glasses in a crate. */
export function strippedTable(layer: Layer, t: Ramp): void {
  const { wall, floor, near, far } = RIGHT;
  const bare = 1.5;
  layer.flat(g.floor(floor - 0.2, wall + 0.1, near - 0.02, far), t.n1);
  cloth(layer, t, RIGHT, bare);
  for (const x of [floor + 0.08, wall - 0.14]) layer.flat(g.front(x, x + 0.06, near + 0.03, 0, HEIGHT), t.n0);
  layer.flat(g.side(floor, near, bare, HEIGHT - 0.12, HEIGHT), mix(t.k, t.n3, 0.2));
  layer.flat(g.front(floor, wall, near, HEIGHT - 0.12, HEIGHT), t.n1);
  layer.flat(g.floor(floor, wall, near, bare, HEIGHT), mix(t.k, t.n3, 0.45));
  layer.cuts(
    [0.3, 0.66].map((share): Cut => {
      const x = floor + (wall - floor) * share;
      const [a, b] = [g.at(x, near + 0.02, HEIGHT), g.at(x, bare, HEIGHT)];
      return [a[0], a[1], b[0], b[1], 3, 0.4];
    }),
    t.n2,
  );
  const [hx, hy] = g.at((floor + wall) / 2, bare - 0.03, HEIGHT);
  layer.flat(
    points(
      `${hx - 52},${hy + 2} ${hx - 40},${hy - 20},9 ${hx - 10},${hy - 14},9 ${hx + 12},${hy - 26},9 ${hx + 46},${hy - 12},9 ${hx + 54},${hy + 4}`,
    ),
    base.paper,
    { round: 8 },
  );
  layer.cuts(
    [
      [hx - 28, hy - 14, hx - 16, hy + 2, 5, 0.3],
      [hx + 14, hy - 20, hx + 22, hy, 5, 0.3],
    ],
    cloths(t).fold,
  );
  for (const [share, count] of [
    [0.28, 6],
    [0.6, 4],
  ] as const) {
    const [x, y] = g.at(floor + (wall - floor) * share, near + 0.1, HEIGHT);
    for (let i = 0; i < count; i++) layer.flat(ellipse(x, y - i * 5, 17, 5, 18), i % 2 ? base.paper3 : base.white);
  }
  for (const d of seats(RIGHT, 6).filter(depth => depth > bare + 0.1)) {
    plate(layer, t, g.at(floor + 0.2, d, HEIGHT), d, true);
    plate(layer, t, g.at(wall - 0.2, d, HEIGHT), d, true);
    glass(layer, t, g.at((floor + wall) / 2, d, HEIGHT), d, false);
  }
}
