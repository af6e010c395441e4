/** The labour inspectorate on an ordinary morning: much paper, one chair for those who come. */
import { points } from "../geometry.ts";
import { ramp } from "../palette.ts";
import { fern } from "../props/furniture.ts";
import { inspectionCalendar, lawShelf, visitorChair } from "../props/inspectorate.ts";
import { cabinet, coat, frame } from "./inspectorate/corner.ts";
import { desk } from "./inspectorate/desk.ts";
import { shell, sunOnFloor, WINDOW, windowWall } from "./inspectorate/room.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("inspectorate");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("inspectorate");
  shell(far, t);
  sunOnFloor(far, t);
  windowWall(far, t);
  mid.put(lawShelf, 296, 166, { scale: 0.78 });
  mid.put(inspectionCalendar, 560, 172, { scale: 0.98 });
  coat(mid, t);
  cabinet(mid, t);
  mid.put(fern, 1396, 342, { scale: 0.72 });
  action.put(visitorChair, 442, 602, { scale: 1.16 });
  desk(action, t);
  frame(fore, t);
  const { x, y, w, h } = WINDOW;
  light.flat([[x, y], [x + w, y], [x + w, y + h], ...points("1000,706 366,706")], t.w, { opacity: 0.05 });
  return layers;
}

export const inspectorate: Place = {
  palette: "inspectorate",
  effect: "none",
  hotspots: things(
    ["law-shelf", 296, 166],
    ["visitor-chair", 442, 496],
    ["inspection-calendar", 616, 250],
    ["tip-letter", 1088, 462],
    ["complaint-form", 1216, 462],
    ["order-blanks", 1356, 452],
    ["office-phone", 1478, 456],
  ),
  spots: [
    { x: 580, y: 604, scale: 1.33 },
    { x: 704, y: 604, scale: 1.33 },
    { x: 828, y: 604, scale: 1.33 },
    { x: 946, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 420, 891),
  draw,
};
