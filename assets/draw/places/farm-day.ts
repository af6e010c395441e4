/** The farm near the mountains in late September: low gold sun, the sorting table, the pavilion, the cabin. */
import { points } from "../geometry.ts";
import { base } from "../palette.ts";
import { cabin } from "./farm/cabin.ts";
import { field, yard } from "./farm/field.ts";
import { frame } from "./farm/frame.ts";
import { DAY } from "./farm/hour.ts";
import { range, SUN, sky } from "./farm/range.ts";
import { road } from "./farm/road.ts";
import { shelter } from "./farm/shelter.ts";
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
  shelter(action, DAY);
  cabin(action, DAY);
  sortingByDay(action, DAY);
  frame(fore, DAY);
  light.disc(SUN[0], SUN[1], 180, base.white, 0.12);
  light.flat([SUN, ...points("700,900 -200,900")], DAY.t.t, { opacity: 0.08 });
  return layers;
}

export const farmDay: Place = {
  palette: "farm",
  effect: "sway",
  hotspots: things(
    ["pavilion", 228, 480],
    ["water-barrel", 470, 540],
    ["field-rows", 560, 322],
    ["farm-gate", 1110, 356],
    ["crate-scale", 1088, 456],
    ["farm-ledger", 1208, 478],
    ["spray-can", 1300, 556],
    ["locked-drawer", 1448, 500],
  ),
  spots: [
    { x: 580, y: 604, scale: 1.3 },
    { x: 712, y: 604, scale: 1.3 },
    { x: 844, y: 604, scale: 1.3 },
    { x: 960, y: 604, scale: 1.3 },
  ],
  phoneStops: stops(0, 400, 891),
  draw,
};
