/** The visitors' side of the precinct: the wall with the hatch, nearer than the rest, and the light that comes out of it. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import { shades } from "../precinct/room.ts";

/** Left edge of the wall with the hatch, its foot, and the opening. */
export const EDGE = 930;
const FOOT = 520;
export const OPENING = { x: 1046, y: 232, w: 282, h: 138 } as const;

export function hatchWall(layer: Layer, t: Ramp): void {
  const { wall, dado } = shades(t);
  const near = mix(wall, base.ink1, 0.35);
  layer.flat(
    [
      [EDGE, -10],
      [1610, -10],
      [1610, FOOT],
      [EDGE, FOOT],
    ],
    near,
  );
  layer
    .flat(
      [
        [EDGE, 392],
        [1610, 392],
        [1610, FOOT],
        [EDGE, FOOT],
      ],
      dado,
    )
    .flat(box(EDGE, 386, 680, 7), mix(near, t.k, 0.35));
  layer.flat(
    [
      [EDGE, -10],
      [EDGE - 26, -10],
      [EDGE - 26, FOOT - 22],
      [EDGE, FOOT],
    ],
    mix(dado, base.ink0, 0.5),
  );
  layer.flat(box(EDGE, FOOT - 12, 680, 12), base.ink0);
  layer.cuts(
    [1000, 1380, 1560].map((x): Cut => [x, 20, x, 384, 3, 0.3]),
    mix(near, base.ink0, 0.4),
  );
}

/** What is seen through the hatch: lamp light, shelves, the shoulder of the one on duty. */
export function opening(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = OPENING;
  layer.flat(box(x - 14, y - 14, w + 28, h + 20), base.ink0);
  layer.flat(box(x, y, w, h), t.t);
  layer.flat(points(`${x},${y} ${x + w},${y} ${x + w},${y + 46} ${x},${y + 60}`), mix(t.t, t.k2, 0.5));
  for (let i = 0; i < 12; i++)
    layer.flat(box(x + 12 + i * 15, y + 8, 11, 34 + ((i * 7) % 12)), mix(t.k1, t.n3, 0.3 + (i % 3) * 0.2));
  layer.flat(box(x + 6, y + 52, 190, 5), t.n3);
  layer.flat(
    points(`${x + 190},${y + h} ${x + 196},${y + 84} ${x + 214},${y + 68} ${x + 250},${y + 72} ${x + 262},${y + h}`),
    base.ink2,
    { round: 12 },
  );
  layer.disc(x + 230, y + 52, 19, mix(t.k, t.p, 0.45));
  layer.flat(points(`${x + 210},${y + 50} ${x + 213},${y + 32} ${x + 247},${y + 32} ${x + 250},${y + 48}`), base.ink1, {
    round: 6,
  });
  layer.flat(points(`${x + 14},${y} ${x + 62},${y} ${x + 22},${y + h} ${x},${y + h} ${x},${y + 40}`), t.p, {
    opacity: 0.22,
  });
  layer.flat(points(`${x + 116},${y} ${x + 136},${y} ${x + 92},${y + h} ${x + 74},${y + h}`), t.p, { opacity: 0.18 });
  layer.flat(
    [
      [x - 34, y + h],
      [x + w + 34, y + h],
      [x + w + 48, y + h + 18],
      [x - 48, y + h + 18],
    ],
    t.k2,
  );
  layer.flat(box(x - 48, y + h + 18, w + 96, 7), base.ink0);
}

/** The light of the hatch on the floor, its near edge combed. */
export function hatchLight(layer: Layer, t: Ramp): void {
  const warm = mix(t.k1, t.k, 0.4);
  layer.flat(points("1010,522 1372,522 1300,770 560,770"), mix(t.k, t.n3, 0.3));
  layer.flat(points("1052,524 1340,524 1236,700 700,700"), warm);
  layer.flat(points("1096,526 1306,526 1220,620 880,620"), mix(t.k2, t.t, 0.5));
  const next = random(31);
  layer.cuts(
    Array.from(
      { length: 22 },
      (_, i): Cut => [716 + i * 24, 699, 690 + i * 22 - 40 * next(), 712 + 14 * next(), 9, 0.1],
    ),
    warm,
  );
}
