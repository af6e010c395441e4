/** The desk nobody has cleared: letter, form, pad and telephone; files in a pile, tea going cold. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { box, nth, type Polygon, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { officePhone } from "../../props/inspectorate.ts";
import type { Layer } from "../layers.ts";

function top(layer: Layer, t: Ramp): void {
  layer.flat(points("1000,616 1600,608 1500,640 880,640"), t.n2, { round: 4 });
  layer.flat(box(1016, 500, 600, 110), t.n1).flat(points("1016,500 1046,500 1046,610 1016,610"), t.n3);
  for (const [x, y] of points("1386,516 1386,562")) {
    layer.flat(box(x, y, 176, 38), t.n2).flat(box(x + 74, y + 14, 28, 6), t.k1);
  }
  layer.cuts(
    [1130, 1230, 1320].map((x): Cut => [x, 514, x, 604, 3, 0.3]),
    t.n2,
  );
  layer.flat(points("1056,440 1610,440 1610,500 1000,500"), mix(t.n3, t.k, 0.3));
  layer.flat(points("1056,440 1330,440 1230,500 1000,500"), mix(t.k, t.k1, 0.5));
  layer.flat(box(1000, 500, 620, 9), base.ink0);
}

/** A sheet that lies on the desk, its foot at (x, y), with bars for its lines. */
function lying(layer: Layer, x: number, y: number, w: number, lean: number, colour: string): Polygon {
  const depth = w * 0.56;
  const sheet: Polygon = [
    [x - w * 0.42 + lean, y - depth],
    [x + w * 0.42 + lean, y - depth],
    [x + w * 0.5, y],
    [x - w * 0.5, y],
  ];
  layer.flat(sheet, colour);
  return sheet;
}

function lines(layer: Layer, x: number, y: number, w: number, lean: number, colour: string): void {
  layer.cuts(
    [0.2, 0.36, 0.52, 0.68, 0.84].map((share, i): Cut => {
      const at = y - w * 0.56 * share;
      const left = x - w * 0.38 + lean * share;
      return [left, at, left + w * nth([0.5, 0.72, 0.62, 0.74, 0.44], i), at, 2.2, 0.4];
    }),
    colour,
  );
}

function papers(layer: Layer, t: Ramp): void {
  layer
    .flat(points("1046,462 1128,452 1150,486 1064,496"), t.t)
    .cuts(marks("1052,466,1104,474,2 1104,474,1126,456,2"), t.n3);
  lying(layer, 1084, 492, 78, 14, t.w);
  lines(layer, 1084, 492, 78, 14, base.ink2);
  lying(layer, 1216, 494, 92, 8, t.p);
  layer.flat(points("1186,444 1224,444 1225,451 1185,451"), t.k);
  lines(layer, 1216, 490, 88, 8, base.ink1);
  layer.flat(points("1244,476 1292,455 1293,458 1245,480"), t.n1);
  for (let i = 0; i < 4; i++) lying(layer, 1358, 495 - i * 4, 94, 2, i % 2 ? t.p : base.ink3);
  layer.flat(points("1320,430 1398,430 1400,440 1318,440"), t.n3);
  lines(layer, 1358, 478, 84, 2, base.ink3);
}

/** Files on the far edge, and a glass of tea on the near one. */
function clutter(layer: Layer, t: Ramp): void {
  for (let i = 0; i < 6; i++) {
    const dx = nth([0, 5, -3, 4, -2, 3], i);
    layer.flat(box(1530 + dx, 440 - i * 12, 74, 11), nth([t.k, t.p, t.n3, base.ink3, t.k1, t.t], i), { round: 2 });
    layer.cuts([[1536 + dx, 446 - i * 12, 1560 + dx, 446 - i * 12, 3, 0.5]], t.n1);
  }
  layer
    .flat(points("1286,424 1308,424 1305,452 1289,452"), t.t1, { round: 3 })
    .flat(points("1287,432 1307,432 1305,452 1289,452"), t.n3, { round: 3 });
}

export function desk(layer: Layer, t: Ramp): void {
  top(layer, t);
  clutter(layer, t);
  papers(layer, t);
  layer.put(officePhone, 1478, 492, { scale: 0.46 });
}
