/** The kitchen of the flat in winter: one lamp over the table, snow behind the window, a kettle on the stove. */
import { ramp } from "../palette.ts";
import { chair, counter, frame, fridge, steam } from "./kitchen/counter.ts";
import { floor, shell } from "./kitchen/room.ts";
import { bench, lamp, onTheTable, seats, table } from "./kitchen/table.ts";
import { windowWall } from "./kitchen/window.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("kitchen");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("kitchen");
  shell(far, t);
  floor(far, t);
  windowWall(far, t);
  counter(mid, t);
  bench(mid, t);
  fridge(mid, t);
  lamp(mid, t);
  table(action, t);
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
  draw,
};
