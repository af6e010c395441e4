/** The precinct, evening: one open door, the window behind it is the only light. */
import { mix } from "../colour.ts";
import { ramp } from "../palette.ts";
import { bench, fern, holdall, wallClock } from "../props/furniture.ts";
import { rightsNotice } from "../props/notices.ts";
import { ground } from "./ground.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";
import { counter, glass, office } from "./precinct/counter.ts";
import { frame } from "./precinct/frame.ts";
import { crowd, door, windowOfRoom } from "./precinct/holding.ts";
import { partition, shell, windowLight } from "./precinct/room.ts";

function draw(): Layers {
  const layers = new Layers("market");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("market");
  const g = ground({ centre: 860 });
  shell(far, g, t);
  windowOfRoom(far, g, t);
  crowd(far, g, t);
  partition(mid, g, t);
  office(mid, t);
  mid.put(wallClock, 776, 258, { scale: 1.05 });
  mid.put(rightsNotice, 936, 322, { scale: 0.86 });
  mid.put(bench, 778, 462, {
    scale: 0.84,
    changes: { rust0: mix(t.n2, t.n1, 0.4), rust1: t.n3, ink0: t.n0, ink1: t.n1 },
  });
  mid.put(holdall, 690, 414, { scale: 0.72 });
  mid.put(fern, 1012, 470, { scale: 0.82 });
  windowLight(mid, g, t);
  door(mid, g, t);
  counter(action, t);
  glass(action, t);
  frame(fore, t);
  light.flat([g.at(2.25, 1.5, 2.58), g.at(4.2, 1.5, 2.58), g.at(4.2, 1.5), [860, 760], [440, 590], [512, 452]], t.k2, {
    opacity: 0.06,
  });
  return layers;
}

export const precinct: Place = {
  palette: "market",
  effect: "light-step",
  hotspots: things(
    ["water-cooler", 112, 300],
    ["register-book", 248, 404],
    ["document-tray", 354, 392],
    ["forms", 456, 400],
    ["wall-clock", 776, 246],
    ["rights-notice", 936, 262],
    ["holding-room", 1208, 330],
  ),
  spots: [
    { x: 616, y: 604, scale: 1.33 },
    { x: 770, y: 604, scale: 1.33 },
    { x: 924, y: 604, scale: 1.33 },
    { x: 1078, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 440, 800),
  draw,
};
