/** The same farm after dark: one lamp under the sheeting, stars, the gate shut. */
import { cabin } from "./farm/cabin.ts";
import { field, yard } from "./farm/field.ts";
import { frame } from "./farm/frame.ts";
import { NIGHT } from "./farm/hour.ts";
import { lampOnGround, lampOnMist } from "./farm/lamplight.ts";
import { range } from "./farm/range.ts";
import { road } from "./farm/road.ts";
import { shelterByNight } from "./farm/shelter.ts";
import { sky } from "./farm/sky.ts";
import { sortingByNight } from "./farm/table.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("farm");
  const { sky: air, far, mid, action, fore, light } = layers.byName;
  sky(air, NIGHT);
  range(far, NIGHT);
  field(mid, NIGHT);
  yard(mid, NIGHT);
  road(mid, NIGHT);
  lampOnGround(mid, NIGHT);
  cabin(action, NIGHT);
  sortingByNight(action, NIGHT);
  shelterByNight(action, NIGHT);
  frame(fore, NIGHT);
  lampOnMist(light, NIGHT);
  return layers;
}

export const farmNight: Place = {
  palette: "farm",
  hour: "night",
  effect: "light-step",
  hotspots: things(
    ["bed-row", 64, 552],
    ["pavilion-lamp", 312, 432],
    ["date-book", 174, 542],
    ["stove", 386, 530],
    ["night-phone", 494, 452],
    ["crate-stack", 1118, 500],
    ["road-sign", 1206, 322],
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
