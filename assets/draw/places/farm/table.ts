/** The sorting table in the yard: by day the scale and the book, by night the crates of the second shift. */
import { mix } from "../../colour.ts";
import { box, points } from "../../geometry.ts";
import { crate, crateScale, farmLedger, sprayCan } from "../../props/farm.ts";
import { crateStack } from "../../props/farm-night.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

function table(layer: Layer, { wood, shadow }: Hour): void {
  layer.flat(points("1036,596 1270,590 1200,618 930,622 960,604"), shadow, { round: 4 });
  for (const x of [1060, 1246]) layer.flat(box(x - 6, 506, 12, 94), wood.shade);
  layer.flat(box(1050, 520, 208, 8), wood.shade);
  layer.flat(points("1048,490 1262,490 1276,506 1034,506"), wood.lit).flat(box(1034, 506, 242, 8), wood.shade);
}

export function sortingByDay(layer: Layer, hour: Hour): void {
  table(layer, hour);
  for (const [x, y] of points("1112,602 1192,602 1190,568")) layer.put(pen => crate(pen, 0, 0), x, y, { scale: 0.78 });
  layer.put(crateScale, 1100, 502, { scale: 0.78 });
  layer.put(farmLedger, 1212, 503, { scale: 0.27 });
  layer.put(sprayCan, 1314, 608, { scale: 0.78 });
}

/** Far from the lamp: only the sides that look to it can be made out. */
export function sortingByNight(layer: Layer, hour: Hour): void {
  const { t, open } = hour;
  table(layer, hour);
  layer.put(crateStack, 1118, 606, {
    scale: 0.72,
    light: -1,
    changes: { ...open, sand1: mix(t.k, t.n3, 0.35), rust1: t.n3, key1: mix(t.k, t.n3, 0.3), paper1: t.t, cut: t.n3 },
  });
}
