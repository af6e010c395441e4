/** Row 14, the alley: stacked containers on both sides, shop fronts, the open container, the bus. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, nth } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Ground } from "../ground.ts";
import type { Layer } from "../layers.ts";

const LEFT = -6.67;
const LEFT_JOINTS = [1, 1.42, 1.95, 2.6, 3.4, 4.5, 6, 8.4, 12];
const RIGHT_JOINTS = [1.45, 2.05, 2.8, 3.8, 5.2, 7.4];

interface Wall {
  lateral: number;
  near: number;
  far: number;
  bottom: number;
  top: number;
  colour: string;
  seam: string;
  ribs: number;
}

/** One long side of a container. */
function wall(layer: Layer, g: Ground, { lateral, near, far, bottom, top, colour, seam, ribs }: Wall): void {
  layer.flat(g.side(lateral, near, far, bottom, top), colour);
  const marks = Array.from({ length: Math.max(0, ribs - 1) }, (_, i): Cut => {
    const depth = near + ((far - near) * (i + 1)) / ribs;
    const [x1, y1] = g.at(lateral, depth, top - 0.16);
    const [x2, y2] = g.at(lateral, depth, bottom + 0.16);
    return [x1, y1, x2, y2, 4.6 / near, 0.5];
  });
  layer.cuts(marks, seam);
  layer
    .flat(g.side(lateral, near, far, top - 0.12, top), seam)
    .flat(g.side(lateral, near, far, bottom, bottom + 0.1), seam);
}

function awning(layer: Layer, g: Ground, near: number, far: number, pale: string, dark: string): void {
  for (let k = 0; k < 6; k++) {
    const a = near + ((far - near) * k) / 6;
    const b = near + ((far - near) * (k + 1)) / 6;
    layer.flat(
      [g.at(LEFT, a, 2.5), g.at(LEFT, b, 2.5), g.at(-5.5, b, 2.15), g.at(-5.5, (a + b) / 2, 2), g.at(-5.5, a, 2.15)],
      k % 2 ? pale : dark,
    );
  }
}

function shop(layer: Layer, g: Ground, t: Ramp, i: number, colour: string, seam: string): void {
  const [near, far] = [nth(LEFT_JOINTS, i), nth(LEFT_JOINTS, i + 1)];
  const a = near + (far - near) * 0.16;
  const b = near + (far - near) * 0.84;
  layer.flat(g.side(LEFT, a, b, 0.1, 2.25), mix(seam, i > 2 ? t.k : t.n3, 0.6));
  layer.flat(g.side(-6.6, a, b, 0.1, 0.95), mix(t.k2, colour, 0.3));
  awning(layer, g, a, b, mix(t.p, colour, 0.25), mix(t.k, colour, 0.2));
}

/** Aizada's container: dark inside, goods on shelves, one leaf swung into the alley. */
function openContainer(layer: Layer, g: Ground, t: Ramp): void {
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

function left(layer: Layer, g: Ground, t: Ramp): void {
  const haze = mix(t.k2, t.t, 0.5);
  const tone = [
    mix(t.k, t.n3, 0.35),
    mix(t.k, t.k1, 0.75),
    mix(t.k1, t.k2, 0.4),
    mix(t.k1, t.k2, 0.75),
    t.k2,
    haze,
    mix(haze, t.t, 0.5),
    t.t,
  ];
  for (let i = LEFT_JOINTS.length - 2; i >= 0; i--) {
    const colour = nth(tone, i);
    const seam = i ? mix(colour, nth(tone, i - 1), 0.6) : t.n3;
    const side = { lateral: LEFT, near: nth(LEFT_JOINTS, i), far: nth(LEFT_JOINTS, i + 1), seam };
    if ([0, 1, 2, 4, 6].includes(i)) {
      wall(layer, g, {
        ...side,
        bottom: 2.6,
        top: 5.2,
        colour: mix(colour, i % 4 ? t.n3 : t.k1, i % 4 ? 0.25 : 0.3),
        ribs: i < 5 ? 9 : 5,
      });
    }
    wall(layer, g, { ...side, bottom: 0, top: 2.6, colour, ribs: i < 5 ? 10 : 5 });
    if (i === 3 || i === 5) shop(layer, g, t, i, colour, seam);
    if (i === 2) shop(layer, g, t, 2, colour, seam);
    if (i === 1) openContainer(layer, g, t);
  }
}

function right(layer: Layer, g: Ground, t: Ramp): void {
  const tone = [t.k, mix(t.k, t.k1, 0.5), t.k1, t.k2, mix(t.k2, t.t, 0.5)];
  for (let i = RIGHT_JOINTS.length - 2; i >= 0; i--) {
    const colour = nth(tone, i);
    const seam = i ? mix(colour, nth([t.n3, t.k, t.k1, t.k1, t.k2], i), 0.7) : mix(t.k, t.n3, 0.6);
    const side = { lateral: 5, near: nth(RIGHT_JOINTS, i), far: nth(RIGHT_JOINTS, i + 1), seam };
    if (i !== 2) wall(layer, g, { ...side, bottom: 2.6, top: 5.2, colour: mix(colour, t.n3, 0.18), ribs: 8 });
    wall(layer, g, { ...side, bottom: 0, top: 2.6, colour, ribs: 9 });
  }
}

/** The bus, front towards us, its door open to the row. */
function bus(layer: Layer, g: Ground, t: Ramp): void {
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

export function alley(layer: Layer, g: Ground, t: Ramp): void {
  left(layer, g, t);
  right(layer, g, t);
  bus(layer, g, t);
}
