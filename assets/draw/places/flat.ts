/** A rented flat on the third floor: a child's room on a snowy day; the light of the landing lies across its floor. */
import { ramp } from "../palette.ts";
import { frame } from "./flat/frame.ts";
import { DOOR, DOOR_HEIGHT, door, onTheFloor, onTheWall } from "./flat/light.ts";
import { g, RIGHT, shell, windowWall } from "./flat/room.ts";
import { cot, floorThings, mirror, rug, walls } from "./flat/things.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("apartment");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("apartment");
  shell(far, t);
  onTheWall(far, t);
  windowWall(far, t);
  onTheFloor(mid, t);
  door(mid, t);
  mirror(mid, t);
  walls(mid, t);
  rug(mid, t);
  cot(mid, t);
  floorThings(action, t);
  frame(fore, t);
  light.flat(
    [g.at(RIGHT, DOOR[1], DOOR_HEIGHT), g.at(-1.5, 1, 1.95), g.at(-2.1, 0.66), g.at(0.6, 0.58), g.at(RIGHT, DOOR[0])],
    t.k2,
    { opacity: 0.09 },
  );
  return layers;
}

export const flat: Place = {
  palette: "apartment",
  effect: "light-step",
  hotspots: [
    ...things(
      ["school-bag", 434, 318],
      ["mattress", 268, 560],
      ["chore-schedule", 990, 238],
      ["mop-and-bucket", 1092, 494],
      ["door-bolts", 1404, 298],
    ),
    { id: "locked-drawer", x: 1520, y: 560, closeUp: "flat-drawer" },
    { id: "phone", x: 1550, y: 456, closeUp: "flat-phone" },
  ],
  spots: [
    { x: 584, y: 606, scale: 1.42 },
    { x: 712, y: 606, scale: 1.42 },
    { x: 840, y: 606, scale: 1.42 },
    { x: 966, y: 606, scale: 1.42 },
  ],
  phoneStops: stops(0, 420, 891),
  draw,
};
