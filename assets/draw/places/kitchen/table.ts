/** The table under the lamp: a bench, a chair and a stool around it, papers and tea on it. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { box, nth, type Polygon, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

/** A sheet lying on the table, its foot at (x, y). */
function lying(layer: Layer, x: number, y: number, w: number, colour: string, lean = 6): void {
  const d = w * 0.4;
  const sheet: Polygon = [
    [x - w * 0.44 + lean, y - d],
    [x + w * 0.44 + lean, y - d],
    [x + w * 0.5, y],
    [x - w * 0.5, y],
  ];
  layer.flat(sheet, colour);
}

const rows = (x: number, y: number, w: number): Cut[] =>
  [0.25, 0.5, 0.75].map(
    (u, i): Cut => [
      x - w * 0.36,
      y - w * 0.4 * u,
      x - w * 0.36 + w * nth([0.66, 0.5, 0.6], i),
      y - w * 0.4 * u,
      2.4,
      0.4,
    ],
  );

export function bench(layer: Layer, t: Ramp): void {
  layer.flat(box(176, 352, 430, 62), t.n3, { round: 6 }).flat(box(176, 352, 430, 12), t.k1, { round: 4 });
  layer.flat(box(170, 414, 442, 30), t.k, { round: 6 });
  for (const [x, tone] of [
    [196, t.k1],
    [330, t.t],
    [462, t.k1],
  ] as const)
    layer.flat(points(`${x},362 ${x + 112},362 ${x + 118},412 ${x - 6},412`), tone, { round: 10 });
  layer.flat(box(182, 444, 12, 40), t.n1).flat(box(588, 444, 12, 40), t.n1);
}

export function table(layer: Layer, t: Ramp): void {
  layer.flat(points("90,604 700,600 780,634 60,640"), t.n2, { rough: 2, step: 40 });
  for (const x of [150, 628]) layer.flat(box(x, 540, 20, 90), t.n1).flat(box(x + 12, 540, 8, 90), t.n3);
  layer.flat(points("150,462 620,462 676,528 96,528"), t.t);
  layer.flat(points("150,462 330,462 250,528 96,528"), mix(t.t, t.k2, 0.4));
  layer.flat(points("96,528 676,528 676,546 96,546"), t.n3).flat(box(150, 546, 500, 12), t.n2);
  layer.cuts(marks("180,480,600,478,2.4 150,504,640,502,2.4"), mix(t.t, t.k1, 0.5));
  lying(layer, 208, 516, 72, t.w);
  lying(layer, 246, 498, 66, t.p);
  layer.cuts([...rows(208, 516, 72)], t.n2);
  layer.flat(points("316,474 410,474 420,514 310,514"), t.k, { round: 3 });
  lying(layer, 366, 508, 84, t.w, 2);
  layer.cuts(rows(366, 508, 84), t.n2);
  layer.flat(points("458,486 508,490 508,518 446,514"), t.w).flat(points("508,490 560,484 574,512 508,518"), t.p);
  layer.cuts(marks("508,490,508,518,3 470,508,482,494,4 482,494,496,508,4"), t.n2);
  layer.cuts(
    Array.from(
      { length: 12 },
      (_, i): Cut => [
        519 + (i % 6) * 8,
        494 + Math.floor(i / 6) * 10,
        520 + (i % 6) * 8,
        501 + Math.floor(i / 6) * 10,
        2,
      ],
    ),
    t.n2,
  );
  for (const [x, y] of points("300,470 432,466 600,486")) {
    layer.flat(points(`${x - 14},${y - 16} ${x + 14},${y - 16} ${x + 9},${y + 4} ${x - 9},${y + 4}`), t.w, {
      round: 4,
    });
    layer.flat(points(`${x - 12},${y - 16} ${x + 12},${y - 16} ${x + 10},${y - 11} ${x - 10},${y - 11}`), t.n3);
  }
}

/** A chair on our left, a stool on our right: three heights at one table. */
export function seats(layer: Layer, t: Ramp): void {
  layer.flat(points("58,420 76,418 84,604 66,604"), t.n1).flat(points("58,420 140,430 140,446 60,440"), t.n1);
  layer.flat(points("52,508 150,508 156,522 52,524"), t.k, { round: 4 });
  layer.flat(box(138, 520, 12, 90), t.n1).flat(box(62, 452, 64, 10), t.n2);
  layer.flat(points("636,536 720,536 726,552 630,552"), t.k1, { round: 5 });
  layer.flat(points("642,552 654,552 646,612 634,612"), t.n1).flat(points("702,552 714,552 722,612 710,612"), t.n1);
}

export function lamp(layer: Layer, t: Ramp): void {
  layer.flat(box(428, -10, 4, 170), t.n0);
  layer.flat(points("404,156 456,156 508,214 352,214"), t.n1, { round: 6 });
  layer.flat(points("432,156 456,156 508,214 444,214"), t.n3, { round: 6 });
  layer.flat(points("362,214 498,214 490,224 370,224"), t.w, { round: 3 });
}
