/** The precinct, the shell of the room: ceiling, walls, the floor and the light that falls in through the door. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { between, nth, type Point, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Ground } from "../ground.ts";
import type { Layer } from "../layers.ts";

export const HEIGHT_OF_ROOM = 3.3;
/** The far wall, and the wall of the holding room that stands nearer. */
export const BACK = 2.1;
export const PARTITION = 1.5;
/** Lateral metres: where the partition begins, and its doorway. */
export const CORNER = 1.84;
export const DOOR = [2.25, 4.2] as const;
export const DOOR_HEIGHT = 2.58;

export const shades = (t: Ramp) => ({
  wall: mix(base.ink2, t.n3, 0.3),
  dado: mix(base.ink1, t.n2, 0.45),
  dark: mix(base.ink0, base.ink1, 0.6),
  floor: mix(base.ink1, t.n2, 0.7),
});

export function shell(layer: Layer, g: Ground, t: Ramp): void {
  const { wall, dado, dark, floor } = shades(t);
  const top = HEIGHT_OF_ROOM;
  layer.flat(points("-10,-10 1610,-10 1610,910 -10,910"), dark);
  const ceiling = Array.from({ length: 15 }, (_, i): Cut => {
    const [near, far] = [g.at(-9 + i * 1.2, 0.7, top), g.at(-9 + i * 1.2, BACK, top)];
    return [far[0], far[1], near[0], near[1], 4, 0.7];
  });
  layer.cuts(ceiling, base.ink0);
  layer.flat(
    [g.at(-0.5, 1.9, top), g.at(0.5, 1.9, top), g.at(0.5, 1.05, top), g.at(-0.5, 1.05, top)],
    mix(base.ink1, base.ink2, 0.5),
  );
  layer.flat(g.front(-12, CORNER, BACK, 0, top), wall);
  const seams = Array.from({ length: 15 }, (_, i): Cut => {
    const [x, y] = g.at(-6 + i * 0.55, BACK, top);
    return [x, y + 4, x, g.at(0, BACK, 1.15)[1], 2.6, 0.3];
  });
  layer.cuts(seams, mix(wall, dado, 0.6));
  layer
    .flat(g.front(-12, CORNER, BACK, 0, 1.15), dado)
    .flat(g.front(-12, CORNER, BACK, 1.12, 1.18), mix(wall, t.k, 0.35));
  layer.flat([g.at(-12, BACK, 0), g.at(12, BACK, 0), g.at(12, 0.5, 0), g.at(-12, 0.5, 0)], floor);
  const joints = Array.from(
    { length: 17 },
    (_, i): Cut => [
      ...(g.at(-7 + i * 0.8, BACK - 0.02).slice(0, 2) as [number, number]),
      ...(g.at(-7 + i * 0.8, 0.4).slice(0, 2) as [number, number]),
      3,
      0.8,
    ],
  );
  layer.cuts(joints, mix(floor, base.ink0, 0.45));
}

/** The partition with its doorway cut out of it: four plain pieces round the hole. */
export function partition(layer: Layer, g: Ground, t: Ramp): void {
  const { wall, dado } = shades(t);
  const colour = mix(wall, base.ink1, 0.45);
  const top = HEIGHT_OF_ROOM;
  layer.flat(g.side(CORNER, PARTITION, BACK, 0, top), mix(dado, base.ink0, 0.3));
  layer.flat(g.front(CORNER, DOOR[0], PARTITION, 0, top), colour).flat(g.front(DOOR[1], 9, PARTITION, 0, top), colour);
  layer.flat(g.front(CORNER, 9, PARTITION, DOOR_HEIGHT, top), colour);
  for (const [a, b] of [
    [CORNER, DOOR[0]],
    [DOOR[1], 9],
  ] as const)
    layer.flat(g.front(a, b, PARTITION, 0, 1.15), dado);
  const frame = t.n0;
  layer.flat(g.front(DOOR[0] - 0.09, DOOR[0], PARTITION, 0, DOOR_HEIGHT + 0.09), frame);
  layer.flat(g.front(DOOR[0] - 0.09, DOOR[1] + 0.09, PARTITION, DOOR_HEIGHT, DOOR_HEIGHT + 0.09), frame);
  layer.flat(g.side(DOOR[1], PARTITION, PARTITION + 0.16, 0, DOOR_HEIGHT), t.t);
  layer.flat(g.front(DOOR[1], DOOR[1] + 0.09, PARTITION, 0, DOOR_HEIGHT + 0.09), frame);
}

/** Window light on the floor: flat and wide, the panes still in it, its far edge combed. */
export function windowLight(layer: Layer, g: Ground, t: Ramp): void {
  const near: [Point, Point] = [g.at(DOOR[1], PARTITION), [860, 760]];
  const far: [Point, Point] = [g.at(DOOR[0], PARTITION), [330, 540]];
  const at = (across: number, along: number): Point => between(between(...far, along), between(...near, along), across);
  const patch = (a0: number, a1: number, l0: number, l1: number, colour: string): void => {
    layer.flat([at(a0, l0), at(a1, l0), at(a1, l1), at(a0, l1)], colour);
  };
  const next = random(11);
  const outer = mix(t.k, t.n3, 0.35);
  patch(0, 1, 0, 1, outer);
  layer.cuts(
    Array.from({ length: 26 }, (_, i): Cut => {
      const [x, y] = at(i / 26, 1);
      return [x + 16, y - 1, x - 30 - 90 * next(), y + 5 + 5 * next(), 8, 0.1];
    }),
    outer,
  );
  const panes = [
    [0.07, 0.33],
    [0.38, 0.63],
    [0.68, 0.94],
  ] as const;
  const rows = [
    [0, 0.17],
    [0.195, 0.44],
    [0.475, 0.86],
  ] as const;
  const tone = [mix(t.t, t.t1, 0.5), mix(t.k2, t.t, 0.7), mix(t.k1, t.k2, 0.7)];
  for (const [row, [l0, l1]] of rows.entries()) {
    for (const [a0, a1] of panes) patch(a0, a1, l0, l1, nth(tone, row));
  }
  const ends = panes.flatMap(([a0, a1]) =>
    Array.from({ length: 7 }, (_, i): Cut => {
      const [x, y] = at(a0 + ((a1 - a0) * (i + 0.5)) / 7, 0.86);
      return [x + 8, y - 2, x - 16 - 50 * next(), y + 4 + 5 * next(), 7, 0.1];
    }),
  );
  layer.cuts(ends, nth(tone, 2));
}
