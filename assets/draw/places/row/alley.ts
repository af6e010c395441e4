/** Row 14, the alley: stacked containers on both sides, shop fronts, the open container, the bus. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { nth } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Ground } from "../ground.ts";
import type { Layer } from "../layers.ts";
import { openContainer } from "./container.ts";
import { LEFT, RIGHT } from "./walls.ts";

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
    const side = { lateral: RIGHT, near: nth(RIGHT_JOINTS, i), far: nth(RIGHT_JOINTS, i + 1), seam };
    if (i !== 2) wall(layer, g, { ...side, bottom: 2.6, top: 5.2, colour: mix(colour, t.n3, 0.18), ribs: 8 });
    wall(layer, g, { ...side, bottom: 0, top: 2.6, colour, ribs: 9 });
  }
}

export function alley(layer: Layer, g: Ground, t: Ramp): void {
  left(layer, g, t);
  right(layer, g, t);
}
