/** Our right side: a stall with its scale, and the bench below the loudspeaker; the dark awning before us. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { box, nth, type Point, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { bells, marketBench, stallScale } from "../../props/radio.ts";
import type { Layer } from "../layers.ts";

export function stall(layer: Layer, t: Ramp): void {
  layer.flat(points("1076,574 1380,570 1400,590 1050,596"), t.k, { rough: 2, step: 40 });
  for (const x of [1100, 1352]) layer.flat(box(x, 268, 11, 310), t.n2);
  for (const [i, x] of [1138, 1172, 1288, 1322].entries()) {
    layer.stroke(
      [
        [x, 296],
        [x, 308],
      ],
      t.n1,
      2,
    );
    for (let k = 0; k < 6; k++)
      layer.disc(x + (k % 2 ? 2 : -2), 314 + k * 12, 8, (k + i) % 2 ? t.t : mix(t.t, t.k, 0.4));
  }
  layer
    .flat(points("1090,456 1374,452 1398,484 1066,488"), t.t1)
    .flat(points("1090,456 1180,455 1150,487 1066,488"), t.k2);
  layer.flat(points("1066,488 1398,484 1396,572 1070,576"), t.n3);
  for (let i = 0; i < 6; i++) {
    const x = 1076 + i * 54;
    layer.flat(points(`${x},487 ${x + 27},487 ${x + 27},514 ${x + 13},522 ${x},514`), t.k1, { round: 4 });
  }
  for (const [x, tone, heap] of [
    [1092, t.k, t.t],
    [1332, t.k1, t.n2],
  ] as const) {
    layer.flat(
      [
        [x - 30, 474, 10],
        [x + 32, 473, 10],
        [x + 24, 438, 14],
        [x - 22, 438, 14],
      ] as Point[],
      tone,
      { round: 10 },
    );
    layer.flat(points(`${x - 22},444 ${x - 10},428 ${x + 14},426 ${x + 26},442`), heap, { round: 6 });
  }
  layer.put(stallScale, 1214, 474, { scale: 0.56, light: -1 });
  awning(layer, t);
}

function awning(layer: Layer, t: Ramp): void {
  layer.flat(points("1076,262 1112,214 1352,208 1396,256"), t.k);
  for (let i = 0; i < 6; i++) {
    const [a, b] = [1076 + i * 53.4, 1076 + (i + 1) * 53.4];
    layer.flat(
      points(`${a},${262 - i} ${b},${261 - i} ${b},${284 - i} ${(a + b) / 2},${294 - i} ${a},${285 - i}`),
      i % 2 ? t.t1 : t.k,
      {
        round: 4,
      },
    );
  }
  layer.flat(points("1090,250 1108,204 1220,196 1356,198 1388,246 1330,238 1270,246 1180,240"), t.w, { round: 5 });
}

/** The pole stands behind the bench; its wire runs to the booth over all heads. */
export function pole(layer: Layer, t: Ramp): void {
  layer.flat(points("1463,196 1477,196 1479,566 1461,566"), t.n2);
  layer.flat(points("1471,196 1477,196 1479,566 1472,566"), t.k1);
  layer.put(bells, 1470, 318, { scale: 0.56, light: -1 });
}

/** The wire that carries the voice. */
export function wire(layer: Layer, t: Ramp): void {
  layer.stroke(points("506,112 560,100 640,82 720,56 840,112 980,156 1120,180 1290,196 1462,206"), t.n2, 2.4);
}

export function bench(layer: Layer, t: Ramp): void {
  layer.flat(points("1370,602 1600,598 1600,616 1340,618"), t.k, { rough: 2, step: 40 });
  layer.put(marketBench, 1486, 606, { scale: 0.64, light: -1 });
}

export function frame(layer: Layer, t: Ramp): void {
  layer.flat(
    points(
      "-10,-10 470,-10 380,26 376,42 330,38 328,54 280,48 276,64 226,58 222,74 168,66 164,82 108,74 104,90 44,82 38,98 -10,92",
    ),
    t.n0,
    {
      round: 5,
    },
  );
  layer.cuts(marks("10,66,370,20,5,0.5 90,48,130,-6,4,0.4 210,38,250,-6,4,0.4"), t.n3);
  const crates: readonly (readonly [number, number, number, number])[] = [
    [1400, 752, 220, 170],
    [1450, 664, 170, 94],
    [1300, 838, 106, 80],
  ];
  for (const [x, y, w, h] of crates) layer.flat(box(x, y, w, h), t.n0, { rough: 1, round: 3 });
  layer.cuts(
    crates.flatMap(([x, y, w]): Cut[] => [
      [x + 6, y + 22, x + w - 6, y + 20, 4, 0.5],
      [x + 6, y + 46, x + w - 6, y + 44, 4, 0.4],
    ]),
    t.n3,
  );
  for (const [i, x] of [1470, 1506, 1542, 1578].entries()) layer.disc(x, 660 - (i % 2) * 8, 26, t.n0);
  layer.cuts(
    [1466, 1502, 1538].map((x, i): Cut => [x, nth([640, 632], i), x + 12, nth([644, 636], i), 4, 0.5]),
    mix(t.n3, t.k, 0.5),
  );
}
