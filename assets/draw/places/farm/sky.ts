/** The sky over the farm: a low sun in level cuts of cloud, or stars. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { nth, type Point, points } from "../../geometry.ts";
import { base } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

/** Where the sun sinks behind the low end of the range. */
export const SUN: Point = [1196, 226];

function bands(layer: Layer, { sky }: Hour): void {
  layer.flat(points("0,0 1600,0 1600,340 0,340"), sky[0]);
  [54, 124, 196].forEach((y, i) => {
    layer.flat(
      [
        [-10, y + 8],
        [360, y - 6],
        [820, y + 8],
        [1240, y - 10],
        [1610, y],
        [1610, 340],
        [-10, 340],
      ],
      nth(sky, i + 1),
      { rough: 4, step: 44, seed: i + 3 },
    );
  });
}

/** Long level cuts of cloud where two bands of sky meet. */
function clouds(layer: Layer, { sky }: Hour): void {
  const next = random(8);
  [50, 118, 190].forEach((y, i) => {
    const cut = (): Cut => {
      const x = next() * 1600;
      const dy = (next() - 0.5) * 46;
      return [x, y + dy, x + 70 + next() * 220, y + dy + (next() - 0.5) * 4, 2.2 + next() * 4, 0.45];
    };
    layer.cuts(Array.from({ length: 13 }, cut), nth(sky, i)).cuts(Array.from({ length: 13 }, cut), nth(sky, i + 1));
  });
}

/** Stars as small cuts, in two tones so that each tone is one path. */
function stars(layer: Layer): void {
  const next = random(41);
  const star = (size: number): Cut => {
    const [x, y] = [next() * 1600, 8 + next() ** 1.5 * 210];
    return [x, y - size, x, y + size, size * 1.7, 0.5];
  };
  layer.cuts(
    Array.from({ length: 56 }, (_, i) => star(i % 3 ? 1.6 : 2.2)),
    base.paper3,
  );
  layer.cuts(
    Array.from({ length: 12 }, () => star(3.6)),
    base.white,
  );
}

export function sky(layer: Layer, hour: Hour): void {
  bands(layer, hour);
  if (hour.night) {
    stars(layer);
    return;
  }
  clouds(layer, hour);
  const { t } = hour;
  layer.disc(SUN[0], SUN[1], 128, mix(t.t, t.t1, 0.6)).disc(SUN[0], SUN[1], 94, mix(t.t1, base.white, 0.5));
  layer.disc(SUN[0], SUN[1], 64, base.white);
  layer.cuts(
    [
      [1056, 206, 1330, 207, 7, 0.5],
      [1096, 236, 1290, 237, 5, 0.5],
      [1020, 176, 1210, 175, 4, 0.6],
    ],
    t.t,
  );
}
