/** Row 14, the bus at the end of the row. */
import { mix } from "../../colour.ts";
import { box } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Ground } from "../ground.ts";
import type { Layer } from "../layers.ts";

/** The bus, front towards us, its door open to the row. */
export function bus(layer: Layer, g: Ground, t: Ramp): void {
  const [near, far, a, b] = [1.72, 3.3, 2.2, 4.55];
  const front = (l0: number, l1: number, h0: number, h1: number, colour: string): void => {
    layer.flat(g.front(l0, l1, near, h0, h1), colour);
  };
  layer.flat(
    [
      g.at(a - 0.1, near),
      g.at(b + 0.1, near),
      g.at(b, 1.5),
      g.at(a - 1.2, 1.5),
      g.at(a - 1.6, 2.4),
      g.at(a - 0.2, far),
    ],
    mix(t.n3, t.k, 0.25),
  );
  layer.flat(g.side(a, near, far, 0.35, 2.95), mix(t.p, t.k2, 0.35)).flat(g.side(a, near, far, 0.95, 1.25), t.k);
  for (const [u, v] of [
    [0.3, 0.5],
    [0.53, 0.73],
    [0.76, 0.95],
  ] as const) {
    layer.flat(g.side(a, near + (far - near) * u, near + (far - near) * v, 1.5, 2.6), t.n2);
  }
  layer.flat(g.side(a, near + 0.12, near + 0.4, 0.35, 2.65), t.n0);
  layer.flat(
    [
      g.at(a, near, 0.35),
      g.at(b, near, 0.35),
      g.at(b, near, 2.7),
      g.at(b - 0.15, near, 2.95),
      g.at(a + 0.15, near, 2.95),
      g.at(a, near, 2.7),
    ],
    t.n1,
  );
  front(a + 0.16, b - 0.16, 1.3, 2.5, t.n2);
  const glare = mix(t.n3, t.k1, 0.5);
  layer.flat(
    [g.at(a + 0.16, near, 1.3), g.at(a + 0.75, near, 1.3), g.at(a + 1.25, near, 2.5), g.at(a + 0.16, near, 2.5)],
    glare,
  );
  layer.flat(
    [g.at(a + 0.95, near, 1.3), g.at(a + 1.12, near, 1.3), g.at(a + 1.62, near, 2.5), g.at(a + 1.45, near, 2.5)],
    glare,
  );
  front(a + 0.5, b - 0.5, 2.6, 2.82, t.t);
  front(a, b, 0.95, 1.16, t.k);
  for (const l of [a + 0.3, b - 0.3])
    layer.disc(...(g.at(l, near, 0.7).slice(0, 2) as [number, number]), 13, base.white);
  for (const l of [a + 0.35, b - 0.35]) {
    const [x, y] = g.at(l, near, 0.35);
    layer.flat(box(x - 15, y - 2, 30, 32), t.n0, { round: 4 });
  }
}
