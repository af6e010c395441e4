/** The sorting table in the yard: by day the scale and the book, by night the crates of the second shift. */
import { box, points } from "../../geometry.ts";
import { crateScale, farmLedger, peppers, sprayCan } from "../../props/farm.ts";
import { crateStack } from "../../props/farm-night.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

function table(layer: Layer, { wood, shadow }: Hour): void {
  layer.flat(points("1030,596 1270,590 1200,618 900,622 930,604"), shadow, { round: 4 });
  for (const x of [1044, 1246]) layer.flat(box(x - 6, 506, 12, 94), wood.shade);
  layer.flat(box(1036, 520, 222, 8), wood.shade);
  layer.flat(points("1034,492 1260,492 1272,508 1022,508"), wood.lit).flat(box(1022, 508, 250, 8), wood.shade);
}

export function sortingByDay(layer: Layer, hour: Hour): void {
  table(layer, hour);
  layer.put(crateScale, 1092, 502, { scale: 0.74 });
  layer.put(farmLedger, 1208, 504, { scale: 0.27 });
  layer.put(pen => peppers(pen, 0, 0), 1000, 606, { scale: 0.9 });
  layer.put(sprayCan, 1300, 606, { scale: 0.78 });
}

export function sortingByNight(layer: Layer, hour: Hour): void {
  table(layer, hour);
  layer.put(crateStack, 1112, 606, { scale: 0.66, light: -1, changes: hour.open });
}
