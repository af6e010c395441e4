/** The banquet hall after the guests: one chandelier on, tables half stripped, chairs pushed together by the window. */

import { mix } from "../colour.ts";
import { points } from "../geometry.ts";
import { base, ramp } from "../palette.ts";
import { bottleShelf, hallBackDoor, rosterBoard, seatingPlan, wetTubs } from "../props/hall.ts";
import { chairBed } from "../props/hall-chairs.ts";
import { chandelier, drape, nightWindow, pool, shell } from "./banquet/room.ts";
import { cashDesk, chairs, frame, roundTable } from "./banquet/tables.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("banquet");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("banquet");
  shell(far, t);
  pool(far, t);
  nightWindow(mid, t);
  drape(mid, t);
  mid.put(seatingPlan, 382, 226, { scale: 0.62 });
  mid.put(rosterBoard, 1030, 222, { scale: 0.74, light: -1 });
  mid.put(bottleShelf, 1240, 262, { scale: 0.74, light: -1 });
  mid.put(hallBackDoor, 1474, 470, {
    scale: 1.2,
    light: -1,
    changes: { slate0: t.n2, slate1: t.n3, sand1: base.paper2 },
  });
  chandelier(mid, t);
  chairs(action, t);
  roundTable(action, t, 442, 440, 104, 1);
  roundTable(action, t, 846, 424, 88, -1);
  cashDesk(action, t);
  action.put(chairBed, 168, 598, {
    scale: 0.98,
    changes: { ink0: t.n0, ink1: t.n2, sand0: mix(t.k, t.n3, 0.2), sand1: t.k2 },
  });
  action.put(wetTubs, 1300, 602, { scale: 0.76, light: -1 });
  frame(fore, t);
  light.flat(points("690,180 790,180 1130,640 350,640"), t.t, { opacity: 0.07 });
  return layers;
}

export const banquetHall: Place = {
  palette: "banquet",
  effect: "light-step",
  hotspots: [
    ...things(
      ["chair-bed", 150, 508],
      ["seating-plan", 382, 226],
      ["roster-board", 1030, 222],
      ["cash-drawer", 1076, 462],
      ["bottle-shelf", 1240, 254],
      ["wet-tubs", 1300, 540],
    ),
    { id: "back-door", x: 1474, y: 330, closeUp: "hall-back-door" },
  ],
  spots: [
    { x: 560, y: 604, scale: 1.33 },
    { x: 684, y: 604, scale: 1.33 },
    { x: 808, y: 604, scale: 1.33 },
    { x: 932, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 420, 891),
  draw,
};
