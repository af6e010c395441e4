/** A winter noon that never gets far from morning: low sun, a bare ridge, poplars, frost in the air. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, nth, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";

export const SUN = { x: 968, y: 238 } as const;

export function sky(layer: Layer, t: Ramp): void {
  const high = mix(t.k2, t.t, 0.3);
  layer.flat(box(-10, -10, 1620, 500), t.t).flat(box(-10, -10, 1620, 96), high);
  layer.flat(points("-10,86 500,96 1000,82 1610,94 1610,150 1100,146 520,158 -10,148"), mix(t.k2, t.t, 0.66), {
    rough: 2,
    step: 60,
  });
  const next = random(8);
  for (const [r, n, tone] of [
    [150, 46, mix(t.t, t.t1, 0.6)],
    [96, 38, t.t1],
  ] as const) {
    layer.disc(SUN.x, SUN.y, r, tone);
    layer.cuts(
      Array.from({ length: n }, (_, i): Cut => {
        const a = ((i + next() * 0.4) / n) * 2 * Math.PI;
        const [c, s] = [Math.cos(a), Math.sin(a)];
        const reach = r + 16 + r * 0.24 * next();
        return [SUN.x + c * (r - 6), SUN.y + s * (r - 6), SUN.x + c * reach, SUN.y + s * reach, 8, 0.2];
      }),
      tone,
    );
  }
  layer.disc(SUN.x, SUN.y, 54, t.w);
}

export function ridge(layer: Layer, t: Ramp): void {
  const [rock, lit, low] = [mix(t.k2, t.t, 0.3), mix(t.t, t.t1, 0.4), mix(t.k1, t.k2, 0.55)];
  layer.flat(
    points(
      "-10,330 90,286 160,300 300,226 352,244 420,196 470,214 540,168 600,206 640,196 712,262 830,306 1000,322 1150,300 1260,270 1330,286 1420,250 1500,276 1610,240 1610,420 -10,420",
    ),
    rock,
  );
  layer.flat(points("540,168 600,206 640,196 712,262 660,250 628,224 600,236 566,206 548,214"), lit);
  layer.flat(points("420,196 470,214 500,196 484,232 452,226 428,246 410,226"), lit);
  layer.cuts(
    [
      [360, 250, 330, 306, 5, 0.4],
      [520, 220, 490, 300, 6, 0.4],
      [590, 250, 610, 306, 5, 0.4],
      [1400, 272, 1370, 312, 5, 0.4],
    ],
    mix(t.k1, t.k2, 0.6),
  );
  layer.flat(points("-10,366 240,350 560,358 900,350 1240,354 1610,344 1610,440 -10,440"), low);
  [470, 498, 528, 1120, 1148, 1500, 1530, 1562].forEach((x, i) => {
    const top = nth([238, 256, 246, 262, 244, 232, 250, 240], i);
    layer.flat(points(`${x - 7},360 ${x - 10},${top + 50} ${x},${top} ${x + 10},${top + 50} ${x + 7},360`), t.k1, {
      round: 5,
    });
  });
}
