/** The same farm after dark: one lamp under the sheeting, stars, the gate shut. */
import { points } from "../geometry.ts";
import { lamp } from "../props/farm-night.ts";
import { cabin } from "./farm/cabin.ts";
import { field, yard } from "./farm/field.ts";
import { frame } from "./farm/frame.ts";
import { NIGHT } from "./farm/hour.ts";
import { range, sky } from "./farm/range.ts";
import { road } from "./farm/road.ts";
import { LAMP, shelter } from "./farm/shelter.ts";
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
  cabin(action, NIGHT);
  sortingByNight(action, NIGHT);
  shelter(action, NIGHT);
  action.put(lamp, LAMP[0], LAMP[1], { scale: 0.6 });
  frame(fore, NIGHT);
  light.disc(LAMP[0], LAMP[1], 150, NIGHT.t.t, 0.1).disc(LAMP[0], LAMP[1], 80, NIGHT.t.p, 0.14);
  light.flat(points("226,420 60,620 900,620"), NIGHT.t.t, { opacity: 0.06 });
  return layers;
}

export const farmNight: Place = {
  palette: "farm",
  effect: "light-step",
  hotspots: things(
    ["bed-row", 118, 552],
    ["pavilion-lamp", 226, 400],
    ["date-book", 268, 530],
    ["stove", 404, 500],
    ["night-phone", 470, 582],
    ["crate-stack", 1110, 500],
    ["road-sign", 1206, 322],
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
