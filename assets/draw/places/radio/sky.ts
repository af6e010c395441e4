/** Morning over the market: a low winter sun, a bare ridge, poplars, roofs of the rows under snow. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";

export const SUN = { x: 1010, y: 250 } as const;

export function sky(layer: Layer, t: Ramp): void {
  layer.flat(box(-10, -10, 1620, 500), t.t);
  layer.flat(box(-10, -10, 1620, 120), mix(t.k2, t.t, 0.45));
  layer.flat(box(-10, 110, 1620, 60), mix(t.k2, t.t, 0.7));
  layer.disc(SUN.x, SUN.y, 62, t.w);
  const next = random(8);
  layer.cuts(
    Array.from({ length: 40 }, (_, i): Cut => {
      const a = Math.PI + ((i + 0.5) / 40) * Math.PI;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const reach = 100 + 60 * next();
      return [SUN.x + c * 74, SUN.y + s * 74, SUN.x + c * reach, SUN.y + s * reach, 5, 0.2];
    }),
    t.t1,
  );
}

export function ridge(layer: Layer, t: Ramp): void {
  layer.flat(
    points(
      "-10,330 120,262 250,300 420,210 500,240 610,190 700,236 830,282 1000,300 1180,262 1400,288 1610,250 1610,420 -10,420",
    ),
    mix(t.k2, t.t, 0.35),
  );
  layer.flat(points("420,210 500,240 610,190 640,205 600,222 560,216 520,256 470,236 440,244"), t.t1);
  layer.flat(points("-10,370 300,340 620,352 980,342 1300,346 1610,336 1610,440 -10,440"), mix(t.k1, t.k2, 0.5));
}
