/** The court corridor, morning: windows in bars on the floor, and a bus that does not switch its engine off. */
import { mix } from "../colour.ts";
import { points } from "../geometry.ts";
import { ramp } from "../palette.ts";
import { bench, interpreterChair, stampDesk } from "../props/furniture.ts";
import { caseFiles, courtList } from "../props/notices.ts";
import { phone } from "../props/yard.ts";
import { frame } from "./court/frame.ts";
import { bars, courtDoor, floor, street, waitingBus, wall } from "./court/hall.ts";
import { ground } from "./ground.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("market");
  const { sky, far, mid, action, fore, light } = layers.byName;
  const t = ramp("market");
  const g = ground({ centre: 860 });
  street(sky, t);
  waitingBus(far, t);
  wall(mid, g, t);
  courtDoor(mid, t);
  floor(mid, g, t);
  bars(mid, g, t);
  mid.put(bench, 980, 474, { scale: 0.72, changes: { rust0: t.n2, rust1: t.n3 } });
  action.flat(points("706,371 738,371 742,379 704,379"), t.n3).flat(points("708,364 737,364 739,371 706,371"), t.k);
  action.cuts([[711, 367, 732, 367, 1.6, 0.4]], t.p);
  action.put(phone, 762, 379, { scale: 0.7 });
  action.put(interpreterChair, 386, 484, { scale: 0.98 });
  action.put(courtList, 578, 492, { scale: 0.94 });
  action.put(stampDesk, 1262, 516, { scale: 1.12, changes: { rust0: t.n2, rust1: mix(t.n3, t.k, 0.3) } });
  action.put(caseFiles, 1476, 540, { scale: 1.3 });
  frame(fore, t);
  for (const x of [700, 900, 1100, 1300])
    light.flat(
      [
        [x, 110],
        [x + 120, 110],
        [x - 330, 760],
        [x - 640, 760],
      ],
      t.p,
      { opacity: 0.05 },
    );
  return layers;
}

export const court: Place = {
  palette: "market",
  effect: "motes",
  hotspots: things(
    ["interpreter-chair", 386, 400],
    ["court-list", 578, 370],
    ["phone", 762, 352],
    ["waiting-bus", 1124, 290],
    ["stamp-desk", 1270, 396],
    ["case-files", 1476, 440],
  ),
  spots: [
    { x: 482, y: 604, scale: 1.33 },
    { x: 664, y: 604, scale: 1.33 },
    { x: 840, y: 604, scale: 1.33 },
    { x: 1006, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(100, 480, 891),
  draw,
};
