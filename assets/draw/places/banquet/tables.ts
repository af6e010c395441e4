/** Round tables, half stripped, the cash desk, and the table near us that frames the hall. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, clip, ellipse, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { cashDrawer } from "../../props/hall.ts";
import { banquetChair } from "../../props/hall-chairs.ts";
import type { Layer } from "../layers.ts";

/** A table whose cloth is drawn off one side: `side` 1 leaves the right half bare. */
export function roundTable(layer: Layer, t: Ramp, x: number, y: number, r: number, side: 1 | -1): void {
  const ry = r * 0.2;
  const fall = r * 0.66;
  layer.flat(ellipse(x, y + fall + 8, r * 1.06, ry * 1.05, 28), t.n1);
  layer.flat(box(x + side * r * 0.34 - 7, y, 14, fall + 8), t.n0);
  const top = ellipse(x, y, r, ry, 40);
  layer.flat(top, mix(t.n3, t.k, 0.4)).flat(ellipse(x + 4, y - 4, r * 0.9, ry * 0.8, 32), mix(t.k, t.k1, 0.5));
  const edge = x + side * r * 0.16;
  const cloth = clip(top, [-side, 0], -side * edge);
  layer.flat(
    [
      ...points(`${x - side * r},${y} ${edge},${y + ry}`),
      [edge + side * 14, y + fall * 0.7],
      [edge - side * 18, y + fall],
      [x - side * r * 0.94, y + fall - ry * 0.5],
    ],
    base.paper3,
  );
  layer.flat(
    [
      [x - side * r * 0.5, y + ry * 0.8],
      [edge, y + ry],
      [edge + side * 14, y + fall * 0.7],
      [edge - side * 18, y + fall],
      [x - side * r * 0.5, y + fall],
    ],
    mix(base.paper2, t.t, 0.4),
  );
  layer.flat(cloth, base.paper);
  layer.cuts(
    [0.2, 0.44, 0.66, 0.84].map(
      (share): Cut => [x - side * r * share, y + ry, x - side * r * (share + 0.03), y + fall - 4, 6, 0.4],
    ),
    mix(base.paper3, t.k, 0.35),
  );
  for (const dx of [-0.5, -0.14]) {
    const px = x + side * r * dx;
    layer
      .flat(ellipse(px, y - 2, r * 0.14, ry * 0.3, 16), base.white)
      .flat(ellipse(px, y - 2, r * 0.08, ry * 0.16, 12), t.t);
  }
  for (let i = 0; i < 4; i++)
    layer.flat(ellipse(x + side * r * 0.5, y - 4 - i * 5, r * 0.15, ry * 0.28, 16), i % 2 ? base.paper3 : base.white);
  for (const dx of [-0.32, 0.12, 0.74]) {
    const gx = x + side * r * dx;
    layer.flat(
      points(
        `${gx - 5},${y - 30} ${gx + 5},${y - 30} ${gx + 2},${y - 14} ${gx + 1},${y - 2} ${gx - 1},${y - 2} ${gx - 2},${y - 14}`,
      ),
      base.paper2,
    );
  }
}

/** A chair turned upside down on a table, or standing at it. */
export function chairs(layer: Layer, t: Ramp): void {
  const dim = { sand0: mix(t.k, t.n3, 0.3), sand1: t.k2, key0: t.n3, key1: t.k };
  for (const [x, y] of points("352,486 556,474 934,470")) layer.put(banquetChair, x, y, { scale: 0.74, changes: dim });
}

export function cashDesk(layer: Layer, t: Ramp): void {
  layer.flat(points("964,518 1184,518 1200,532 950,532"), t.n0);
  layer.flat(box(974, 402, 202, 120), t.n1).flat(points("960,388 1190,388 1198,404 952,404"), t.k1);
  layer.cuts(
    [
      [990, 420, 990, 514, 5, 0.4],
      [1162, 420, 1162, 514, 4, 0.4],
    ],
    t.n3,
  );
  layer.put(cashDrawer, 1076, 500, { scale: 0.6, light: -1 });
}

/** The frame: an edge of curtain above, a laid table close to us below. */
export function frame(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,-10 420,-10 300,38,40 150,58,40 46,120,40 30,300 -10,320"), t.n0, { round: 8 });
  layer.cuts(
    [
      [20, 30, 200, 20, 6, 0.5],
      [8, 90, 34, 200, 5, 0.4],
      [90, 40, 300, 8, 4, 0.5],
    ],
    t.n2,
  );
  layer.flat(ellipse(1560, 742, 320, 60, 40), base.ink0).flat(points("1240,742 1610,742 1610,910 1290,910"), base.ink0);
  layer.cuts(
    [
      [1268, 716, 1440, 686, 5, 0.5],
      [1330, 780, 1350, 890, 5, 0.3],
      [1440, 800, 1448, 896, 4, 0.3],
    ],
    t.n3,
  );
  for (let i = 0; i < 5; i++) layer.flat(ellipse(1500, 694 - i * 9, 66, 10, 24), i % 2 ? t.n2 : base.ink0);
  layer.cuts([[1438, 652, 1552, 650, 4, 0.4]], t.k1);
}
