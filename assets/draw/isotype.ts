/** Standing pictograms for the debrief: one person each, two tones that the page may recolour. */

import { ellipse, type Polygon, points } from "./geometry.ts";
import { type Command, data, rounded } from "./path.ts";
import { svg } from "./svg.ts";

const W = 64;
const H = 160;

const A = "var(--fig-a, #d8502b)";
const B = "var(--fig-b, #0d1628)";

/** Outlines around x = 0, feet at 0. */
interface Pictogram {
  a: readonly Polygon[];
  b: readonly Polygon[];
  head: { y: number; r: number };
}

const legs = (hip: number, width: number): Polygon[] => [
  [
    [-width, -hip],
    [-1, -hip],
    [-2, -4],
    [-2, 0, 2],
    [-width - 2, 0, 2],
    [-width + 1, -5],
  ],
  [
    [width, -hip],
    [1, -hip],
    [2, -4],
    [2, 0, 2],
    [width + 2, 0, 2],
    [width - 1, -5],
  ],
];

const arms = (shoulder: number, reach: number, top: number, bottom: number): Polygon[] =>
  [-1, 1].map(
    (side): Polygon => [
      [side * (shoulder - 5), -top, 3],
      [side * (shoulder + 2), -top + 2, 5],
      [side * (reach + 3), -bottom, 4],
      [side * (reach - 4), -bottom, 4],
    ],
  );

const people: Record<string, Pictogram> = {
  "person-woman": {
    head: { y: -137, r: 12 },
    a: [points("-13,-118,6 13,-118,6 11,-84,6 22,-26,2 -22,-26,2 -11,-84,6"), ...arms(15, 19, 117, 70)],
    b: [points("-10,-26 -2,-26 -2,0,2 -12,0,2"), points("10,-26 2,-26 2,0,2 12,0,2")],
  },
  "person-man": {
    head: { y: -140, r: 12 },
    a: [points("-16,-121,6 16,-121,6 14,-66,2 -14,-66,2"), ...arms(18, 21, 120, 70)],
    b: legs(67, 13),
  },
  "person-youth": {
    head: { y: -130, r: 11.4 },
    a: [points("-12,-113,5 12,-113,5 10,-64,2 -10,-64,2"), ...arms(13, 16, 112, 66)],
    b: legs(65, 9.5),
  },
};

function pictogram({ a, b, head }: Pictogram): string {
  const at = (points: Polygon): Polygon =>
    points.map(([x, y, r]) => (r === undefined ? [x + W / 2, y + H - 2] : [x + W / 2, y + H - 2, r]));
  const path = (shapes: readonly Polygon[], round: number): string =>
    data(shapes.flatMap((s): Command[] => rounded(at(s), round)));
  const shoulders = a.slice(0, 1);
  const hair: Polygon = [
    [-head.r - 1, head.y - 1, 2],
    [-head.r, head.y - 9, 7],
    [0, head.y - head.r - 3, 9],
    [head.r, head.y - 9, 7],
    [head.r + 1, head.y - 1, 2],
    [4, head.y - 6, 3],
    [-5, head.y - 6, 3],
  ];
  return svg(W, H, [
    `<path d="${path(b, 1)}" fill="${B}"/>`,
    `<path d="${path([...shoulders, ...a.slice(1)], 3)}" fill="${A}"/>`,
    `<path d="${path([ellipse(0, head.y, head.r, head.r * 1.08, 14)], 5)}" fill="${A}"/>`,
    `<path d="${path([hair], 3)}" fill="${B}"/>`,
  ]);
}

export const isotypes = (): [string, string][] =>
  Object.entries(people).map(([id, person]) => [`isotype/${id}.svg`, pictogram(person)]);
