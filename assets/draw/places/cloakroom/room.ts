/** The narrow cloakroom: boards, one bulb, a rail of coats, lockers on both sides that leave little between them. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { glow } from "../glow.ts";
import type { Layer } from "../layers.ts";

/** The bulb. */
export const BULB = { x: 800, y: 128 } as const;
export const SEAT = 500;

export function shell(layer: Layer, t: Ramp): void {
  layer.flat(box(-10, -10, 1620, 480), mix(t.k, t.n3, 0.35));
  const at = { cx: BULB.x, cy: BULB.y + 50, strokes: "down" } as const;
  glow(layer, mix(t.k, t.k1, 0.12), { ...at, rx: 720, ry: 330, fray: 110, seed: 3 });
  glow(layer, mix(t.k, t.k1, 0.6), { ...at, rx: 540, ry: 268, fray: 96, seed: 5 });
  glow(layer, mix(t.k1, t.k2, 0.2), { ...at, rx: 376, ry: 196, fray: 80, seed: 7 });
  glow(layer, mix(t.k1, t.k2, 0.75), { ...at, rx: 220, ry: 118, fray: 62, seed: 11 });
  layer.cuts(
    Array.from({ length: 17 }, (_, i): Cut => [172 + i * 78, 0, 172 + i * 78, 452, 4, 0.6]),
    mix(t.k, t.n3, 0.2),
  );
  const boards = mix(t.n3, t.n2, 0.15);
  layer.flat(box(-10, 452, 1620, 460), boards).flat(box(-10, 440, 1620, 14), t.n2);
  layer.flat(box(-10, 440, 1620, 4), mix(t.k, t.n3, 0.3));
  const floor = { cx: BULB.x, cy: 566, strokes: "across", width: 9 } as const;
  glow(layer, mix(t.n3, t.k, 0.5), { ...floor, rx: 560, ry: 106, fray: 150, seed: 13 });
  glow(layer, mix(t.k, t.k1, 0.1), { ...floor, rx: 380, ry: 70, fray: 120, seed: 17 });
  glow(layer, mix(t.k, t.k1, 0.6), { ...floor, rx: 210, ry: 40, fray: 80, seed: 19 });
  layer.cuts(
    [-4, -3, -2, 2, 3, 4].map((i): Cut => [800 + i * 130, 458, 800 + i * 270, 880, 4, 0.7]),
    t.n2,
  );
  layer.flat(points("-10,716 500,704 1100,712 1610,700 1610,910 -10,910"), mix(t.n2, t.n3, 0.3), {
    rough: 3,
    step: 50,
  });
}

/** The lamp that swings a little: flex, socket, bulb, and the cone of what it lights. */
export function bulb(layer: Layer, t: Ramp): void {
  layer.flat(points("782,120 818,120 1230,708 370,708"), t.w, { opacity: 0.05 });
  layer.disc(BULB.x, BULB.y, 54, t.t, 0.22).disc(BULB.x, BULB.y, 37, t.t1, 0.4);
  layer.flat(box(BULB.x - 2, -10, 4, 104), t.n1);
  layer.flat(points(`${BULB.x - 12},90 ${BULB.x + 12},90 ${BULB.x + 9},108 ${BULB.x - 9},108`), t.n0);
  layer.disc(BULB.x, BULB.y, 23, base.white);
  layer.cuts([[BULB.x - 8, 122, BULB.x + 8, 134, 4, 0.5]], t.t);
}

/** Coats on the rail, each a different length; between them the hall's aprons. */
export function coats(layer: Layer, t: Ramp): void {
  layer.flat(box(412, 160, 330, 12), t.n2).flat(box(412, 157, 330, 5), t.k1);
  const coat = (x: number, w: number, bottom: number, shade: string, lit: string): void => {
    layer.flat(box(x - 3, 168, 6, 16), t.n0);
    layer.flat(
      points(
        `${x - 12},182,6 ${x + 12},182,6 ${x + w},204,14 ${x + w + 6},${bottom} ${x - w - 6},${bottom} ${x - w},204,14`,
      ),
      shade,
      { round: 5 },
    );
    layer.flat(
      points(
        `${x + 2},184 ${x + 12},183,6 ${x + w - 2},204,12 ${x + w + 3},${bottom - 4} ${x + w * 0.4},${bottom - 4} ${x + w * 0.3},240`,
      ),
      lit,
    );
    layer.cuts(
      [
        [x, 196, x - 2, bottom - 8, 3, 0.4],
        [x - w * 0.6, 226, x - w * 0.7, bottom - 14, 4, 0.4],
      ],
      t.n0,
    );
  };
  coat(462, 30, 398, t.n1, t.n2);
  coat(540, 34, 372, t.n3, t.k);
  coat(612, 28, 410, base.ink1, base.ink2);
  coat(690, 32, 380, mix(t.n3, t.n2, 0.5), mix(t.k, t.n3, 0.4));
  layer.flat(points("566,190,8 586,190,8 590,330 562,330"), t.t, { round: 4 });
  layer.cuts([[570, 260, 586, 262, 5, 0.5]], t.k);
}

export function bench(layer: Layer, t: Ramp): void {
  for (const x of [160, 470, 1120, 1380])
    layer.flat(box(x, SEAT, 18, 100), t.n1).flat(box(x + (x < 800 ? 13 : 0), SEAT, 5, 96), t.k);
  layer.flat(points(`120,${SEAT + 6} 1440,${SEAT + 6} 1440,${SEAT + 24} 120,${SEAT + 24}`), t.n2);
  layer.flat(points(`134,${SEAT - 8} 1426,${SEAT - 8} 1440,${SEAT + 8} 120,${SEAT + 8}`), mix(t.k2, t.k1, 0.4));
  layer.cuts(
    [
      [180, SEAT, 620, SEAT + 1, 3, 0.5],
      [760, SEAT, 1300, SEAT - 1, 3, 0.5],
    ],
    t.k,
  );
}

/** Lockers on both sides, near and dark; the right one's door stands open. */
export function lockers(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,30 118,60 118,560 -10,620"), t.n1).flat(points("100,56 118,60 118,560 100,568"), t.k);
  layer.cuts(
    [
      [8, 110, 84, 122, 5, 0.5],
      [8, 130, 84, 142, 5, 0.5],
      [4, 330, 96, 330, 5, 0.5],
      [60, 380, 60, 430, 6, 0.5],
    ],
    t.n3,
  );
  layer.flat(points("1516,60 1610,40 1610,640 1516,580"), t.n0);
  layer
    .flat(points("1376,92 1522,66 1522,452 1376,440"), mix(t.k, t.n3, 0.3))
    .flat(points("1376,92 1384,91 1384,441 1376,440"), t.k2);
  layer.cuts(
    [
      [1400, 110, 1500, 94, 4, 0.5],
      [1400, 124, 1500, 108, 4, 0.5],
    ],
    t.n2,
  );
}

export function frame(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,-10 300,-10 286,26 40,60 -10,66"), t.n0, { round: 4 });
  layer.cuts([[20, 46, 250, 14, 5, 0.5]], t.n3);
  layer.flat(points("1330,690,12 1610,664 1610,910 1310,910"), base.ink0, { round: 8 });
  layer.flat(points("1380,690 1400,640,20 1490,632,20 1512,676"), base.ink0, { round: 14 });
  layer.cuts(
    [
      [1346, 700, 1560, 682, 5, 0.4],
      [1352, 740, 1346, 890, 4, 0.3],
    ],
    t.n3,
  );
}
