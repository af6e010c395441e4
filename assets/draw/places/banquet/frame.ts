/** The cash desk by the back door, and what frames the hall: an edge of curtain above, a laid table close to us below. */
import { box, ellipse, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { cashDrawer } from "../../props/hall.ts";
import type { Layer } from "../layers.ts";

export function cashDesk(layer: Layer, t: Ramp): void {
  layer.flat(points("1186,506 1406,506 1424,520 1172,520"), t.n0);
  layer.flat(box(1196, 394, 202, 114), t.n1).flat(points("1182,380 1412,380 1420,396 1174,396"), t.k1);
  layer.cuts(
    [
      [1212, 412, 1212, 502, 5, 0.4],
      [1384, 412, 1384, 502, 4, 0.4],
    ],
    t.n3,
  );
  layer.put(cashDrawer, 1298, 490, { scale: 0.6, light: -1 });
}

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
