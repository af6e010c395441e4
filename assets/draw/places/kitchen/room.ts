/** The kitchen's walls and floor: the lamp's warmth thins out in rings, blue shade keeps the corners. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, ellipse, move, type Polygon, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";

/** Where the bulb hangs. */
export const LAMP = { x: 430, y: 226 } as const;
export const WINDOW = { x: 1120, y: 110, w: 236, h: 214 } as const;
const SKIRTING = 452;

/** A ring of light with a cut edge, clipped to the wall. */
function ring(layer: Layer, rx: number, ry: number, colour: string, seed: number): void {
  const next = random(seed);
  const edge = ellipse(LAMP.x, LAMP.y + 60, rx, ry, 72).map(([x, y], i): [number, number] => {
    const k = i % 2 ? 1 : 1.05 + next() * 0.05;
    return [LAMP.x + (x - LAMP.x) * k, Math.min(SKIRTING, LAMP.y + 60 + (y - LAMP.y - 60) * k)];
  });
  layer.flat(edge, colour);
}

export function shell(layer: Layer, t: Ramp): void {
  layer.flat(box(-10, -10, 1620, 480), mix(t.n3, t.k, 0.35));
  ring(layer, 780, 520, mix(t.k, t.k1, 0.3), 3);
  ring(layer, 560, 390, mix(t.k1, t.k2, 0.5), 5);
  ring(layer, 370, 280, t.k2, 7);
  ring(layer, 220, 190, mix(t.k2, t.t, 0.6), 9);
  layer.flat(box(-10, SKIRTING - 14, 1620, 16), t.n2);
  layer.flat(box(-10, SKIRTING, 1620, 470), mix(t.n3, t.k, 0.2));
  layer.flat(points("-10,470 820,470 980,560 900,700 300,740 -10,730"), mix(t.k, t.k1, 0.35), { rough: 3, step: 40 });
  layer.cuts(
    Array.from({ length: 19 }, (_, i): Cut => [500 + (i - 9) * 84, SKIRTING + 4, 500 + (i - 9) * 190, 900, 3, 0.8]),
    mix(t.n3, t.k, 0.05),
  );
}

/** The yard: snow on a roof, on a wall, on the one tree; a lit window across. */
function yard(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = WINDOW;
  const at = (text: string): Polygon => move(points(text), x, y);
  layer.flat(box(x, y, w, h), t.n2).flat(at("0,70 236,70 236,214 0,214"), mix(t.n2, t.n3, 0.6));
  layer.flat(at("0,104 26,104 26,50 104,50 104,88 150,88 150,36 236,36 236,160 0,160"), t.n1);
  for (const roof of ["24,44 106,44 106,53 24,53", "148,30 236,30 236,39 148,39", "104,82 150,82 150,91 104,91"])
    layer.flat(at(roof), t.p);
  for (const [wx, wy] of points("42,68 74,94 172,58 206,58 172,92")) layer.flat(box(x + wx, y + wy, 13, 15), t.t);
  layer.flat(at("0,144 70,132 150,146 236,130 236,214 0,214"), t.k2);
  layer.flat(at("0,166 90,152 180,168 236,156 236,214 0,214"), t.p);
  layer.stroke(at("186,184 188,96 162,62"), t.n0, 7).stroke(at("188,118 214,78"), t.n0, 4);
  layer.cuts(
    [0, 1, 2, 3, 4].map((i): Cut => [x + 60 + i * 15, y + 200 - i * 8, x + 68 + i * 15, y + 198 - i * 8, 4, 0.5]),
    t.k1,
  );
  const next = random(21);
  layer.cuts(
    Array.from({ length: 34 }, (): Cut => {
      const [sx, sy] = [x + 6 + next() * (w - 16), y + 4 + next() * (h - 20)];
      return [sx, sy, sx + 3, sy + 4, 3.6, 0.5];
    }),
    t.w,
  );
}

export function windowWall(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = WINDOW;
  layer.flat(box(x - 14, y - 14, w + 28, h + 28), t.k2);
  yard(layer, t);
  layer.flat(box(x + w * 0.62, y, 9, h), t.k2).flat(box(x + w * 0.62, y + 62, w * 0.38, 7), t.k2);
  layer.flat(box(x - 30, y + h + 12, w + 60, 12), t.t).flat(box(x - 30, y + h + 24, w + 60, 6), t.n2);
  layer.flat(box(x - 48, y - 34, w + 96, 8), t.n1);
  layer.flat(
    [
      [x - 44, y - 28],
      [x + 26, y - 28],
      [x + 8, y + 90],
      [x - 20, y + 170],
      [x - 46, y + 176],
    ],
    t.k1,
    {
      rough: 1.5,
      step: 50,
    },
  );
  layer.flat(
    [
      [x + w + 44, y - 28],
      [x + w - 20, y - 28],
      [x + w + 4, y + 90],
      [x + w + 46, y + 150],
    ],
    t.k,
    {
      rough: 1.5,
      step: 50,
    },
  );
  layer.cuts(
    [
      [x - 20, y - 24, x - 28, y + 168, 4],
      [x + 4, y - 24, x - 10, y + 120, 4],
      [x + w + 22, y - 24, x + w + 30, y + 110, 4],
    ],
    t.n3,
  );
}
