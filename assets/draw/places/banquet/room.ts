/** The hall itself: walls in plum, a tall window on the sleeping town, the drape behind the top table, the lit floor. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, ellipse, nth, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";

export const FOOT = 430;

export function shell(layer: Layer, t: Ramp): void {
  const wall = mix(t.n2, t.n3, 0.28);
  layer.flat(box(-10, -10, 1620, 460), wall);
  layer.flat(points("330,-10 1130,-10 1300,430 180,430"), mix(t.n3, t.n2, 0.34));
  layer.flat(box(-10, 346, 1620, FOOT - 346), mix(t.n2, t.n1, 0.4)).flat(box(-10, 340, 1620, 7), mix(t.n3, t.k, 0.5));
  for (const x of [300, 930, 1120, 1350])
    layer.flat(box(x, 40, 22, 390), mix(t.n2, t.n1, 0.3)).flat(box(x + (x < 720 ? 17 : 0), 40, 5, 390), t.k);
  layer.flat(box(-10, 20, 1620, 22), t.n1).flat(box(-10, 42, 1620, 5), mix(t.n3, t.k, 0.5));
  layer.flat(box(-10, FOOT, 1620, 480), mix(t.n2, t.n1, 0.25)).flat(box(-10, FOOT - 8, 1620, 9), t.n0);
}

/** What the chandelier throws on the parquet: two rings, combed at their near edge. */
export function pool(layer: Layer, t: Ramp): void {
  const next = random(12);
  const ring = (rx: number, ry: number, colour: string, teeth: number): void => {
    layer.flat(ellipse(740, 545, rx, ry, 44), colour);
    layer.cuts(
      Array.from({ length: teeth }, (_, i): Cut => {
        const a = Math.PI * (0.06 + (0.88 * (i + 0.5)) / teeth);
        const [x, y] = [740 + Math.cos(a) * rx, 545 + Math.sin(a) * ry - 5];
        const long = 26 + next() * 34;
        return [x, y, x + Math.cos(a) * long * 1.7, y + Math.sin(a) * long * 0.6, 13, 0.1];
      }),
      colour,
    );
  };
  ring(560, 128, mix(t.n3, t.k, 0.25), 34);
  ring(410, 84, mix(t.k1, t.k, 0.4), 28);
  ring(270, 46, mix(t.k2, t.k1, 0.3), 20);
  const board = mix(t.n2, t.n1, 0.7);
  layer.cuts(
    [-5, -4, -3, -2, 2, 3, 4, 5].map((i): Cut => [740 + i * 120, FOOT + 6, 740 + i * 250, 880, 3, 0.7]),
    board,
  );
}

/** A tall window, its curtain tied back; roofs and a few lit panes. */
export function nightWindow(layer: Layer, t: Ramp): void {
  layer.flat(box(58, 72, 208, 316), t.n0).flat(box(68, 82, 188, 300), base.ink2);
  layer.flat(
    points("68,300 98,300 98,272 150,272 150,306 190,306 190,284 232,284 232,312 256,312 256,382 68,382"),
    base.ink1,
  );
  for (const [x, y] of points("108,284 128,284 108,300 200,296 216,326 84,330 140,326"))
    layer.flat(box(x, y, 9, 10), t.t);
  layer.disc(214, 130, 15, base.paper2);
  layer
    .flat(box(158, 82, 8, 300), t.n0)
    .flat(box(68, 190, 188, 8), t.n0)
    .flat(box(46, 384, 232, 11), t.k);
  layer.flat(points("30,56 120,56 104,220,30 70,300,10 84,420 24,420"), mix(t.n3, t.k, 0.3), { round: 8 });
  layer.cuts(
    [
      [52, 70, 58, 400, 6, 0.4],
      [78, 66, 70, 290, 5, 0.4],
      [98, 66, 88, 240, 4, 0.4],
    ],
    t.n2,
  );
  layer.flat(points("230,56 296,56 296,420 250,420 262,300 240,200"), mix(t.n3, t.k, 0.3), { round: 8 });
  layer.cuts(
    [
      [284, 70, 288, 410, 5, 0.6],
      [262, 66, 274, 300, 5, 0.4],
    ],
    mix(t.k, t.k1, 0.5),
  );
  layer.flat(box(64, 292, 24, 10), t.t).flat(box(254, 292, 24, 10), t.t);
}

/** The drape behind the top table, swagged, with its garland half taken down. */
export function drape(layer: Layer, t: Ramp): void {
  layer.flat(box(452, 66, 456, 364), mix(t.k, t.n3, 0.3));
  layer.cuts(
    Array.from({ length: 15 }, (_, i): Cut => [470 + i * 30, 100, 468 + i * 30 + (i % 3) * 3, 428, 12, 0.6]),
    mix(t.n3, t.n2, 0.2),
  );
  layer.cuts(
    Array.from({ length: 14 }, (_, i): Cut => [484 + i * 30, 120, 484 + i * 30, 420, 5, 0.4]),
    t.k1,
  );
  for (const x of [452, 604, 756])
    layer.flat(points(`${x},60 ${x + 152},60 ${x + 148},92 ${x + 112},126,30 ${x + 40},126,30 ${x + 4},92`), t.k1, {
      round: 6,
    });
  for (const x of [452, 604, 756])
    layer.cuts(
      [
        [x + 10, 80, x + 142, 80, 6, 0.5],
        [x + 26, 100, x + 126, 100, 5, 0.5],
      ],
      mix(t.k, t.n3, 0.3),
    );
  layer.flat(box(440, 52, 480, 14), t.t);
}

/** The chandelier, the only lamp still on: three rings of small lights. */
export function chandelier(layer: Layer, t: Ramp): void {
  layer.flat(box(736, -10, 8, 70), t.n0);
  for (const [y, r, lights] of [
    [78, 62, 7],
    [118, 104, 11],
    [162, 70, 8],
  ] as const) {
    layer.flat(ellipse(740, y, r, 10, 24), t.n1).flat(ellipse(740, y - 4, r, 8, 24), t.t);
    for (let i = 0; i < lights; i++) {
      const x = 740 + ((i / (lights - 1)) * 2 - 1) * (r - 6);
      const drop = nth([20, 27, 23], i);
      layer.flat(
        points(`${x - 5},${y} ${x + 5},${y} ${x + 6},${y + 12} ${x},${y + drop} ${x - 6},${y + 12}`),
        base.white,
      );
    }
  }
  layer.flat(points("724,178 756,178 740,214"), base.white);
}
