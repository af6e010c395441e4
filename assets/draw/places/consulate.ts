/** The consulate's front room, an October afternoon: white window on the left, the duty desk with its books on the right. */
import { mix } from "../colour.ts";
import { box, points } from "../geometry.ts";
import { base, ramp } from "../palette.ts";
import { certificateSafe, protestForm, telephone, treatyShelf, visitList } from "../props/consulate.ts";
import { registerBook } from "../props/papers.ts";
import { registerColumns } from "../props/records.ts";
import { cityMap, shell, window, windowLight } from "./consulate/room.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";

function draw(): Layers {
  const layers = new Layers("map");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("map");
  shell(far, t);
  window(far, t);
  windowLight(mid, t);
  cityMap(mid, t);
  mid.flat(box(1000, 262, 420, 14), t.n1);
  mid.put(treatyShelf, 1120, 262, { scale: 1.15 });
  mid.put(certificateSafe, 104, 512, { scale: 1.12 });
  // The desk: top, front with its drawers, the lit edge towards the window.
  action.flat(points("790,412 1560,412 1610,448 742,448"), mix(t.k2, t.t, 0.35));
  action.flat(points("742,448 1610,448 1610,468 742,468"), t.n0);
  action
    .flat(points("762,468 1610,468 1610,590 762,590"), t.n2)
    .flat(points("742,448 790,412 790,420 750,452"), base.white);
  for (const x of [800, 1010, 1220, 1430])
    action.flat(box(x, 486, 176, 84), t.n1).flat(box(x + 70, 506, 36, 6), t.k1, { round: 2 });
  action.put(registerBook, 848, 438, { scale: 0.86 });
  action.put(visitList, 978, 440, { scale: 0.34 });
  action.put(registerColumns, 1130, 442, { scale: 0.3 });
  action.put(telephone, 1284, 440, { scale: 1.1 });
  action.put(protestForm, 1440, 442, { scale: 0.36 });
  fore.flat(points("-10,-10 64,-10 50,40,10 30,910 -10,910"), base.ink0, { round: 16 });
  fore.flat(points("1490,640 1610,604 1610,910 1460,910"), base.ink0, { round: 12 });
  light.flat(points("226,84 444,84 860,800 420,800"), base.white, { opacity: 0.09 });
  return layers;
}

export const consulate: Place = {
  palette: "map",
  effect: "motes",
  hotspots: things(
    ["certificate-safe", 108, 420],
    ["citizens-register", 848, 398],
    ["visit-list", 978, 386],
    ["treaty-shelf", 1120, 210],
    ["call-log", 1130, 398],
    ["telephone", 1284, 392],
    ["protest-form", 1440, 386],
  ),
  spots: [
    { x: 262, y: 604, scale: 1.33 },
    { x: 414, y: 604, scale: 1.33 },
    { x: 566, y: 604, scale: 1.33 },
    { x: 712, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 420, 860),
  draw,
};
