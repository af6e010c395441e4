/** The table under the lamp: a corner bench, a chair and a low stool around it; papers, tea and bread on it. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { box, nth, type Polygon, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

export function bench(layer: Layer, t: Ramp): void {
  layer.flat(box(140, 320, 476, 100), t.n3, { round: 8 }).flat(box(140, 320, 476, 12), t.k1, { round: 5 });
  layer.cuts(
    [180, 236, 292, 348, 404, 460, 516, 572].map((x): Cut => [x, 338, x, 408, 4, 0.4]),
    t.n2,
  );
  for (const [x, tone, shade] of [
    [168, t.k, t.n3],
    [316, t.t1, t.k2],
    [470, t.k, t.n3],
  ] as const) {
    layer.flat(points(`${x},334 ${x + 116},330 ${x + 122},412 ${x - 6},414`), tone, { round: 12 });
    layer.flat(points(`${x},334 ${x + 40},332 ${x + 22},414 ${x - 6},414`), shade, { round: 12 });
  }
  layer
    .flat(box(130, 410, 496, 26), t.k, { round: 7 })
    .flat(box(134, 436, 14, 60), t.n1)
    .flat(box(606, 436, 14, 60), t.n1);
}

export function table(layer: Layer, { night, t }: Hour): void {
  const shadow = night ? mix(t.n2, t.n3, 0.2) : mix(t.n3, t.k, 0.5);
  layer.flat(points("70,598 700,594 800,622 40,630"), shadow, { rough: 2, step: 40 });
  for (const x of [168, 574]) layer.flat(box(x, 480, 13, 78), t.n1);
  for (const x of [112, 632]) layer.flat(box(x, 500, 19, 106), t.n1).flat(box(x + 12, 500, 7, 106), t.k1);
  layer.flat(points("150,418 614,418 672,490 92,490"), t.t1);
  layer.flat(points("150,418 250,418 210,490 92,490"), mix(t.t, t.k2, 0.5));
  layer.flat(points("92,490 672,490 672,506 92,506"), t.k1).flat(box(116, 506, 532, 16), t.n2);
  layer.cuts(marks("190,436,596,434,2.2 150,464,640,462,2.2"), mix(t.t, t.k2, 0.6));
}

/** A sheet lying on the table, its foot at (x, y). */
function lying(layer: Layer, x: number, y: number, w: number, colour: string, lean = 6): void {
  const d = w * 0.42;
  const sheet: Polygon = [
    [x - w * 0.44 + lean, y - d],
    [x + w * 0.44 + lean, y - d],
    [x + w * 0.5, y],
    [x - w * 0.5, y],
  ];
  layer.flat(sheet, colour);
}

const rows = (x: number, y: number, w: number): Cut[] =>
  [0.24, 0.48, 0.72].map((u, i): Cut => {
    const left = x - w * 0.34;
    return [left, y - w * 0.42 * u, left + w * nth([0.66, 0.5, 0.6], i), y - w * 0.42 * u, 2.6, 0.4];
  });

export function onTheTable(layer: Layer, t: Ramp): void {
  layer.flat(points("166,452 290,450 300,486 152,486"), mix(t.k2, t.k1, 0.5));
  lying(layer, 196, 480, 72, t.w);
  lying(layer, 264, 478, 68, t.p, 2);
  layer.cuts([...rows(196, 480, 72), ...rows(264, 478, 68)], t.n1);
  layer.flat(box(216, 444, 26, 9), t.n1, { round: 2 });
  layer.flat(points("332,442 432,440 446,482 326,484"), t.k, { round: 3 });
  lying(layer, 386, 478, 84, t.w, 2);
  layer.cuts(rows(386, 478, 84), t.n1);
  layer.disc(412, 466, 6, t.k);
  layer.flat(points("488,452 534,450 534,480 478,482"), t.w).flat(points("534,450 582,452 596,482 534,480"), t.p);
  layer.cuts(marks("534,450,534,480,3 494,460,522,459,2.6 492,467,518,466,2.6 490,474,524,473,2.6"), t.n1);
  layer.cuts(marks("544,459,572,460,2.6 544,466,566,467,2.6 545,473,580,474,2.6"), t.n1);
  for (const [x, y] of points("306,440 470,438 622,464")) {
    layer.flat(points(`${x - 13},${y - 15} ${x + 13},${y - 15} ${x + 8},${y + 4} ${x - 8},${y + 4}`), t.w, {
      round: 4,
    });
    layer.flat(points(`${x - 11},${y - 15} ${x + 11},${y - 15} ${x + 9},${y - 10} ${x - 9},${y - 10}`), t.n3);
    layer.flat(points(`${x - 18},${y + 3} ${x + 18},${y + 3} ${x + 12},${y + 8} ${x - 12},${y + 8}`), t.k, {
      round: 3,
    });
  }
  layer.flat(points("352,424 420,422 436,434 342,436"), t.n3, { round: 5 });
  for (const [x, y] of points("364,418 384,414 404,418 420,422 392,424 372,426"))
    layer.disc(x, y, 10, x % 8 ? t.k2 : t.k1);
}

/** A chair on our left, turned to the table, and a low stool on our right: three heights at one table. */
export function seats(layer: Layer, t: Ramp): void {
  layer.flat(points("46,400 62,398 74,606 58,606"), t.n0).flat(points("46,400 62,398 64,430 48,432"), t.k1);
  layer.flat(points("44,404 66,402 70,470 48,472"), t.n0, { round: 4 });
  layer
    .flat(points("56,520 156,518 164,534 54,536"), t.k, { round: 5 })
    .flat(points("56,532 164,530 164,540 54,542"), t.n1);
  layer.flat(points("142,538 154,538 150,610 138,610"), t.n0).flat(box(70, 574, 74, 6), t.n0);
  layer
    .flat(points("668,548 742,548 750,562 660,562"), t.k2, { round: 6 })
    .flat(points("664,560 746,560 748,568 662,568"), t.n1);
  layer.flat(points("672,566 684,566 676,612 664,612"), t.n1).flat(points("728,566 740,566 748,612 736,612"), t.n1);
}

export function lamp(layer: Layer, { night, t }: Hour): void {
  layer.flat(box(390, -10, 4, 130), t.n0);
  layer.flat(points("376,112 408,112 412,126 372,126"), t.n0, { round: 3 });
  layer.flat(points("366,124 418,124 474,184 310,184"), t.n1, { round: 6 });
  layer.flat(points("396,124 418,124 474,184 410,184"), t.k, { round: 6 });
  layer.flat(points("318,184 466,184 452,197 332,197"), night ? t.w : t.k2, { round: 4 });
}
