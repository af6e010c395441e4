/** The labour inspectorate on an ordinary morning: much paper, one chair for those who come. */
import { mix } from "../colour.ts";
import { box, points } from "../geometry.ts";
import { base, ramp } from "../palette.ts";
import { fern } from "../props/furniture.ts";
import {
  complaintForm,
  inspectionCalendar,
  lawShelf,
  officePhone,
  orderBlanks,
  tipLetter,
  visitorChair,
} from "../props/inspectorate.ts";
import { shell, view, WINDOW } from "./inspectorate/room.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("inspectorate");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("inspectorate");
  shell(far, t);
  view(far, t);
  mid.put(lawShelf, 300, 210, { scale: 0.8 });
  mid.put(inspectionCalendar, 560, 170, { scale: 1 });
  mid.put(fern, 1390, 342, { scale: 0.7 });
  action.put(visitorChair, 410, 600, { scale: 1.2 });
  action.flat(box(1030, 500, 540, 108), t.n2).flat(box(1500, 500, 70, 108), t.n3);
  action.flat(points("1010,474 1600,474 1610,500 1000,500"), mix(t.n3, t.k, 0.4)).flat(box(1000, 500, 610, 10), t.n1);
  action.put(tipLetter, 1080, 492, { scale: 0.34 });
  action.put(complaintForm, 1210, 492, { scale: 0.34 });
  action.put(orderBlanks, 1350, 494, { scale: 0.34 });
  action.put(officePhone, 1490, 494, { scale: 0.5 });
  fore.flat(points("-10,-10 60,-10 46,40 30,910 -10,910"), base.ink0, { round: 20 });
  fore.flat(points("1380,700 1610,660 1610,910 1340,910"), base.ink0, { round: 14 });
  light.flat(points(`${WINDOW.x},96 ${WINDOW.x + WINDOW.w},96 1000,760 420,760`), base.white, { opacity: 0.12 });
  return layers;
}

export const inspectorate: Place = {
  palette: "inspectorate",
  effect: "none",
  hotspots: things(
    ["law-shelf", 300, 200],
    ["visitor-chair", 410, 490],
    ["inspection-calendar", 560, 170],
    ["tip-letter", 1080, 450],
    ["complaint-form", 1210, 440],
    ["order-blanks", 1350, 450],
    ["office-phone", 1490, 460],
  ),
  spots: [
    { x: 530, y: 604, scale: 1.33 },
    { x: 660, y: 604, scale: 1.33 },
    { x: 800, y: 604, scale: 1.33 },
    { x: 930, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 420, 891),
  draw,
};
