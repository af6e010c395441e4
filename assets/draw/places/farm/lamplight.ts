/** The lamp of the pavilion: what it throws on the ground, and on the air before it. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { points } from "../../geometry.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";
import { LAMP } from "./shelter.ts";

/** Two pools, one within the other, their edges combed away from the lamp. */
export function lampOnGround(layer: Layer, { t, yard }: Hour): void {
  const [dim, bright] = [mix(yard.bands[0], t.n3, 0.5), mix(t.n3, t.k, 0.35)];
  layer.flat(points("-10,560 450,540 860,546 1050,576 1010,640 800,700 420,742 -10,752"), dim);
  layer.flat(points("-10,580 450,556 720,562 900,584 860,622 660,658 360,684 -10,690"), bright);
  const next = random(12);
  const teeth = (edge: readonly (readonly [number, number])[], length: number, width: number): Cut[] =>
    edge.flatMap(([x1, y1], i) => {
      const [x2, y2] = edge[i + 1] ?? [x1, y1];
      const n = Math.round(Math.hypot(x2 - x1, y2 - y1) / 19);
      return Array.from({ length: n }, (_, k): Cut => {
        const [x, y] = [x1 + ((x2 - x1) * k) / n, y1 + ((y2 - y1) * k) / n];
        const d = Math.hypot(x - LAMP.x, (y - 520) * 2) || 1;
        const reach = length * (0.4 + next());
        const [dx, dy] = [(x - LAMP.x) / d, ((y - 520) * 2) / d];
        return [x - dx * 16, y - dy * 6, x + dx * reach, y + dy * reach * 0.45, width, 0.2];
      });
    });
  layer.cuts(
    teeth(
      [
        [860, 546],
        [1050, 576],
        [1010, 640],
        [800, 700],
        [420, 742],
        [-10, 752],
      ],
      52,
      9,
    ),
    dim,
  );
  layer.cuts(
    teeth(
      [
        [720, 562],
        [900, 584],
        [860, 622],
        [660, 658],
        [360, 684],
        [-10, 690],
      ],
      40,
      8,
    ),
    bright,
  );
}

export function lampOnMist(layer: Layer, { t }: Hour): void {
  layer.flat(points("26,404 432,404 430,588 28,588"), t.t, { opacity: 0.1 });
}
