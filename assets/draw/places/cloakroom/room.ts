/** The narrow cloakroom: boards, one bulb, a rail of coats, lockers on both sides that leave little between them. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, ellipse, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

/** The bulb. */
export const BULB = { x: 800, y: 128 } as const;
export const SEAT = 500;

export function shell(layer: Layer, t: Ramp): void {
  const wall = mix(t.k1, t.k, 0.55);
  layer.flat(box(-10, -10, 1620, 480), wall);
  layer.flat(ellipse(BULB.x, BULB.y + 60, 560, 300, 48), mix(t.k1, t.k2, 0.35));
  layer.flat(ellipse(BULB.x, BULB.y + 30, 330, 210, 44), mix(t.k2, t.t, 0.3));
  layer.cuts(
    Array.from({ length: 15 }, (_, i): Cut => [250 + i * 78, 0, 250 + i * 78, 452, 4, 0.6]),
    mix(t.k, t.k1, 0.3),
  );
  layer.flat(box(-10, 452, 1620, 460), mix(t.n3, t.k, 0.3)).flat(box(-10, 444, 1620, 10), t.n2);
  layer.flat(ellipse(BULB.x, 560, 480, 92, 44), mix(t.k, t.k1, 0.5));
  layer.cuts(
    Array.from({ length: 26 }, (_, i): Cut => {
      const a = Math.PI * (0.05 + (0.9 * i) / 25);
      const [x, y] = [BULB.x + Math.cos(a) * 476, 556 + Math.sin(a) * 92];
      return [x, y, x + Math.cos(a) * 60, y + Math.sin(a) * (16 + (i % 3) * 8), 12, 0.1];
    }),
    mix(t.k, t.k1, 0.5),
  );
  layer.cuts(
    [-4, -3, -2, 2, 3, 4].map((i): Cut => [800 + i * 130, 458, 800 + i * 270, 880, 4, 0.7]),
    t.n2,
  );
  layer.flat(points("-10,716 500,704 1100,712 1610,700 1610,910 -10,910"), mix(t.n2, t.n3, 0.3), {
    rough: 3,
    step: 50,
  });
}

export function bulb(layer: Layer, t: Ramp): void {
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
