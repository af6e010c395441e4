/** What stands about on a landing: a sledge, potatoes that somebody has carried up, the meters, a plant that gets the light. */
import { mix } from "../../colour.ts";
import { box } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";
import { SKIRTING } from "./house.ts";

export function meters(layer: Layer, t: Ramp): void {
  layer.flat(box(470, 168, 128, 104), t.n2).flat(box(478, 176, 112, 88), mix(t.n3, t.k, 0.4));
  for (const x of [506, 562]) {
    layer.disc(x, 212, 21, t.k1).disc(x, 212, 15, t.t1);
    layer.flat(box(x - 15, 240, 30, 9), t.n0);
  }
}

export function sledge(layer: Layer, t: Ramp): void {
  for (const x of [508, 560])
    layer.stroke(
      [
        [x, SKIRTING + 6],
        [x + 14, 372],
        [x + 34, 340],
      ],
      t.n0,
      9,
    );
  for (let y = 392; y < 536; y += 27) layer.flat(box(500 + (536 - y) * 0.08, y, 74, 14), y % 2 ? t.t : t.k2);
  layer.stroke(
    [
      [524, 346],
      [548, 404],
      [580, 346],
    ],
    t.k1,
    4,
  );
}

/** A net of potatoes before the neighbour's door. */
export function potatoes(layer: Layer, t: Ramp): void {
  layer.flat(
    [
      [150, SKIRTING + 14],
      [138, 506],
      [156, 470],
      [178, 452],
      [200, 470],
      [214, 506],
      [204, SKIRTING + 14],
    ],
    t.k1,
    { round: 12 },
  );
  for (const [x, y] of [
    [160, 540],
    [184, 546],
    [172, 520],
    [194, 522],
    [178, 498],
  ] as const)
    layer.disc(x, y, 13, mix(t.t, t.k2, 0.4));
  layer.stroke(
    [
      [170, 456],
      [178, 432],
      [188, 456],
    ],
    t.n0,
    5,
  );
}

export function plant(layer: Layer, t: Ramp): void {
  layer.flat(box(1330, 152, 34, 30), t.n0);
  for (const [dx, top] of [
    [-20, 112],
    [-6, 92],
    [10, 98],
    [24, 118],
  ] as const)
    layer.flat(
      [
        [1347, 156],
        [1347 + dx - 7, top + 16],
        [1347 + dx, top],
        [1347 + dx + 8, top + 18],
      ],
      t.n3,
    );
}
