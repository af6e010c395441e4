/** The gate on the road, the fence to both sides, and the sign beyond. */
import { type Point, points } from "../../geometry.ts";
import { base } from "../../palette.ts";
import { farmGate } from "../../props/farm.ts";
import { roadSign } from "../../props/farm-night.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

const POSTS: readonly (readonly [x: number, y: number, h: number])[] = [
  [880, 356, 34],
  [930, 372, 44],
  [1256, 404, 62],
  [1310, 400, 58],
];

export function road(layer: Layer, { iron, open, night, t }: Hour): void {
  layer.put(roadSign, 1206, 372, {
    scale: 0.34,
    changes: night ? { ...open, paper0: base.ink3, paper1: base.paper3, navy0: base.ink0, navy1: base.ink1 } : {},
  });
  for (const [x, y, h] of POSTS)
    layer.flat(points(`${x - 3},${y} ${x - 3},${y - h} ${x + 3},${y - h} ${x + 3},${y}`), iron);
  for (const share of [0.92, 0.62, 0.3]) {
    const wire = (list: typeof POSTS): Point[] => list.map(([x, y, h]) => [x, y - h * share]);
    layer.stroke([[700, 330 - 16 * share], ...wire(POSTS.slice(0, 2)), [990, 398 - 64 * share]], iron, 2);
    layer.stroke([[1150, 404 - 64 * share], ...wire(POSTS.slice(2))], iron, 2);
  }
  layer.put(farmGate, 1070, 410, {
    scale: 0.44,
    changes: night
      ? { slate0: iron, slate1: iron, rust0: iron, rust1: iron, silver1: t.k1 }
      : {
          slate0: iron,
          slate1: base.ink2,
          rust0: iron,
          rust1: t.n2,
          sand0: base.ink0,
          sand1: t.n2,
          silver1: base.ink0,
        },
  });
}
