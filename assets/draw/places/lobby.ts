/** The precinct from the visitors' side of the counter, at night: the lamp behind the hatch is the only light. */
import { mix } from "../colour.ts";
import { ramp } from "../palette.ts";
import { bench, wallClock } from "../props/furniture.ts";
import { backDoor, bagsHeap, visitorsBook } from "../props/lobby.ts";
import { rightsNotice } from "../props/notices.ts";
import { ground } from "./ground.ts";
import { Layers } from "./layers.ts";
import { frame } from "./lobby/frame.ts";
import { hatchLight } from "./lobby/light.ts";
import { counterFront, FOOT, hatchWall, OPENING, opening, panes } from "./lobby/wall.ts";
import { type Place, stops, things } from "./place.ts";
import { shell } from "./precinct/room.ts";

function draw(): Layers {
  const layers = new Layers("market");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("market");
  const g = ground({ centre: 860 });
  shell(far, g, t);
  mid.put(rightsNotice, 556, 344, { scale: 1 });
  mid.put(wallClock, 760, 250, { scale: 1.1 });
  hatchWall(mid, t);
  panes(mid, t);
  opening(mid, t);
  counterFront(mid, t);
  hatchLight(mid, t);
  mid.put(backDoor, 1496, FOOT, { scale: 0.98 });
  const wood = { rust0: mix(t.n2, t.n1, 0.4), rust1: t.n3, ink0: t.n0, ink1: t.n1 };
  action.put(bench, 400, 500, { scale: 1.02, changes: wood });
  action.put(bagsHeap, 184, 516, { scale: 0.92 });
  action.put(visitorsBook, OPENING.x + 42, OPENING.y + OPENING.h + 15, { scale: 0.78 });
  frame(fore, t);
  const { x, y, w, h } = OPENING;
  light.flat(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [1188, 704],
      [604, 704],
      [x, y + h],
    ],
    t.k2,
    { opacity: 0.07 },
  );
  return layers;
}

export const lobby: Place = {
  palette: "market",
  effect: "light-step",
  hotspots: things(
    ["bags-heap", 184, 444],
    ["lobby-bench", 400, 424],
    ["notice-board", 556, 262],
    ["lobby-clock", 760, 240],
    ["visitors-book", 1072, 388],
    ["hatch", 1200, 344],
    ["back-door", 1496, 380],
  ),
  spots: [
    { x: 430, y: 604, scale: 1.33 },
    { x: 588, y: 604, scale: 1.33 },
    { x: 746, y: 604, scale: 1.33 },
    { x: 900, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 440, 891),
  draw,
};
