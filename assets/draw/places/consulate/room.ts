/** The consulate's front room: wall, tall window with winter light, the light on the floor, the map with its pin. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { between, box, type Point, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";

const FLOOR = 470;
const WINDOW = { x: 210, y: 70, w: 250, h: 318 } as const;

export const shades = (t: Ramp) => ({
  wall: mix(t.k1, t.k, 0.45),
  dado: mix(t.n3, t.k, 0.35),
  floor: mix(t.n2, t.n3, 0.5),
});

export function shell(layer: Layer, t: Ramp): void {
  const { wall, dado, floor } = shades(t);
  layer.flat(points("-10,-10 1610,-10 1610,910 -10,910"), floor);
  layer.flat(box(-10, -10, 1620, FLOOR + 10), wall);
  layer.flat(box(-10, 362, 1620, FLOOR - 362), dado).flat(box(-10, 354, 1620, 9), mix(wall, t.n2, 0.5));
  layer.flat(box(-10, FLOOR - 13, 1620, 13), t.n1).flat(box(-10, -10, 1620, 42), mix(wall, t.n2, 0.6));
  layer.cuts(
    Array.from({ length: 13 }, (_, i): Cut => [40 + i * 128, 40, 40 + i * 128, 350, 3, 0.3]),
    mix(wall, t.n3, 0.35),
  );
  layer.cuts(
    Array.from({ length: 19 }, (_, i): Cut => [-200 + i * 112, FLOOR + 4, -620 + i * 158, 905, 3.4, 0.8]),
    mix(floor, base.ink0, 0.4),
  );
}

/** The window: white sky over a flat city, one crane, bare poplars. */
export function window(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = WINDOW;
  layer.flat(box(x - 16, y - 14, w + 32, h + 30), t.n1).flat(box(x, y, w, h), base.white);
  layer.flat(
    points(
      `${x},${y + 230} ${x + 60},${y + 230} ${x + 60},${y + 196} ${x + 104},${y + 196} ${x + 104},${y + 246} ${x + 168},${y + 246} ${x + 168},${y + 172} ${x + 206},${y + 172} ${x + 206},${y + 238} ${x + w},${y + 238} ${x + w},${y + h} ${x},${y + h}`,
    ),
    t.t,
  );
  layer.flat(box(x, y + 268, w, 50), mix(t.t, t.k1, 0.4));
  layer.stroke(
    [
      [x + 132, y + 246],
      [x + 132, y + 96],
      [x + 98, y + 112],
      [x + 222, y + 112],
    ],
    t.k2,
    4,
  );
  for (const tree of [26, 50, 232])
    layer.cuts(
      [
        [x + tree, y + h - 20, x + tree, y + 226, 6, 0.2],
        [x + tree, y + 270, x + tree + 11, y + 240, 3],
        [x + tree, y + 276, x + tree - 11, y + 246, 3],
      ],
      t.k,
    );
  layer.flat(box(x + w / 2 - 5, y, 10, h), t.n2).flat(box(x, y + 96, w, 8), t.n2);
  layer.flat(
    points(`${x - 26},${y + h} ${x + w + 26},${y + h} ${x + w + 34},${y + h + 16} ${x - 34},${y + h + 16}`),
    base.paper,
  );
  for (let i = 0; i < 9; i++) layer.flat(box(x + 6 + i * 27, 410, 19, 50), mix(t.k1, t.t, 0.25), { round: 3 });
}

/** The light of the window on the floor: four panes, drawn out to the right, each combed at its near edge. */
export function windowLight(layer: Layer, t: Ramp): void {
  const next = random(7);
  const at = (across: number, along: number): Point =>
    between(between([226, 484], [478, 484], across), between([330, 702], [812, 702], across), along);
  for (const [a0, a1] of [
    [0, 0.46],
    [0.53, 1],
  ] as const) {
    layer.flat([at(a0, 0), at(a1, 0), at(a1, 0.36), at(a0, 0.36)], base.white);
    layer.flat([at(a0, 0.43), at(a1, 0.43), at(a1, 1), at(a0, 1)], t.t1);
    const teeth = Array.from({ length: 13 }, (_, i): Cut => {
      const [x, y] = at(a0 + ((a1 - a0) * (i + 0.5)) / 13, 1);
      const long = 30 + 60 * next();
      return [x - 14, y - 6, x + long, y + 4 + long * 0.24, 12, 0.2];
    });
    layer.cuts(teeth, t.t1);
  }
}

/** The map of a city on the wall, roads and a river, and one pin. */
export function cityMap(layer: Layer, t: Ramp): void {
  layer.flat(points("602,92 852,92 852,262 602,262"), t.n2).flat(points("610,100 844,100 844,254 610,254"), t.p);
  layer.stroke(points("610,214 668,190 716,206 778,168 844,160"), t.k2, 12);
  for (const road of ["640,100 660,254", "724,100 716,254", "790,100 806,254", "610,132 844,124", "610,172 844,226"])
    layer.stroke(points(road), mix(t.t, t.k1, 0.5), 3);
  layer.disc(738, 150, 8, t.n0).disc(738, 148, 5, "#b3341b");
}
