/** The court corridor: wall, door, tall windows with the street behind them, and the bars of light on the floor. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, nth, type Point, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Ground } from "../ground.ts";
import type { Layer } from "../layers.ts";

export const BACK = 2;
const SILL = 1.02;
const TOP = 4.35;
const HEIGHT_OF_HALL = 4.9;
/** Left edges of the windows in metres, and their width. */
const WINDOWS = [-2.05, 0.35, 2.75, 5.15, 7.55];
const WIDTH = 1.62;

export const shades = (t: Ramp) => ({
  wall: mix(t.n3, t.k, 0.28),
  dado: mix(t.n2, t.n3, 0.35),
  floor: mix(t.k, t.k1, 0.25),
});

/** The street in the morning: glare, pale roofs. */
export function street(layer: Layer, t: Ramp): void {
  layer.flat(points("620,60 1610,60 1610,420 620,420"), base.white);
  const next = random(14);
  const roofs: Point[] = [[620, 400]];
  for (let x = 620; x < 1610; x += 46) {
    const y = 300 - 70 * next() * (x < 1300 ? 1 : 0.4);
    roofs.push([x, y], [x + 46, y]);
  }
  layer.flat([...roofs, [1610, 400]], t.t1);
  layer.flat(points("620,350 1610,342 1610,400 620,400"), t.t);
}

/** The bus at the kerb, seen from the side. */
export function waitingBus(layer: Layer, t: Ramp): void {
  const body = mix(t.k2, t.p, 0.25);
  layer.flat(points("906,398 906,262 920,246 1352,246 1372,300 1376,398"), mix(t.n3, t.k, 0.4), { round: 8 });
  layer.flat(points("906,340 1376,340 1376,398 906,398"), body).flat(points("906,340 1376,340 1376,354 906,354"), t.k);
  for (let i = 0; i < 6; i++) {
    layer.flat(box(918 + i * 66, 260, 58, 66), t.n1, { round: 5 });
    layer.flat(
      [
        [924 + i * 66, 326],
        [950 + i * 66, 260],
        [962 + i * 66, 260],
        [936 + i * 66, 326],
      ],
      t.n3,
    );
  }
  layer.flat(points("1318,258 1350,258 1366,300 1366,328 1318,328"), t.n2, { round: 5 });
}

/** The wall with holes for the windows. */
export function wall(layer: Layer, g: Ground, t: Ramp): void {
  const shade = shades(t);
  const y = (height: number): number => g.at(0, BACK, height)[1];
  const x = (lateral: number): number => g.at(lateral, BACK)[0];
  const piece = (left: number, right: number, top: number, bottom: number, colour: string): void => {
    layer.flat(
      [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ],
      colour,
    );
  };
  piece(-10, 1610, -10, y(TOP), shade.wall);
  piece(-10, 1610, y(SILL), y(0), shade.wall);
  const edges = [-10, ...WINDOWS.flatMap(l => [x(l), x(l + WIDTH)]), 1610];
  for (let i = 0; i < edges.length; i += 2)
    piece(nth(edges, i), nth(edges, i + 1), y(TOP) - 1, y(SILL) + 1, shade.wall);
  piece(-10, 1610, -10, y(HEIGHT_OF_HALL), t.n2);
  piece(-10, 1610, y(HEIGHT_OF_HALL), y(HEIGHT_OF_HALL) + 9, mix(t.n2, t.n3, 0.5));
  piece(-10, 1610, y(SILL) + 8, y(0), shade.dado);
  piece(-10, 1610, y(0.16), y(0), t.n1);
  for (const left of WINDOWS) frameOf(layer, x(left), x(left + WIDTH), y(TOP), y(SILL), t);
  const ribs = WINDOWS.map((l): Cut => [x(l) - 30, y(HEIGHT_OF_HALL) + 16, x(l) - 30, y(SILL) - 10, 4, 0.3]);
  layer.cuts([...ribs, [120, 80, 120, 372, 4, 0.3], [372, 80, 372, 372, 4, 0.3]], mix(shade.wall, t.n2, 0.4));
}

