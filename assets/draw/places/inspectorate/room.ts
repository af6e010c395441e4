/** The inspectorate's room: walls in shade, a window on the mountains, its light on the floor. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, move, type Polygon, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

export const WINDOW = { x: 1010, y: 92, w: 420, h: 236 } as const;

export function shell(layer: Layer, t: Ramp): void {
  const wall = mix(t.k2, t.k1, 0.55);
  layer.flat(box(-10, -10, 1620, 480), wall);
  layer.flat(points("-10,-60 150,40 150,440 -10,560"), mix(t.k2, t.t, 0.35));
  layer.flat(points("150,306 1610,306 1610,446 150,446"), mix(t.k, t.n3, 0.35));
  layer.flat(points("-10,372 150,306 150,446 -10,570"), t.k);
  layer.flat(box(150, 300, 1460, 7), t.n2).flat(points("-10,364 150,300 150,307 -10,372"), t.n3);
  layer.flat(points("150,446 1610,446 1610,640 -10,640 -10,570"), mix(t.k, t.n3, 0.16));
  layer.flat(box(150, 436, 1460, 11), t.n2).flat(points("-10,556 150,436 150,447 -10,572"), t.n1);
  layer.cuts(
    [240, 470, 700, 930].map((x): Cut => [x, 60, x, 290, 3, 0.4]),
    mix(wall, t.k, 0.4),
  );
  [616, 708, 806].forEach((y, i) => {
    layer.flat(
      points(`-10,${y + 8} 420,${y - 4} 860,${y + 6} 1260,${y - 6} 1610,${y + 8} 1610,915 -10,915`),
      [mix(t.k, t.n3, 0.5), mix(t.n3, t.n2, 0.3), t.n2][i] ?? t.n2,
      { rough: 3, step: 46, seed: i + 2 },
    );
  });
}

/** Three panes of sun on the floor, combed at their near edge; where they end the linoleum is worn. */
export function sunOnFloor(layer: Layer, t: Ramp): void {
  const board = mix(t.k, t.n3, 0.36);
  layer.cuts(
    [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3].map((i): Cut => [800 + i * 105, 448, 800 + i * 190, 760, 3, 0.8]),
    board,
  );
  for (const dx of [0, 170, 340]) {
    layer.flat(move(points("640,466 778,466 640,612 470,612"), dx, 0), t.t);
    layer.flat(move(points("470,612 640,612 560,706 366,706"), dx, 0), mix(t.k2, t.k1, 0.4));
    layer.cuts(
      Array.from({ length: 9 }, (_, i): Cut => [376 + dx + i * 21, 702, 352 + dx + i * 21 - (i % 3) * 9, 722, 10, 0.1]),
      mix(t.k2, t.k1, 0.4),
    );
  }
}

/** What is seen from the window: the range over the poplars of the street. */
function view(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = WINDOW;
  const at = (text: string): Polygon => move(points(text), x, y);
  layer.flat(box(x, y, w, h), mix(t.t1, base.ink3, 0.12)).flat(box(x, y + 74, w, h - 74), t.t1);
  layer.flat(
    at("0,176 46,122 78,140 150,56 178,92 204,80 262,140 300,116 352,158 420,128 420,236 0,236"),
    mix(t.t1, base.ink3, 0.5),
  );
  layer.flat(at("150,56 178,92 204,80 262,140 230,132 212,150 196,118 176,140 160,104"), mix(t.t1, base.ink3, 0.24));
  layer.flat(
    at("150,56 178,92 204,80 232,108 214,106 204,118 190,102 176,118 160,96 140,116 126,100 112,100"),
    base.white,
  );
  layer.flat(at("0,206 90,196 220,204 330,194 420,202 420,236 0,236"), mix(t.k2, t.k, 0.3));
  for (const [px, top] of [
    [22, 132],
    [60, 150],
    [330, 126],
    [366, 146],
    [396, 136],
  ] as const)
    layer.flat(
      at(`${px - 9},236 ${px - 13},${top + 40} ${px},${top} ${px + 13},${top + 40} ${px + 9},236`),
      mix(t.k, t.n3, 0.45),
      {
        round: 6,
      },
    );
}

export function windowWall(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = WINDOW;
  layer.flat(box(x - 18, y - 18, w + 36, h + 36), t.n2).flat(box(x - 18, y - 18, w + 36, 8), t.n3);
  view(layer, t);
  for (const dx of [w / 3 - 6, (2 * w) / 3 - 6]) layer.flat(box(x + dx, y, 12, h), t.n2);
  layer.flat(box(x + w / 3 + 6, y + 70, w / 3 - 12, 7), t.n2);
  layer.flat(box(x - 34, y + h + 12, w + 68, 13), t.p).flat(box(x - 34, y + h + 25, w + 68, 7), t.n1);
  layer.flat(box(x + 40, y + h + 46, w - 80, 68), mix(base.paper3, t.k, 0.3));
  layer.cuts(
    Array.from({ length: 13 }, (_, i): Cut => [x + 56 + i * 25.6, y + h + 50, x + 56 + i * 25.6, y + h + 108, 7, 0.5]),
    t.n3,
  );
}
