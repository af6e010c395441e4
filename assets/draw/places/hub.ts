/** The hub: a printed map on the team's desk, a pin for each case. */
import { ramp } from "../palette.ts";
import { pool, things, waitingRow, wood } from "./hub/desk.ts";
import { journeys, land, paper } from "./hub/map.ts";
import { pinFiles } from "./hub/pins.ts";
import { Layers } from "./layers.ts";
import type { Place } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("map");
  const { sky, far, mid, action, fore, light } = layers.byName;
  const t = ramp("map");
  wood(sky);
  paper(far, t);
  land(mid, t);
  journeys(action);
  waitingRow(action);
  things(fore, t);
  pool(light);
  return layers;
}

export const hub: Place = {
  palette: "map",
  effect: "none",
  hotspots: [],
  spots: [],
  phoneStops: [{ x: 40, y: 0, w: 1140, h: 700 }],
  pins: [
    { id: "market", x: 728, y: 220 },
    { id: "farm", x: 983, y: 489 },
    { id: "apartment", x: 900, y: 516 },
    { id: "banquet", x: 701, y: 569 },
  ],
  draw,
  extra: pinFiles,
};
