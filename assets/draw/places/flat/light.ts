/** The light of the landing: it comes in at the open door and lies across the floor. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { between, type Point, type Polygon, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";
import { BACK, g, RIGHT } from "./room.ts";

/** Depths at which the doorway begins and ends. */
export const DOOR = [0.78, 1.12] as const;
export const DOOR_HEIGHT = 2.1;

function teeth(a: Point, b: Point, n: number, reach: number, next: () => number): Cut[] {
  return Array.from({ length: n }, (_, i): Cut => {
    const [x, y] = between(a, b, (i + 0.5) / n);
    const long = reach * (0.35 + 0.65 * next());
    return [x + 10, y - 3, x - long, y + 8 + long * 0.12, 8, 0.1];
  });
}

export function onTheWall(layer: Layer, t: Ramp): void {
  const tone = mix(t.k, t.n3, 0.35);
  layer.flat([g.at(1.95, BACK), g.at(RIGHT, BACK), g.at(RIGHT, BACK, 2.5), g.at(2.75, BACK, 2.35)], tone);
  const next = random(4);
  layer.cuts(
    Array.from({ length: 26 }, (_, i): Cut => {
      const u = i / 26;
      const [x, y] = g.at(1.95 + u * 0.8, BACK, u * 2.35);
      return [x + 4, y, x - 26 - 30 * next(), y + 8, 4, 0.05];
    }),
    tone,
  );
}

export function onTheFloor(layer: Layer, t: Ramp): void {
  const next = random(9);
  const outer: Polygon = [g.at(RIGHT, 1.12), g.at(RIGHT, 0.78), g.at(0.3, 0.55), g.at(-2.1, 0.62), g.at(-2.2, 0.86)];
  const inner: Polygon = [g.at(RIGHT, 1.1), g.at(RIGHT, 0.8), g.at(1.2, 0.66), g.at(-0.9, 0.69), g.at(-1, 0.86)];
  const [dim, bright] = [mix(t.k1, t.n3, 0.18), t.k2];
  layer.flat(outer, dim);
  layer.cuts(
    [
      ...teeth(g.at(-2.2, 0.86), g.at(-2.1, 0.62), 22, 90, next),
      ...teeth(g.at(-2.1, 0.62), g.at(0.3, 0.55), 28, 84, next),
    ],
    dim,
  );
  layer.flat(inner, bright);
  layer.cuts(
    [
      ...teeth(g.at(-1, 0.86), g.at(-0.9, 0.69), 16, 80, next),
      ...teeth(g.at(-0.9, 0.69), g.at(1.2, 0.66), 20, 66, next),
    ],
    bright,
  );
}

/** The doorway in the right wall, the landing behind it, and the leaf with its bolts turned to us. */
export function door(layer: Layer, { night, t, dark }: Hour): void {
  const [near, far] = DOOR;
  layer.flat(g.side(RIGHT, near, far, 0, DOOR_HEIGHT), night ? t.t : mix(dark.k, dark.n3, 0.4));
  layer.flat(g.side(RIGHT, near, 1.02, 0, DOOR_HEIGHT), night ? t.t1 : mix(dark.k1, dark.k, 0.6));
  layer.flat(g.side(RIGHT, far, far + 0.02, 0, DOOR_HEIGHT + 0.06), t.n0);
  layer.flat(
    [
      g.at(RIGHT, far + 0.02, DOOR_HEIGHT),
      g.at(RIGHT, far + 0.02, DOOR_HEIGHT + 0.08),
      g.at(RIGHT, near - 0.03, DOOR_HEIGHT + 0.1),
      g.at(RIGHT, near - 0.03, DOOR_HEIGHT),
    ],
    t.n0,
  );
  layer.flat(g.side(RIGHT, near - 0.02, near, 0, DOOR_HEIGHT + 0.06), t.n0);
  leaf(layer, t);
}

/** The leaf stands open against the wall, its inner face to us: two locks, the upper one new, and a list beside it. */
function leaf(layer: Layer, t: Ramp): void {
  const wood = mix(t.n2, t.k, 0.4);
  layer.flat(points("1378,176 1490,146 1490,640 1378,604"), wood);
  layer.flat(points("1372,178 1380,176 1380,604 1372,600"), t.t);
  layer.flat(points("1412,196 1472,180 1472,330 1412,334"), mix(wood, t.n2, 0.5));
  layer.flat(points("1412,372 1472,376 1472,560 1412,540"), mix(wood, t.n2, 0.5));
  layer.cuts(marks("1412,196,1412,334,4,0.5 1412,372,1412,540,4,0.5"), t.k1);
  layer.flat(points("1384,276 1408,272 1408,322 1384,324"), t.t, { round: 4 });
  layer.disc(1396, 296, 8, t.n1).flat(points("1394,297 1398,297 1400,312 1392,312"), t.n1);
  layer.flat(points("1384,350 1400,350 1400,392 1384,392"), t.k1, { round: 4 });
  layer.flat(points("1390,364 1432,360 1432,369 1390,374"), t.t, { round: 3 });
  layer.flat(points("1424,214 1462,206 1462,262 1424,266"), t.p);
  layer.cuts(marks("1430,224,1456,219,3 1430,235,1452,231,3 1430,246,1456,242,3 1430,256,1448,253,3"), t.n1);
}
