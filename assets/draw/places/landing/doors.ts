/** The two doors: the flat's, shut and with a new lock over the old one; the neighbour's, ajar, with soup behind it. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";
import { SKIRTING } from "./house.ts";

type Door = { readonly x: number; readonly width: number; readonly cover: "n2" | "n3"; readonly ajar: boolean };

export const FLAT_DOOR: Door = { x: 700, width: 176, cover: "n2", ajar: false };
export const NEIGHBOUR: Door = { x: 214, width: 176, cover: "n3", ajar: true };

const TOP = 146;

/** A door covered in oilcloth, tacked down crosswise, as they are in such houses. */
export function padded(layer: Layer, t: Ramp, { x, width, cover, ajar }: Door): void {
  const height = SKIRTING - TOP;
  layer.flat(box(x - 18, TOP - 20, width + 36, height + 20), t.n1);
  layer.flat(box(x, TOP, width, height), ajar ? t.t : t[cover]);
  if (ajar)
    layer.flat(
      [
        [x, TOP],
        [x + width * 0.7, TOP + 10],
        [x + width * 0.7, SKIRTING - 4],
        [x, SKIRTING],
      ],
      t[cover],
    );
  const leaf = ajar ? width * 0.7 : width;
  const tacks = [0.24, 0.5, 0.76];
  const seams = tacks.flatMap((at): Cut[] => {
    const y = TOP + height * at;
    return [
      [x + 10, y - 44, x + leaf - 10, y + 44, 4, 0.2],
      [x + 10, y + 44, x + leaf - 10, y - 44, 4, 0.2],
    ];
  });
  layer.cuts(seams, mix(t[cover], t.n0, 0.5));
  for (const at of tacks) layer.disc(x + leaf / 2, TOP + height * at, 6, t.k2);
  const knob = x + leaf - 24;
  layer.disc(x + leaf / 2, TOP + 62, 9, t.n0).disc(x + leaf / 2, TOP + 62, 5, t.t1);
  layer
    .flat(box(knob - 4, TOP + 218, 22, 46), t.k2, { round: 4 })
    .flat(box(knob - 22, TOP + 226, 34, 12), t.t, { round: 5 });
  if (!ajar) {
    // Newer than the door, and it wants a key from inside as well.
    layer.flat(box(knob - 10, TOP + 136, 34, 46), t.t1, { round: 5 });
    layer.disc(knob + 7, TOP + 152, 6, t.n0).flat(box(knob + 4, TOP + 154, 6, 16), t.n0);
  }
  layer.flat(box(x + 12, SKIRTING + 10, width - 18, 26), mix(t.n2, t.n1, 0.3), { rough: 3, step: 30 });
}

/** The kitchen behind the neighbour's door throws a strip of itself across the tiles. */
export function neighbourLight(layer: Layer, t: Ramp): void {
  const { x, width } = NEIGHBOUR;
  layer.flat(
    [
      [x + width * 0.72, SKIRTING],
      [x + width, SKIRTING],
      [x + width + 190, 640],
      [x + width * 0.8, 640],
    ],
    t.t,
    { opacity: 0.75, rough: 5, step: 34 },
  );
}
