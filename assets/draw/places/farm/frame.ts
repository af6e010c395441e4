/** The dark frame of the farm: strings of peppers and onions under a beam, sacks and leaves at the foot. */
import type { Cut } from "../../cuts.ts";
import { type Point, points } from "../../geometry.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

/** Peppers on a string, drying. */
function string(layer: Layer, x: number, top: number, n: number, { t, night }: Hour): void {
  const colour = t.n0;
  layer.stroke(points(`${x},${top - 30} ${x},${top + n * 26}`), colour, 3);
  const cuts: Cut[] = [];
  for (let i = 0; i < n; i++) {
    const side = i % 2 ? 1 : -1;
    const y = top + i * 25;
    const at = (dx: number, dy: number): Point => [x + side * dx, y + dy];
    layer.flat([at(-4, 0), at(14, -6), at(26, 8), at(22, 34), at(14, 48), at(4, 26)], colour, { round: 9 });
    cuts.push([x + side * 16, y + 2, x + side * 16, y + 34, 3, 0.3]);
  }
  layer.cuts(cuts, night ? t.n1 : t.n3);
}

function sack(layer: Layer, x: number, y: number, w: number, h: number, { t, night }: Hour): void {
  layer.flat(
    [
      [x + 20, y + 8],
      [x + w * 0.4, y - 2],
      [x + w - 26, y + 4],
      [x + w, y + h * 0.5],
      [x + w - 10, y + h],
      [x + 8, y + h],
      [x, y + h * 0.5],
    ],
    t.n0,
    { rough: 1.5, step: 50, seed: x, round: 20 },
  );
  layer.cuts(
    [0.3, 0.52, 0.74].map((share): Cut => [x + w * share, y + 12, x + w * (share - 0.05), y + h - 8, 4, 0.4]),
    night ? t.n1 : t.n2,
  );
}

export function frame(layer: Layer, hour: Hour): void {
  layer.flat(points("-10,-10 520,-10 470,16 240,30 -10,44"), hour.t.n0, { rough: 2, step: 50 });
  for (const [x, top, n] of [
    [34, 56, 6],
    [112, 48, 4],
    [186, 44, 5],
    [262, 40, 3],
    [334, 34, 2],
  ] as const)
    string(layer, x, top, n, hour);
  for (const [x, y, w, h] of [
    [1392, 760, 230, 170],
    [1476, 640, 160, 140],
    [1330, 850, 120, 70],
    [-40, 800, 130, 120],
  ] as const)
    sack(layer, x, y, w, h, hour);
}
