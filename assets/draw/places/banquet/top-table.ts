/** The top table under the drape, chairs at the long tables, and the balloons that have come down. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, ellipse, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { banquetChair } from "../../props/hall-chairs.ts";
import type { Layer } from "../layers.ts";
import { g } from "./room.ts";
import { LEFT, RIGHT } from "./tables.ts";

export function topTable(layer: Layer, t: Ramp): void {
  const seat = { sand0: mix(t.k, t.n3, 0.3), sand1: t.k2, key0: t.n3, key1: t.k };
  for (const x of [664, 716, 764, 816]) layer.put(banquetChair, x, 436, { scale: 0.7, changes: seat });
  layer.flat(box(528, 388, 424, 48), mix(base.paper3, t.k, 0.25));
  layer.flat(box(610, 388, 260, 48), mix(base.paper2, t.t, 0.4));
  layer.flat(points("534,378 946,378 954,390 526,390"), base.paper);
  for (let i = 0; i < 6; i++) {
    const x = 534 + i * 69;
    layer.flat(
      points(`${x},390 ${x + 66},390 ${x + 50},408,12 ${x + 33},412,12 ${x + 16},408,12`),
      i % 2 ? t.k1 : t.k2,
      {
        round: 4,
      },
    );
  }
  layer.cuts(
    Array.from({ length: 12 }, (_, i): Cut => [546 + i * 34, 434, 544 + i * 34, 404, 5, 0.3]),
    mix(base.paper3, t.n3, 0.4),
  );
  for (const [x, s] of points("584,1 740,1 896,1")) {
    layer.flat(points(`${x - 6},356 ${x + 6},356 ${x + 9},382 ${x - 9},382`), t.n2);
    for (const [dx, dy] of points("-12,346 2,336 14,348 0,352")) layer.disc(x + dx, dy, 10 * s, dx > 0 ? t.k1 : t.k);
    layer.disc(x + 3, 338, 5, base.paper);
  }
}

/** A chair on the floor, seen from the front. */
function chair(layer: Layer, t: Ramp, lateral: number, depth: number): void {
  const [x, y] = g.at(lateral, depth);
  const changes = { ink0: t.n0, ink1: t.n1, sand0: mix(t.k, t.n3, 0.1), sand1: t.k2, key0: t.n3, key1: t.k };
  layer.flat(ellipse(x, y, 48 / depth, 8 / depth, 16), t.n1);
  layer.put(banquetChair, x, y, { scale: 1.36 / depth, changes, comb: false, decimals: 0 });
}

/** On the wall's side the guests' chairs stand as they were pushed back; towards the dance floor most are gone. */
export function chairs(layer: Layer, t: Ramp): void {
  for (const d of [2.06, 1.8, 1.58]) chair(layer, t, LEFT.wall - 0.52, d);
  chair(layer, t, RIGHT.wall + 0.5, 2.08);
  for (const d of [2.04, 1.7]) chair(layer, t, LEFT.floor + 0.5, d);
  chair(layer, t, RIGHT.floor - 0.46, 1.9);
}

/** Balloons that have lost their lift. */
export function balloons(layer: Layer, t: Ramp): void {
  for (const [x, y, r] of points("466,436,17 494,444,13 1000,446,15")) {
    layer.flat(points(`${x - 3},${y + (r ?? 12)} ${x + 4},${y + (r ?? 12)} ${x + 1},${y + (r ?? 12) - 8}`), t.n3);
    layer.disc(x, y, r ?? 12, x > 480 ? t.k1 : t.t);
    layer.cuts([[x + (r ?? 12) * 0.3, y - (r ?? 12) * 0.6, x + (r ?? 12) * 0.65, y, 4, 0.4]], base.white);
  }
}
