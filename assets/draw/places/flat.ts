/** A rented flat on the third floor: a child's room, on a bright day of snow and on a winter's evening. */

import { beam, daylight } from "./flat/daylight.ts";
import { frame } from "./flat/frame.ts";
import { DAY, type Hour, NIGHT } from "./flat/hour.ts";
import { door, onTheFloor, onTheWall } from "./flat/light.ts";
import { shell, windowWall } from "./flat/room.ts";
import { cot, floorThings, mirror, rug, walls } from "./flat/things.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(hour: Hour): Layers {
  const layers = new Layers("apartment");
  const { far, mid, action, fore, light } = layers.byName;
  const { t, dark } = hour;
  shell(far, t);
  if (hour.night) onTheWall(far, t);
  windowWall(far, hour);
  if (hour.night) onTheFloor(mid, t);
  else daylight(mid, t);
  door(mid, hour);
  mirror(mid, t);
  walls(mid, t);
  rug(mid, t);
  cot(mid, t);
  floorThings(action, t);
  frame(fore, dark);
  beam(light, hour);
  return layers;
}

export const flat: Place = {
  palette: "apartment",
  effect: "light-step",
  hotspots: [
    ...things(
      ["school-bag", 434, 318],
      ["mattress", 268, 560],
      ["chore-schedule", 990, 238],
      ["mop-and-bucket", 1092, 494],
      ["door-bolts", 1404, 298],
    ),
    { id: "locked-drawer", x: 1520, y: 560, closeUp: "flat-drawer" },
    { id: "phone", x: 1550, y: 456, closeUp: "flat-phone" },
  ],
  spots: [
    { x: 584, y: 606, scale: 1.42 },
    { x: 712, y: 606, scale: 1.42 },
    { x: 840, y: 606, scale: 1.42 },
    { x: 966, y: 606, scale: 1.42 },
  ],
  phoneStops: stops(0, 420, 891),
  draw: () => draw(DAY),
};

export const flatNight: Place = { ...flat, hour: "night", draw: () => draw(NIGHT) };
