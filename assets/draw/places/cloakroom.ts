/** The staff's cloakroom: narrow and warm, coats and aprons on hooks, a bench, a mirror that shows nobody. */
import { box, points } from "../geometry.ts";
import { ramp } from "../palette.ts";
import { apronHook, exerciseBook, firstAidBox, mirror, payEnvelope, secondRoster, shawl } from "../props/cloakroom.ts";
import { girlsBag } from "../props/hall-chairs.ts";
import { bench, bulb, coats, frame, lockers, SEAT, shell } from "./cloakroom/room.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("banquet");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("banquet");
  shell(far, t);
  coats(mid, t);
  mid.put(apronHook, 270, 244, { scale: 0.9, changes: { key0: t.k2, key1: t.t, rust0: t.k } });
  mid.put(mirror, 956, 244, { scale: 1.1, light: -1 });
  mid.flat(box(1056, 292, 214, 11), t.k2).flat(box(1056, 303, 214, 7), t.n2);
  for (const x of [1074, 1242]) mid.flat(points(`${x},308 ${x + 9},308 ${x + 9},342 ${x},336`), t.n1);
  mid.put(firstAidBox, 1152, 292, { scale: 0.56, light: -1 });
  lockers(mid, t);
  mid.put(secondRoster, 1450, 346, { scale: 0.48, light: -1 });
  bench(action, t);
  action.put(shawl, 236, SEAT + 2, { scale: 0.52 });
  action.put(girlsBag, 400, SEAT + 4, { scale: 0.68 });
  action.put(exerciseBook, 1142, SEAT + 2, { scale: 0.38, light: -1 });
  action.put(payEnvelope, 1300, SEAT + 3, { scale: 0.4, light: -1 });
  frame(fore, t);
  bulb(light, t);
  return layers;
}

export const cloakroom: Place = {
  palette: "banquet",
  hour: "night",
  effect: "sway",
  hotspots: [
    ...things(
      ["shawl", 236, 462],
      ["apron-hook", 270, 292],
      ["first-aid-box", 1152, 250],
      ["exercise-book", 1142, 466],
      ["pay-envelope", 1300, 466],
      ["second-roster", 1450, 292],
    ),
    { id: "school-bag", x: 400, y: 456, closeUp: "girls-bag" },
  ],
  spots: [
    { x: 580, y: 604, scale: 1.33 },
    { x: 704, y: 604, scale: 1.33 },
    { x: 828, y: 604, scale: 1.33 },
    { x: 950, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 430, 891),
  draw,
};
