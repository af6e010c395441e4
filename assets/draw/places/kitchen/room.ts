/** The kitchen's walls and floor: the lamp's warmth on the wall thins out in rings, blue shade keeps the corners. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, ellipse, type Point, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";

/** Where the bulb hangs, and where wall and floor meet. */
export const LAMP = { x: 392, y: 196 } as const;
export const SKIRTING = 456;

/** From the lamp outwards. */
const tones = (t: Ramp) => ({
  bright: mix(t.t, t.t1, 0.4),
  warm: mix(t.t, t.k2, 0.45),
  mellow: mix(t.k2, t.k1, 0.5),
  dusk: mix(t.k1, t.n3, 0.5),
  dark: mix(t.n3, t.k1, 0.16),
});

const clamp = (p: Point): Point => [p[0], Math.min(SKIRTING, p[1])];

/** A disc of light on the wall; short gouges run out from its edge, away from the lamp. */
function pool(layer: Layer, r: number, colour: string, seed: number): void {
  const [cx, cy] = [LAMP.x, LAMP.y + 64];
  layer.flat(ellipse(cx, cy, r, r * 0.82, 64).map(clamp), colour);
  const next = random(seed);
  const n = Math.round(r / 3.6);
  layer.cuts(
    Array.from({ length: n }, (_, i): Cut | null => {
      const a = ((i + next() * 0.5) / n) * 2 * Math.PI;
      const [c, s] = [Math.cos(a), Math.sin(a) * 0.82];
      const reach = r + 8 + (10 + r * 0.045) * next();
      if (cy + s * reach > SKIRTING - 4) return null;
      return [cx + c * (r - 8), cy + s * (r - 8), cx + c * reach, cy + s * reach, 7, 0.25];
    }).filter(cut => cut !== null),
    colour,
  );
}

export function shell(layer: Layer, t: Ramp): void {
  const tone = tones(t);
  layer.flat(box(-10, -10, 1620, 480), tone.dark);
  pool(layer, 820, tone.dusk, 3);
  pool(layer, 540, tone.mellow, 5);
  pool(layer, 350, tone.warm, 7);
  pool(layer, 196, tone.bright, 9);
  layer.flat(box(-10, SKIRTING - 16, 1620, 18), t.n2).flat(box(-10, SKIRTING - 16, 900, 5), t.n3);
}

/** Boards that run to a point behind the wall; the lamp lies on them as far as the stove. */
export function floor(layer: Layer, t: Ramp): void {
  const boards = mix(t.n2, t.n3, 0.5);
  layer.flat(box(-10, SKIRTING, 1620, 470), boards);
  const [dim, lit] = [mix(t.n3, t.k1, 0.3), mix(t.k1, t.n3, 0.28)];
  layer.flat(points("-10,456 1020,456 1150,520 1120,608 900,676 420,716 -10,712"), dim);
  layer.flat(points("-10,470 760,470 880,520 840,590 660,636 300,662 -10,660"), lit);
  const next = random(17);
  const edge = (line: string, n: number, colour: string): void => {
    const at = points(line);
    const cuts = at.slice(1).flatMap((b, k) => {
      const a = at[k] ?? b;
      return Array.from({ length: n }, (_, i): Cut => {
        const [x, y] = [a[0] + ((b[0] - a[0]) * i) / n, a[1] + ((b[1] - a[1]) * i) / n];
        const d = Math.hypot(x - LAMP.x, (y - 520) * 2) || 1;
        const [dx, dy] = [(x - LAMP.x) / d, ((y - 520) * 2) / d];
        const reach = 20 + 44 * next();
        return [x - dx * 14, y - dy * 6, x + dx * reach, y + dy * reach * 0.5, 8, 0.2];
      });
    });
    layer.cuts(cuts, colour);
  };
  edge("1020,456 1150,520 1120,608 900,676 420,716 -10,712", 13, dim);
  edge("760,470 880,520 840,590 660,636 300,662 -10,660", 11, lit);
  layer.cuts(
    Array.from({ length: 19 }, (_, i): Cut => [560 + (i - 9) * 96, SKIRTING + 4, 560 + (i - 9) * 200, 900, 3, 0.8]),
    mix(t.n2, t.n3, 0.1),
  );
}
