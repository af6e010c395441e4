/** The consulate's front room, an October afternoon: white window on the left, the duty desk with its books on the right. */
import { points } from "../geometry.ts";
import { base, ramp } from "../palette.ts";
import { certificateSafe } from "../props/consulate.ts";
import { chairs, counter, papers, shelf, visits } from "./consulate/desk.ts";
import { frame } from "./consulate/frame.ts";
import { cityMap, shell, window, windowLight } from "./consulate/room.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("map");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("map");
  shell(far, t);
  window(far, t);
  cityMap(mid, t);
  shelf(mid, t);
  windowLight(mid, t);
  chairs(mid, t);
  mid.put(certificateSafe, 128, 514, { scale: 1.1, changes: { slate1: t.k2, navy1: t.k1, ink1: t.n3 } });
  visits(action, t);
  counter(action, t);
  papers(action, t);
  frame(fore, t);
  light.flat(points("226,84 444,84 812,702 330,702"), base.white, { opacity: 0.08 });
  return layers;
}

export const consulate: Place = {
  palette: "map",
  effect: "motes",
  hotspots: things(
    ["certificate-safe", 128, 420],
    ["citizens-register", 856, 400],
    ["visit-list", 964, 300],
    ["treaty-shelf", 1120, 210],
    ["call-log", 1124, 394],
    ["telephone", 1284, 392],
    ["protest-form", 1448, 412],
  ),
  spots: [
    { x: 262, y: 604, scale: 1.33 },
    { x: 414, y: 604, scale: 1.33 },
    { x: 566, y: 604, scale: 1.33 },
    { x: 712, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 420, 860),
  draw,
};