/** Jambs lit on the left, where the morning falls in; mullion, transoms, sill. */
function frameOf(layer: Layer, left: number, right: number, top: number, bottom: number, t: Ramp): void {
  const dark = t.n2;
  const middle = (left + right) / 2;
  layer.flat(box(left, top, 15, bottom - top), t.t).flat(
    [
      [left + 15, top],
      [left + 20, top],
      [left + 20, bottom],
      [left + 15, bottom],
    ],
    dark,
  );
  layer.flat(box(right - 6, top, 6, bottom - top), dark).flat(box(left, top, right - left, 8), dark);
  layer.flat(box(middle + 4, top, 7, bottom - top), dark);
  for (const share of [0.26, 0.63])
    layer.flat(box(left + 15, top + (bottom - top) * share, right - left - 15, 6), dark);
  layer.flat(
    [
      [left - 10, bottom - 5],
      [right + 8, bottom - 5],
      [right + 14, bottom + 8],
      [left - 16, bottom + 8],
    ],
    t.p,
  );
  layer.flat(
    [
      [left - 16, bottom + 8],
      [right + 14, bottom + 8],
      [right + 10, bottom + 14],
      [left - 12, bottom + 14],
    ],
    t.n1,
  );
}

/** The courtroom door, closed; a strip of light under it. */
export function courtDoor(layer: Layer, t: Ramp): void {
  layer.flat(box(162, 222, 186, 240), t.n0).flat(box(172, 232, 166, 230), t.n1);
  for (const [x, w] of [
    [176, 77],
    [257, 77],
  ] as const) {
    layer.flat(box(x, 236, w, 224), mix(t.n2, t.n3, 0.3));
    for (const [y, h] of [
      [248, 84],
      [346, 96],
    ] as const) {
      layer.flat(box(x + 11, y, w - 22, h), mix(t.n2, t.n1, 0.3)).flat(box(x + w - 25, y, 14, h), mix(t.n3, t.n2, 0.3));
    }
  }
  layer.flat(box(242, 340, 6, 26), t.t, { round: 2 }).flat(box(262, 340, 6, 26), t.t, { round: 2 });
  layer.cuts([[178, 461, 334, 461, 3, 0.5]], t.t);
}

export function floor(layer: Layer, g: Ground, t: Ramp): void {
  const { floor: colour } = shades(t);
  layer.flat(points("-10,459 1610,459 1610,910 -10,910"), colour);
  layer.flat(points("-10,640 500,628 1100,634 1610,626 1610,910 -10,910"), mix(t.k, t.n3, 0.3), { rough: 2, step: 60 });
  layer.flat(points("-10,770 600,758 1200,764 1610,752 1610,910 -10,910"), mix(t.n3, t.k, 0.2), {
    rough: 2,
    step: 60,
    seed: 2,
  });
  const joints = Array.from({ length: 21 }, (_, i): Cut => {
    const [a, b] = [g.at(-9 + i * 0.95, BACK - 0.04), g.at(-9 + i * 0.95, 0.45)];
    return [a[0], a[1], b[0], b[1], 3, 0.8];
  });
  layer.cuts(joints, mix(t.k, t.n3, 0.5));
  layer.flat(points("-10,459 1610,459 1610,466 -10,470"), mix(t.n3, t.n2, 0.4));
}

/** Every window lies on the floor again: two columns of panes, drawn out towards us. */
export function bars(layer: Layer, g: Ground, t: Ramp): void {
  const next = random(23);
  const rows = [
    [0, 0.34],
    [0.37, 0.7],
    [0.73, 1],
  ] as const;
  const tone = [base.white, t.p, mix(t.t1, t.t, 0.5)];
  const at = (lateral: number, along: number): Point => {
    const depth = 1.78 - along * 1.02;
    return g.at(lateral - 0.5 - along * 3.3, depth);
  };
  const ends: Cut[] = [];
  for (const left of WINDOWS) {
    for (const [a, b] of [
      [left + 0.2, left + 0.82],
      [left + 0.92, left + 1.54],
    ] as const) {
      for (const [row, [from, to]] of rows.entries()) {
        layer.flat([at(a, from), at(b, from), at(b, to), at(a, to)], nth(tone, row));
      }
      for (let i = 0; i < 6; i++) {
        const [x, y] = at(a + ((b - a) * (i + 0.5)) / 6, 1);
        ends.push([x + 7, y - 3, x - 10 - 16 * next(), y + 5 + 12 * next(), 15, 0.15]);
      }
    }
  }
  layer.cuts(ends, nth(tone, 2));
}
