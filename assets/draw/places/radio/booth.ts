/** The booth of the radio centre: a window, a lamp, the microphone; prices on its wall, the board of notices beside it. */
import { mix } from "../../colour.ts";
import { box, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { microphone, noticeBook, priceList, radioBoard } from "../../props/radio.ts";
import type { Layer } from "../layers.ts";

export function booth(layer: Layer, t: Ramp): void {
  layer.flat(points("40,600 470,596 560,616 20,622"), t.n3, { round: 4 });
  layer.flat(box(50, 150, 400, 450), t.n3).flat(points("450,150 500,176 500,590 450,600"), t.k);
  layer
    .flat(points("20,150 60,96 470,96 520,150"), t.n2)
    .flat(points("14,142 56,86 474,86 526,142 526,152 14,152"), t.p);
  layer.flat(box(84, 206, 240, 190), t.n0).flat(box(92, 214, 224, 174), mix(t.n2, t.t, 0.6));
  layer.flat(box(92, 214, 224, 60), t.t);
  layer.put(microphone, 190, 388, { scale: 0.6 });
  layer.flat(points("64,392 348,392 366,412 50,412"), t.t).flat(box(50, 412, 316, 12), t.n1);
  layer.put(noticeBook, 288, 408, { scale: 0.24 });
  layer.put(priceList, 396, 286, { scale: 0.4 });
}

export function board(layer: Layer, t: Ramp): void {
  for (const x of [570, 850]) layer.flat(box(x, 130, 14, 360), t.n1);
  layer.flat(points("556,130 716,104 880,130 880,142 556,142"), t.p);
  layer.put(radioBoard, 716, 226, { scale: 0.78 });
}
