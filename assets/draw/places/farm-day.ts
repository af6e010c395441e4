/** The farm near the mountains in late September: low gold sun, the sorting table, the pavilion, the cabin. */
import { cabin } from "./farm/cabin.ts";
import { field, shimmer, yard } from "./farm/field.ts";
import { frame } from "./farm/frame.ts";
import { DAY } from "./farm/hour.ts";
import { range } from "./farm/range.ts";
import { road } from "./farm/road.ts";
import { shelterByDay } from "./farm/shelter.ts";
import { sky } from "./farm/sky.ts";
import { sortingByDay } from "./farm/table.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("farm");
  const { sky: air, far, mid, action, fore, light } = layers.byName;
  sky(air, DAY);
  range(far, DAY);
  field(mid, DAY);
  yard(mid, DAY);
  road(mid, DAY);
  shelterByDay(action, DAY);
  cabin(action, DAY);
  sortingByDay(action, DAY);
  frame(fore, DAY);
  shimmer(light, DAY);
  return layers;
}

export const farmDay: Place = {
  palette: "farm",
  effect: "sway",
  hotspots: things(
    ["pavilion", 228, 480],
    ["water-barrel", 494, 540],
    ["field-rows", 560, 322],
    ["farm-gate", 1070, 352],
    ["crate-scale", 1096, 456],
    ["farm-ledger", 1212, 478],
    ["spray-can", 1312, 556],
    ["locked-drawer", 1448, 500],
  ),
  spots: [
    { x: 600, y: 604, scale: 1.3 },
    { x: 726, y: 604, scale: 1.3 },
    { x: 852, y: 604, scale: 1.3 },
    { x: 972, y: 604, scale: 1.3 },
  ],
  phoneStops: stops(0, 400, 891),
  draw,
};
