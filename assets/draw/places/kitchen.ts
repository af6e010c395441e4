/** The kitchen of the flat in winter, by day and under its lamp: snow behind the window, a kettle on the stove. */
import { chair, counter, frame, fridge, steam } from "./kitchen/counter.ts";
import { DAY, type Hour, NIGHT } from "./kitchen/hour.ts";
import { floor, shell } from "./kitchen/room.ts";
import { bench, lamp, onTheTable, seats, table } from "./kitchen/table.ts";
import { windowWall } from "./kitchen/window.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(hour: Hour): Layers {
  const layers = new Layers("kitchen");
  const { far, mid, action, fore, light } = layers.byName;
  const { t } = hour;
  shell(far, hour);
  floor(far, hour);
  windowWall(far, hour);
  counter(mid, t);
  bench(mid, t);
  fridge(mid, t);
  lamp(mid, hour);
  table(action, hour);
  onTheTable(action, t);
  seats(action, t);
  chair(action, t);
  frame(fore, t);
  steam(light, t);
  return layers;
}

export const kitchen: Place = {
  palette: "kitchen",
  effect: "sway",
  hotspots: things(
    ["transfer-slips", 230, 458],
    ["letter-folder", 386, 456],
    ["copy-book", 536, 462],
    ["back-window", 1184, 258],
    ["high-chair", 1268, 470],
    ["fridge-notes", 1498, 432],
  ),
  spots: [
    { x: 800, y: 606, scale: 1.42 },
    { x: 910, y: 606, scale: 1.42 },
    { x: 1020, y: 606, scale: 1.42 },
    { x: 1130, y: 606, scale: 1.42 },
  ],
  phoneStops: stops(0, 460, 891),
  draw: () => draw(DAY),
};

export const kitchenNight: Place = { ...kitchen, hour: "night", draw: () => draw(NIGHT) };
