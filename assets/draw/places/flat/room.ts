/** The flat's room: ceiling, walls and boards in shade, one window on a winter street. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, nth, type Point } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import { ground } from "../ground.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

export const g = ground({ horizon: 300, eye: 1.5, metre: 160, centre: 700 });
/** Lateral metres of the side walls, depth of the back wall, height of the ceiling. */
export const [LEFT, RIGHT, BACK, CEILING] = [-2.75, 3.25, 1.34, 2.75] as const;
export const WINDOW = { x: 596, y: 196, w: 232, h: 152 } as const;

export const shades = (t: Ramp) => ({
  back: mix(t.n3, t.n2, 0.42),
  side: t.n2,
  floor: mix(t.n2, t.n3, 0.25),
});

export function shell(layer: Layer, t: Ramp): void {
  const { back, side, floor } = shades(t);
  const [a, b, c, d] = [g.at(LEFT, BACK, CEILING), g.at(RIGHT, BACK, CEILING), g.at(RIGHT, BACK), g.at(LEFT, BACK)];
  layer.flat(box(-10, -10, 1620, 920), t.n1);
  layer.flat([a, b, c, d], back);
  layer.flat([[-10, -16], a, d, [-400, 930]], side);
  layer.flat([b, [1640, -160], [1640, 1200], c], mix(t.n2, t.n1, 0.35));
  layer.flat([d, c, [1640, 1010], [1640, 920], [-400, 920]], floor);
  const paper = Array.from({ length: 17 }, (_, i): Cut => {
    const x = LEFT + 0.2 + i * 0.36;
    const [x1, y1] = g.at(x, BACK, 2.68);
    return [x1, y1, x1, g.at(x, BACK, 0.2)[1], 3.4, 0.35];
  });
  layer.cuts(paper, mix(back, t.n2, 0.5));
  layer.flat([g.at(LEFT, BACK, 0.13), g.at(RIGHT, BACK, 0.13), c, d], t.n1);
  layer.flat([g.at(LEFT, BACK, 0.13), g.at(LEFT, 0.4, 0.13), g.at(LEFT, 0.4), d], t.n0);
  layer.cuts(
    Array.from({ length: 22 }, (_, i): Cut => {
      const [near, far] = [g.at(-3.6 + i * 0.36, 0.36), g.at(-3.6 + i * 0.36, BACK - 0.02)];
      return [far[0], far[1], near[0], near[1], 3, 0.8];
    }),
    mix(t.n1, t.n2, 0.6),
  );
}

/** Roofs under snow; by night some windows are lit, and more of it comes down. */
function street(layer: Layer, { night, t, dark }: Hour): void {
  const { x, y, w, h } = WINDOW;
  layer.flat(box(x, y, w, h), night ? mix(t.k, t.n3, 0.35) : mix(t.t1, t.k2, 0.5));
  layer.flat(box(x, y + h * 0.45, w, h * 0.55), night ? mix(t.k, t.k1, 0.35) : t.w);
  const next = random(6);
  const panes: Point[] = [];
  for (let left = x; left < x + w - 8; ) {
    const width = Math.min(30 + next() * 34, x + w - left);
    const top = y + h - 34 - next() * 62;
    layer.flat(box(left, top, width, y + h - top), night ? mix(t.n2, t.n3, 0.4) : mix(dark.k1, dark.k2, 0.5));
    layer.flat(box(left, top - 4, width, 6), night ? t.k2 : t.w);
    for (let wy = top + 12; wy < y + h - 8; wy += 15)
      for (let wx = left + 6; wx < left + width - 9; wx += 12) if (next() < (night ? 0.22 : 0.6)) panes.push([wx, wy]);
    left += width + 4;
  }
  for (const [wx, wy] of panes) layer.flat(box(wx, wy, 6, 7), night ? t.t : mix(dark.k, dark.k1, 0.5));
  if (!night) return;
  layer.cuts(
    Array.from({ length: 26 }, (): Cut => {
      const [sx, sy] = [x + 6 + next() * (w - 16), y + 4 + next() * (h - 14)];
      return [sx, sy, sx + 3, sy + 4, 3.2, 0.5];
    }),
    t.t1,
  );
}

export function windowWall(layer: Layer, hour: Hour): void {
  const { t } = hour;
  const { x, y, w, h } = WINDOW;
  street(layer, hour);
  layer.flat(box(x - 10, y - 10, w + 20, 12), t.k1);
  for (const dx of [-10, w / 2 - 5, w - 1]) layer.flat(box(x + dx, y - 8, 11, h + 8), dx > w / 2 ? t.k1 : t.k);
  layer.flat(box(x - 20, y + h, w + 42, 11), t.k2);
  layer.flat(box(x - 40, y - 30, w + 84, 8), t.n0);
  const curtain = mix(t.n3, t.k, 0.75);
  layer.flat(
    [
      [x - 34, y - 22],
      [x + 36, y - 22],
      [x + 22, y + h - 40],
      [x + 30, y + h + 70],
      [x - 36, y + h + 70],
    ],
    curtain,
    { rough: 1.5, step: 60 },
  );
  layer.cuts(
    [
      [x - 14, y - 18, x - 18, y + h + 68, 5],
      [x + 8, y - 18, x + 4, y + h + 66, 5],
      [x + 26, y - 20, x + 14, y + h - 40, 4],
    ],
    t.n3,
  );
  for (let i = 0; i < 12; i++)
    layer.flat(box(x + 62 + i * 14, y + h + 26, 9, 70), nth([t.n3, mix(t.k, t.n3, 0.5), t.k], Math.floor(i / 4)));
}
