/** The kitchen of the flat on a winter evening: one lamp over the table, snow behind the window, a kettle on the stove. */
import { box, points } from "../geometry.ts";
import { ramp } from "../palette.ts";
import { chair, counter, fridge } from "./kitchen/counter.ts";
import { shell, windowWall } from "./kitchen/room.ts";
import { bench, lamp, seats, table } from "./kitchen/table.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("apartment");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("apartment");
  shell(far, t);
  windowWall(far, t);
  counter(mid, t);
  bench(mid, t);
  fridge(mid, t);
  lamp(mid, t);
  table(action, t);
  seats(action, t);
  chair(action, t);
  fore.flat(box(-10, -10, 50, 930), t.n0);
  light.flat(points("980,296 1000,250 986,206 1004,160 1020,166 1006,208 1020,252 1004,300"), t.w, {
    opacity: 0.3,
    round: 9,
  });
  return layers;
}

export const kitchen: Place = {
  palette: "apartment",
  effect: "sway",
  hotspots: things(
    ["transfer-slips", 222, 488],
    ["letter-folder", 364, 488],
    ["copy-book", 510, 498],
    ["back-window", 1190, 212],
    ["high-chair", 1254, 470],
    ["fridge-notes", 1490, 440],
  ),
  spots: [
    { x: 780, y: 606, scale: 1.42 },
    { x: 896, y: 606, scale: 1.42 },
    { x: 1012, y: 606, scale: 1.42 },
    { x: 1128, y: 606, scale: 1.42 },
  ],
  phoneStops: stops(0, 460, 891),
  draw,
};
