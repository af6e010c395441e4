/** The farmer's cabin at the yard: by day both leaves stand open on the desk, by night it is shut. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, points } from "../../geometry.ts";
import { base } from "../../palette.ts";
import { lockedDrawer } from "../../props/dwelling.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

const DOOR = { x: 1356, y: 372, w: 178, h: 178 } as const;

function inside(layer: Layer, { t }: Hour): void {
  const { x, y, w, h } = DOOR;
  layer.flat(box(x, y, w, h), base.ink0).flat(box(x, y + h - 26, w, 26), t.n2);
  layer.flat(box(x + 14, y + 18, 70, 6), t.n3);
  for (const [i, height] of [24, 18, 26, 20, 16].entries())
    layer.flat(box(x + 18 + i * 12, y + 18 - 0, 10, -height + 4), i % 2 ? t.k : t.n3);
  layer.put(lockedDrawer, x + w / 2 + 4, y + h - 6, { scale: 0.4 });
  layer.flat(points(`${x + w},${y} ${x + w},${y + h} ${x + w - 40},${y + h}`), t.k2, { opacity: 0.16 });
}

function shut(layer: Layer, { wood, wall }: Hour): void {
  const { x, y, w, h } = DOOR;
  layer.flat(box(x, y, w, h), wood.lit).flat(box(x + w / 2 - 2, y, 4, h), base.ink0);
  layer.cuts(
    [30, 60, 118, 148].map((dx): Cut => [x + dx, y + 8, x + dx, y + h - 8, 3, 0.5]),
    wall.shade,
  );
}

export function cabin(layer: Layer, hour: Hour): void {
  const { wall, wood, shadow, iron, night, t } = hour;
  layer.flat(points("1276,566 1600,556 1610,600 1240,606 1196,596"), shadow, { rough: 3, step: 40 });
  for (const x of [1316, 1560]) layer.flat(box(x, 556, 26, 34), iron);
  layer.flat(box(1478, 262, 18, 70), iron).flat(points("1470,254 1504,254 1500,266 1474,266"), wood.shade);
  layer.flat(box(1290, 346, 330, 214), wall.shade).flat(box(1548, 346, 80, 214), wall.lit);
  layer.cuts(
    Array.from({ length: 7 }, (_, i): Cut => [1290, 372 + i * 28, 1610, 372 + i * 28, 2.4, 0.5]),
    mix(wall.shade, iron, night ? 0.5 : 0.22),
  );
  layer.flat(box(DOOR.x - 10, DOOR.y - 10, DOOR.w + 20, DOOR.h + 12), wood.shade);
  if (night) {
    shut(layer, hour);
    layer.cuts([[1292, 350, 1292, 560, 6, 0.7]], t.n3);
  } else {
    inside(layer, hour);
    layer
      .flat(points("1356,372 1304,384 1304,562 1356,550"), wood.lit)
      .flat(points("1534,372 1590,384 1590,562 1534,550"), mix(wood.lit, t.k, 0.6));
    layer.cuts(
      [
        [1330, 384, 1330, 552, 3, 0.5],
        [1562, 384, 1562, 552, 3, 0.5],
      ],
      wood.shade,
    );
  }
  layer
    .flat(points("1262,352 1276,322 1610,318 1610,352"), wood.shade)
    .flat(points("1276,322 1610,318 1610,328 1272,332"), wood.lit);
  layer
    .flat(points("1350,550 1540,550 1556,574 1336,574"), wood.lit)
    .flat(points("1336,574 1556,574 1556,584 1336,584"), wood.shade);
}
