/** Row 14, the people in the background: silhouettes in the alley, and the queue to the bus. */
import { mix } from "../../colour.ts";
import { guard, waitingMan, waitingWoman } from "../../figures/crowd.ts";
import type { Ramp, Tones } from "../../palette.ts";
import { tones } from "../../palette.ts";
import { type Ground, shadow } from "../ground.ts";
import type { Layer } from "../layers.ts";
import { SUN } from "./sky.ts";

/** One tone for the whole figure, a second one for its cuts. */
const silhouette = (tone: string, cut: string): Tones =>
  Object.fromEntries(
    Object.keys(tones("market")).map(name => [name, name === "cut" || name.startsWith("skin") ? cut : tone]),
  ) as Tones;

export function silhouettes(layer: Layer, g: Ground, t: Ramp): void {
  const places = [
    [832, 396],
    [870, 392],
    [905, 386],
    [938, 398],
    [984, 384],
    [1118, 388],
  ] as const;
  places.forEach(([x, y], i) => {
    const tone = mix(t.k, t.n3, 0.35 + 0.15 * (i % 2));
    const draw = i % 2 ? waitingWoman() : waitingMan({ bag: false, wears: i % 4 ? "hair" : "work" });
    layer.put(draw, x, y, {
      scale: g.scaleAt(y),
      light: 0,
      flip: i % 3 === 0,
      changes: silhouette(tone, mix(tone, t.k2, 0.35)),
    });
  });
}

export function queue(layer: Layer, g: Ground, t: Ramp): void {
  const dark = mix(t.k, t.n2, 0.6);
  const cast = (x: number, y: number, reach = 0.9): void => {
    const s = g.scaleAt(y);
    layer.flat(shadow(x, y, s, SUN, 200 * s * reach), dark, { round: 4 });
  };
  const waiting = [
    [1206, 436, guard],
    [1150, 446, waitingMan({ cloth: "rust", wears: "beanie", bag: false })],
    [1108, 470, waitingWoman({ hair: "paper" })],
    [1058, 500, waitingMan({ cloth: "slate", wears: "short", width: 1.2 })],
    [1112, 534, waitingWoman({ cloth: "rust", skirt: "ink", wears: "bun", hair: "silver" })],
  ] as const;
  for (const [x, y] of waiting) cast(x, y);
  for (const [x, y, draw] of waiting) {
    layer.put(draw, x, y, { scale: g.scaleAt(y), flip: draw === guard, light: x < SUN[0] ? 1 : -1 });
  }
}

/** Those who have left their stalls to a nephew: they stand in a half circle at the right of the row and wait for a word. */
export function listeners(layer: Layer, g: Ground, t: Ramp): void {
  const dark = mix(t.k, t.n2, 0.6);
  const people = [
    [1128, 418, waitingWoman({ hair: "paper" })],
    [1246, 424, waitingWoman({ cloth: "rust", skirt: "ink", wears: "bun", hair: "silver" })],
    [1098, 452, waitingWoman({ cloth: "rust", skirt: "ink" })],
    [1168, 462, waitingMan({ cloth: "rust", wears: "hair", bag: false, width: 1.15 })],
    [1318, 476, waitingMan({ cloth: "slate", wears: "beanie" })],
    [1388, 486, waitingWoman({ hair: "paper" })],
    [1232, 520, waitingWoman({ cloth: "rust", skirt: "ink", wears: "bun", hair: "silver" })],
  ] as const;
  for (const [x, y] of people) layer.flat(shadow(x, y, g.scaleAt(y), SUN, 180 * g.scaleAt(y)), dark, { round: 4 });
  people.forEach(([x, y, draw], i) => {
    layer.put(draw, x, y, { scale: g.scaleAt(y), flip: i % 3 === 1, light: x < SUN[0] ? 1 : -1 });
  });
}
