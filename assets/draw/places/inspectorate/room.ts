/** The inspectorate's room: two walls, a window on the mountains, a floor mended with another pattern. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

export const WINDOW = { x: 1010, y: 96, w: 400, h: 232 } as const;

export function shell(layer: Layer, t: Ramp): void {
  layer.flat(box(-10, -10, 1620, 480), mix(t.t1, t.k2, 0.35));
  layer.flat(points("-10,-10 150,60 150,440 -10,560"), mix(t.k2, t.k1, 0.4));
  layer.flat(points("150,300 1610,300 1610,446 150,446"), mix(t.k1, t.k, 0.55));
  layer.flat(points("-10,364 150,300 150,446 -10,570"), mix(t.k, t.n3, 0.3));
  layer.flat(box(150, 296, 1460, 6), t.n3).flat(points("-10,358 150,296 150,302 -10,366"), t.n2);
  layer.flat(points("150,446 1610,446 1610,640 -10,640 -10,570"), mix(t.t, t.k2, 0.7));
  layer.flat(box(150, 438, 1460, 10), t.n2).flat(points("-10,560 150,438 150,448 -10,572"), t.n1);
  [612, 706, 806].forEach((y, i) => {
    layer.flat(
      points(`-10,${y + 10} 420,${y - 4} 860,${y + 6} 1260,${y - 6} 1610,${y + 8} 1610,915 -10,915`),
      [mix(t.k1, t.k, 0.4), mix(t.k, t.n3, 0.5), t.n3][i] ?? t.n3,
      { rough: 3, step: 46, seed: i + 2 },
    );
  });
  const boards: Cut[] = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map(i => [
    800 + i * 110,
    450,
    800 + i * 250,
    900,
    3,
    0.8,
  ]);
  layer.cuts(boards, mix(t.k1, t.k, 0.5));
}

export function view(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = WINDOW;
  layer.flat(box(x - 16, y - 16, w + 32, h + 32), t.n2).flat(box(x, y, w, h), base.white);
  layer.flat(box(x, y + 90, w, h - 90), t.t1);
  layer.flat(
    points(
      `${x},${y + 170} ${x + 50},${y + 112} ${x + 92},${y + 144} ${x + 160},${y + 66} ${x + 214},${y + 128} ${x + 262},${y + 92} ${x + 330},${y + 150} ${x + w},${y + 112} ${x + w},${y + h} ${x},${y + h}`,
    ),
    mix(t.t1, base.ink3, 0.45),
  );
  layer.flat(
    points(
      `${x + 160},${y + 66} ${x + 190},${y + 100} ${x + 172},${y + 96} ${x + 158},${y + 108} ${x + 146},${y + 96} ${x + 132},${y + 98}`,
    ),
    base.white,
  );
  layer.flat(
    points(
      `${x + 262},${y + 92} ${x + 286},${y + 112} ${x + 268},${y + 110} ${x + 250},${y + 118} ${x + 244},${y + 106}`,
    ),
    base.white,
  );
  for (const [dx, top] of [
    [20, 150],
    [74, 168],
    [300, 156],
    [352, 172],
  ] as const)
    layer.flat(
      points(
        `${x + dx - 9},${y + h} ${x + dx - 12},${y + top + 20} ${x + dx},${y + top} ${x + dx + 12},${y + top + 20} ${x + dx + 9},${y + h}`,
      ),
      mix(t.k, t.n3, 0.4),
      { round: 6 },
    );
  layer.flat(box(x, y + 206, w, h - 206), mix(t.k2, t.k, 0.4));
  for (const dx of [w / 3 - 5, (2 * w) / 3 - 5]) layer.flat(box(x + dx, y, 10, h), t.n2);
  layer.flat(box(x - 30, y + h + 10, w + 60, 14), t.p).flat(box(x - 30, y + h + 24, w + 60, 6), t.n3);
  layer.flat(box(x + 40, y + h + 44, w - 80, 66), base.paper3);
  layer.cuts(
    Array.from({ length: 12 }, (_, i): Cut => [x + 56 + i * 26, y + h + 50, x + 56 + i * 26, y + h + 104, 6, 0.5]),
    mix(base.paper3, t.n3, 0.5),
  );
}
