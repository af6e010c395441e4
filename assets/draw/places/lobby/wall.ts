/** The visitors' side of the precinct's counter: its wall, the panes with the blind down, and below them the low hatch. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, move, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";
import { shades } from "../precinct/room.ts";

/** Left edge of the wall with the hatch, and its foot. */
export const EDGE = 930;
export const FOOT = 520;
/** The hatch; its ledge is a metre above the floor, so that a grown person has to stoop. */
export const OPENING = { x: 1030, y: 326, w: 316, h: 80 } as const;
const PANES = { top: 150, bottom: 314 } as const;

export function hatchWall(layer: Layer, t: Ramp): void {
  const { wall, dado } = shades(t);
  const near = mix(wall, base.ink1, 0.35);
  layer.flat(box(EDGE, -10, 680, FOOT + 10), near);
  layer.flat(box(EDGE, 392, 680, FOOT - 392), dado).flat(box(EDGE, 386, 680, 7), mix(near, t.k, 0.35));
  const side = mix(dado, base.ink0, 0.5);
  layer.flat(points(`${EDGE},-10 ${EDGE - 26},-10 ${EDGE - 26},${FOOT - 22} ${EDGE},${FOOT}`), side);
  layer.cuts(
    [966, 1400, 1588].map((x): Cut => [x, 20, x, 384, 3, 0.3]),
    mix(near, base.ink0, 0.4),
  );
  layer.flat(box(EDGE, FOOT - 12, 680, 12), base.ink0);
}

/** The panes over the hatch: a blind is down, the lamp behind it shows between the slats; posts as round the office. */
export function panes(layer: Layer, t: Ramp): void {
  const { x, w } = OPENING;
  const { top, bottom } = PANES;
  layer.flat(box(x - 24, top - 14, w + 48, bottom - top + 26), t.n0);
  layer.flat(box(x, top, w, bottom - top), mix(t.n3, t.k, 0.45));
  const glow = points(`${x + 96},${bottom} ${x + 150},${top + 18} ${x + 262},${top + 18} ${x + w},${bottom}`);
  layer.flat(glow, mix(t.k, t.k1, 0.4));
  behindTheBlind(layer, t, x + 252, bottom);
  const slats = Array.from({ length: 12 }, (_, i): Cut => {
    const y = top + 8 + i * 13.4;
    return [x, y, x + w, y, 6.4, 0.5];
  });
  layer.cuts(slats, mix(t.n2, t.n3, 0.3));
  for (const cord of [x + 52, x + w - 52]) layer.flat(box(cord, top, 3, bottom - top + 4), t.n2);
  layer.flat(points(`${x + 14},${top} ${x + 70},${top} ${x},${bottom - 30} ${x},${top + 30}`), t.p, { opacity: 0.1 });
  layer.flat(box(x + w / 2 - 6, top, 12, bottom - top), t.n0).flat(box(x + w / 2 + 2, top + 4, 3, bottom - top), t.k);
  for (const post of [x - 24, x + w + 12])
    layer.flat(box(post, top - 4, 12, FOOT - top), t.n0).flat(box(post + 9, top, 3, FOOT - top - 90), t.k);
}

/** The one on duty, cap and head, as a shadow between the slats. */
function behindTheBlind(layer: Layer, t: Ramp, x: number, foot: number): void {
  const at = (text: string) => move(points(text), x, foot);
  layer.flat(at("-23,-38,6 23,-38,6 24,-14,12 15,6 -15,6 -24,-14,12"), t.n1, { round: 4 });
  layer.flat(at("-40,-66,10 -14,-76,12 20,-76,12 38,-64,10 27,-44 -27,-44"), t.n0, { round: 6 });
  layer
    .flat(at("-27,-46 27,-46 27,-36 -27,-36"), t.n2)
    .flat(at("-26,-38 -6,-38 -12,-32 -42,-26,5"), t.n0, { round: 3 });
}

/** Through the hatch: the lamp, a fern, a list, and of the one on duty as much as fits. */
export function opening(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = OPENING;
  const foot = y + h;
  layer.flat(box(x - 8, y - 8, w + 16, h + 8), t.n0).flat(box(x, y, w, h), t.t);
  layer.flat(points(`${x + 74},${foot} ${x + 118},${y + 26} ${x + 150},${y + 26} ${x + 212},${foot}`), base.white);
  for (let i = 0; i < 5; i++) layer.flat(box(x + 6 + i * 14, y + 4 + (i % 2) * 7, 11, 54 - (i % 2) * 7), t.k1);
  layer.flat(box(x, y + 58, 80, 4), t.n3);
  layer.flat(points(`${x + 128},${y} ${x + 140},${y} ${x + 158},${y + 28} ${x + 110},${y + 28}`), t.n0, { round: 4 });
  const sleeve = `${x + 200},${foot} ${x + 204},${y + 24},16 ${x + 222},${y} ${x + 284},${y} ${x + 300},${y + 24},16 ${x + 304},${foot}`;
  layer.flat(points(sleeve), base.ink1, { round: 4 });
  layer.flat(
    points(`${x + 222},${y} ${x + 240},${y} ${x + 232},${foot} ${x + 200},${foot} ${x + 204},${y + 22}`),
    base.ink2,
  );
  layer.flat(points(`${x + 204},${y + 54} ${x + 262},${y + 62} ${x + 260},${foot} ${x + 200},${foot - 4}`), base.ink3, {
    round: 8,
  });
  layer.flat(
    points(`${x + 180},${foot - 14} ${x + 206},${foot - 20} ${x + 208},${foot - 4} ${x + 182},${foot - 2}`),
    mix(t.k2, t.p, 0.4),
    { round: 6 },
  );
  layer.flat(
    points(`${x + 112},${foot - 4} ${x + 124},${foot - 16} ${x + 184},${foot - 16} ${x + 178},${foot - 4}`),
    base.paper,
  );
  layer.cuts(
    [
      [x + 126, foot - 12, x + 172, foot - 12, 2],
      [x + 122, foot - 8, x + 160, foot - 8, 2],
    ],
    t.n2,
  );
  for (const [dx, dy] of [
    [-26, -26],
    [-14, -48],
    [2, -54],
    [18, -42],
    [26, -22],
  ] as const)
    layer.cuts([[x + 48, foot - 16, x + 48 + dx, foot - 16 + dy, 7, 0.6]], t.n1);
  layer.flat(points(`${x + 34},${foot - 20} ${x + 62},${foot - 20} ${x + 58},${foot} ${x + 38},${foot}`), t.n3);
}

/** The ledge under the hatch, and the counter's front with the same panels as inside. */
export function counterFront(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = OPENING;
  const foot = y + h;
  layer.flat(box(x - 24, foot + 20, w + 48, FOOT - foot - 20), t.n1);
  for (let i = 0; i < 3; i++) layer.flat(box(x - 8 + i * 114, foot + 34, 104, 66), mix(t.n1, base.ink0, 0.5));
  layer.flat(points(`${x - 10},${foot} ${x + w + 10},${foot} ${x + w + 38},${foot + 16} ${x - 38},${foot + 16}`), t.k2);
  layer.flat(points(`${x + 40},${foot} ${x + 190},${foot} ${x + 150},${foot + 16} ${x - 10},${foot + 16}`), base.white);
  layer.flat(box(x - 38, foot + 16, w + 76, 8), t.n0);
}
