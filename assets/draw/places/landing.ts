/** The landing of the third floor by day: two doors side by side, stairs that go on up, snow light from the half landing. */
import { ramp } from "../palette.ts";
import { FLAT_DOOR, NEIGHBOUR, neighbourLight, padded } from "./landing/doors.ts";
import { band, floor, stairs, windowLight } from "./landing/house.ts";
import { meters, plant, potatoes, sledge } from "./landing/things.ts";
import { Layers } from "./layers.ts";
import { type Place, stops } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("apartment");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("apartment");
  band(far, t);
  windowLight(far, t);
  plant(far, t);
  meters(far, t);
  floor(mid, t);
  stairs(mid, t);
  padded(mid, t, FLAT_DOOR);
  padded(mid, t, NEIGHBOUR);
  neighbourLight(action, t);
  sledge(action, t);
  potatoes(action, t);
  fore.flat(
    [
      [-10, -10],
      [96, -10],
      [70, 420],
      [84, 910],
      [-10, 910],
    ],
    t.n0,
    { rough: 2, step: 70 },
  );
  light.flat(
    [
      [1286, 60],
      [1500, 60],
      [980, 690],
      [560, 690],
    ],
    t.t,
    { opacity: 0.08 },
  );
  return layers;
}

export const landing: Place = {
  palette: "apartment",
  effect: "motes",
  hotspots: [],
  spots: [
    { x: 470, y: 604, scale: 1.36 },
    { x: 620, y: 604, scale: 1.36 },
    { x: 906, y: 604, scale: 1.36 },
    { x: 1040, y: 604, scale: 1.36 },
  ],
  phoneStops: stops(60, 420, 860),
  draw,
};
