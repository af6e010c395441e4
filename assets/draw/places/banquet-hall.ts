/** The banquet hall after the guests: half the lamps out, long tables half stripped, chairs pushed together by the window. */

import { mix } from "../colour.ts";
import { points } from "../geometry.ts";
import { base, ramp } from "../palette.ts";
import { bottleShelf, hallBackDoor, rosterBoard, seatingPlan, wetTubs } from "../props/hall.ts";
import { chairBed } from "../props/hall-chairs.ts";
import { cashDesk, frame } from "./banquet/frame.ts";
import { chandeliers, confetti, garlands, onTheFloor, onTheWall } from "./banquet/lights.ts";
import { danceFloor, drape, nightWindow, shell } from "./banquet/room.ts";
import { laidTable, strippedTable } from "./banquet/tables.ts";
import { balloons, chairs, topTable } from "./banquet/top-table.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("banquet");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("banquet");
  shell(far, t, () => onTheWall(far, t));
  onTheFloor(far, t);
  nightWindow(far, t);
  drape(far, t);
  danceFloor(action, t);
  confetti(action, t);
  mid.put(seatingPlan, 384, 272, { scale: 0.62 });
  mid.put(rosterBoard, 1030, 222, { scale: 0.74, light: -1 });
  mid.put(bottleShelf, 1240, 262, { scale: 0.74, light: -1 });
  mid.put(hallBackDoor, 1474, 470, {
    scale: 1.2,
    light: -1,
    changes: { slate0: t.n2, slate1: t.n3, sand1: base.paper2 },
  });
  garlands(mid, t);
  chandeliers(mid, t);
  topTable(action, t);
  balloons(action, t);
  cashDesk(action, t);
  chairs(action, t);
  laidTable(action, t);
  strippedTable(action, t);
  action.put(chairBed, 132, 604, {
    scale: 0.92,
    changes: { ink0: t.n0, ink1: t.n2, sand0: mix(t.k, t.n3, 0.2), sand1: t.k2 },
  });
  action.put(wetTubs, 1300, 606, { scale: 0.74, light: -1 });
  frame(fore, t);
  light.flat(points("690,180 790,180 1130,710 350,710"), t.t, { opacity: 0.07 });
  return layers;
}

export const banquetHall: Place = {
  palette: "banquet",
  hour: "night",
  effect: "motes",
  hotspots: [
    ...things(
      ["chair-bed", 124, 508],
      ["seating-plan", 384, 272],
      ["roster-board", 1030, 222],
      ["cash-drawer", 1298, 444],
      ["bottle-shelf", 1240, 254],
      ["wet-tubs", 1300, 548],
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
