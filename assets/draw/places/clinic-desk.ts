/** The maternity clinic's desk at noon in winter: low sun along the corridor, glass, a board of prices, a plant. */
import { points } from "../geometry.ts";
import { ramp } from "../palette.ts";
import { clinicPrices, corridorBench } from "../props/clinic.ts";
import { fern, wallClock } from "../props/furniture.ts";
import { behind, counter } from "./clinic/desk.ts";
import { corridorThings, frame, shell, sideDoor, sunOnFloor, WINDOW, windowWall } from "./clinic/room.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("clinic");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("clinic");
  shell(far, t);
  sunOnFloor(far, t);
  sideDoor(far, t);
  windowWall(mid, t);
  mid.put(clinicPrices, 866, 204, { scale: 1, light: -1 });
  mid.put(fern, 618, WINDOW.y + WINDOW.h + 16, { scale: 0.8, light: -1 });
  corridorThings(mid, t);
  mid.put(wallClock, 348, 128, { scale: 0.6 });
  behind(mid, t);
  action.put(corridorBench, 256, 598, { scale: 1.06 });
  counter(action, t);
  frame(fore, t);
  const { x, y, w, h } = WINDOW;
  light.flat([[x, y], [x + w, y], ...points("1030,706 560,706"), [x, y + h]], t.w, { opacity: 0.1 });
  return layers;
}

export const clinicDesk: Place = {
  palette: "clinic",
  effect: "motes",
  hotspots: [
    ...things(
      ["corridor-bench", 256, 512],
      ["form-tray", 1096, 416],
      ["queue-slips", 1216, 406],
      ["card-file", 1484, 300],
    ),
    { id: "price-list", x: 866, y: 204, closeUp: "clinic-prices" },
    { id: "telephone", x: 1332, y: 432, closeUp: "clinic-telephone" },
  ],
  spots: [
    { x: 540, y: 604, scale: 1.33 },
    { x: 668, y: 604, scale: 1.33 },
    { x: 796, y: 604, scale: 1.33 },
    { x: 924, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 420, 891),
  draw,
};
