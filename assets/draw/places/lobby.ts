/** The precinct from the visitors' side of the counter, at night: the lamp behind the hatch is the only light. */
import { mix } from "../colour.ts";
import { points } from "../geometry.ts";
import { base, ramp } from "../palette.ts";
import { bench, wallClock } from "../props/furniture.ts";
import { backDoor, bagsHeap, visitorsBook } from "../props/lobby.ts";
import { rightsNotice } from "../props/notices.ts";
import { ground } from "./ground.ts";
import { Layers } from "./layers.ts";
import { hatchLight, hatchWall, OPENING, opening } from "./lobby/wall.ts";
import { type Place, stops, things } from "./place.ts";
import { shell } from "./precinct/room.ts";

function draw(): Layers {
  const layers = new Layers("market");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("market");
  const g = ground({ centre: 860 });
  shell(far, g, t);
  hatchLight(mid, t);
  hatchWall(mid, t);
  opening(mid, t);
  mid.put(wallClock, 760, 250, { scale: 1.1 });
  mid.put(rightsNotice, 556, 344, { scale: 1 });
  mid.put(backDoor, 1484, 520, { scale: 1.02 });
  const wood = { rust0: mix(t.n2, t.n1, 0.4), rust1: t.n3, ink0: t.n0, ink1: t.n1 };
  action.put(bench, 392, 500, { scale: 1.02, changes: wood });
  action.put(bagsHeap, 178, 512, { scale: 0.92 });
  action.put(visitorsBook, OPENING.x - 10, OPENING.y + OPENING.h + 10, { scale: 0.82 });
  fore.flat(points("-10,-10 70,-10 58,30,10 44,910 -10,910"), base.ink0, { round: 20 });
  fore.flat(points("-10,-10 1610,-10 1610,26 -10,44"), base.ink0);
  fore.flat(points("1556,560 1610,540 1610,910 1540,910"), base.ink0, { round: 8 });
  light.flat(
    [
      [OPENING.x, OPENING.y],
      [OPENING.x + OPENING.w, OPENING.y],
      [1300, 770],
      [560, 770],
    ],
    t.t,
    { opacity: 0.07 },
  );
  return layers;
}

export const lobby: Place = {
  palette: "market",
  effect: "light-step",
  hotspots: things(
    ["bags-heap", 170, 440],
    ["lobby-bench", 392, 430],
    ["notice-board", 556, 262],
    ["lobby-clock", 760, 240],
    ["visitors-book", 1030, 372],
    ["hatch", 1206, 300],
    ["back-door", 1484, 380],
  ),
  spots: [
    { x: 462, y: 604, scale: 1.33 },
    { x: 624, y: 604, scale: 1.33 },
    { x: 784, y: 604, scale: 1.33 },
    { x: 940, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 440, 891),
  draw,
};
