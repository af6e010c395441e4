/** The pavilion of plastic sheeting, and the barrel beside it. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { points } from "../../geometry.ts";
import { base, type Tones } from "../../palette.ts";
import { pavilion } from "../../props/dwelling.ts";
import { waterBarrel } from "../../props/farm.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

/** The lamp's place under the ridge of the pavilion. */
export const LAMP = [226, 420] as const;

/** By night the sheeting itself is the lamp's shade. */
const glowing = ({ t }: Hour): Partial<Tones> => ({
  silver0: mix(t.k, t.n3, 0.35),
  silver1: t.k1,
  ink0: mix(t.n3, t.n2, 0.4),
  navy0: t.k,
  navy1: t.k2,
  rust0: t.n2,
  rust1: t.n3,
});

export function shelter(layer: Layer, hour: Hour): void {
  const { night, shadow, iron, t } = hour;
  layer.flat(points("0,588 470,576 486,604 300,618 -10,616"), shadow, { rough: 3, step: 40 });
  layer.stroke(points("18,402 -10,470"), iron, 2.4).stroke(points("440,404 500,590"), iron, 2.4);
  layer.put(pavilion, 228, 590, {
    scale: 1.06,
    changes: night ? glowing(hour) : { silver0: base.ink3, silver1: mix(base.ink3, base.paper2, 0.55) },
  });
  layer.put(waterBarrel, 470, 604, { scale: 1.08, changes: night ? hour.open : {} });
  if (!night) return;
  const comb = Array.from(
    { length: 11 },
    (_, i): Cut => [446 + i * 36, 560 + i * 5, 500 + i * 40, 556 + i * 6, 8, 0.1],
  );
  layer.cuts(comb, mix(t.k, t.n3, 0.5));
}
