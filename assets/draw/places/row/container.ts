/** Row 14, the container with one leaf open. */
import { mix } from "../../colour.ts";
import { box, nth } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Ground } from "../ground.ts";
import type { Layer } from "../layers.ts";
import { LEFT } from "./walls.ts";

/** Aizada's container: dark inside, goods on shelves, one leaf swung into the alley. */
export function openContainer(layer: Layer, g: Ground, t: Ramp): void {
  const [near, far] = [1.5, 1.84];
  layer.flat(g.side(LEFT, near, far, 0.06, 2.42), t.n0);
  layer.flat(
    [g.at(LEFT, far, 0.06), g.at(LEFT, far, 2.42), g.at(LEFT, far - 0.1, 2.3), g.at(LEFT, far - 0.1, 0.16)],
    t.n1,
  );
  for (const h of [0.62, 1.22, 1.8]) layer.flat(g.side(LEFT, near + 0.02, far - 0.1, h, h + 0.05), t.n3);
  const goods = [t.k1, t.p, t.k, t.t, t.n3, t.k2, t.p, t.k, t.t];
  goods.forEach((colour, i) => {
    const shelf = nth([0.67, 1.27, 1.85], Math.floor(i / 3));
    const a = near + 0.03 + (i % 3) * 0.075;
    layer.flat(
      g.side(LEFT, a, a + 0.058, shelf, shelf + nth([0.36, 0.28, 0.42], (i * 2) % 3)),
      mix(colour, t.n0, 0.22),
      { round: 4 },
    );
  });
  layer.flat(g.side(LEFT, near + 0.05, near + 0.2, 0.06, 0.5), mix(t.k2, t.n0, 0.25), { round: 5 });
  const leaf = g.front(LEFT, -5.62, far, 0.06, 2.44);
  layer.flat(leaf, mix(t.k, t.k1, 0.3));
  const [x0, y0] = g.at(LEFT, far, 2.44);
  const [x1, y1] = g.at(-5.62, far, 0.06);
  const at = (share: number): number => x0 + (x1 - x0) * share;
  layer.cuts(
    [0.2, 0.4, 0.6, 0.8].map(s => [at(s), y0 + 8, at(s), y1 - 8, 4, 0.5] as const),
    mix(t.k, t.n3, 0.6),
  );
  for (const s of [0.3, 0.72]) layer.flat(box(at(s) - 2, y0 + 2, 4, y1 - y0 - 4), mix(t.t, t.k2, 0.4));
  layer.flat(box(at(0.64), y0 + 112, 18, 6), t.p).flat(box(at(0.7), y0 + 118, 13, 13), t.n0, { round: 3 });
  layer
    .flat(
      [
        [x0, y0],
        [x1, y0],
        [x1, y0 + 6],
        [x0, y0 + 6],
      ],
      t.n3,
    )
    .flat(
      [
        [x1 - 5, y0],
        [x1, y0],
        [x1, y1],
        [x1 - 5, y1],
      ],
      t.t,
    );
  layer.flat(
    [g.at(LEFT, near, 0), g.at(-5.2, near + 0.1, 0), g.at(-5.62, far, 0), g.at(LEFT, far, 0)],
    mix(t.n3, t.k, 0.45),
  );
}
