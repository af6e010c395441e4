/** The printed map: a folded sheet, two plates with a cut side, water, steppe and relief. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { move, nth, type Point, type Polygon, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import { CAPITALS, CASPIAN, KAZAKHSTAN, KYRGYZSTAN, LAKES, RANGES, RIVERS, ROADS, TOWNS } from "./atlas.ts";
import { distanceToLine, inside, project, projected } from "./projection.ts";

const kazakhstan = projected(KAZAKHSTAN);
const kyrgyzstan = projected(KYRGYZSTAN);
const caspian = projected(CASPIAN).map(([x, y]): Point => [x, Math.min(y, 744)]);
const roads = ROADS.map(road => bowed(road.map(town => project(TOWNS[town]))));
const towns = Object.entries(TOWNS).map(([name, at]) => ({ name, at: project(at) }));

export const paperTone = (t: Ramp): string => mix(base.paper, t.t, 0.5);

/** A road bends a little between two towns. */
function bowed(points: Polygon): Polygon {
  return points.flatMap((c, i): Point[] => {
    const a = points[i - 1];
    if (!a) return [c];
    const bend: Point = [(a[0] + c[0]) / 2 - (c[1] - a[1]) * 0.1, (a[1] + c[1]) / 2 + (c[0] - a[0]) * 0.1];
    return Array.from({ length: 6 }, (_, j): Point => {
      const s = (j + 1) / 6;
      const u = 1 - s;
      return [u * u * a[0] + 2 * u * s * bend[0] + s * s * c[0], u * u * a[1] + 2 * u * s * bend[1] + s * s * c[1]];
    });
  });
}

export function paper(layer: Layer, t: Ramp): void {
  const tone = paperTone(t);
  layer.flat(points("44,46 1562,30 1590,800 20,812"), base.ink0, { rough: 2, step: 90 });
  layer.flat(points("52,30 1550,18 1572,778 34,790"), tone, { rough: 1.6, step: 90 });
  const folds: Cut[] = marks(
    "426,28,420,786,4,0.5 800,24,803,783,4,0.5 1176,22,1186,780,4,0.5 46,300,1560,290,4,0.5 40,548,1566,540,4,0.5",
  );
  layer.cuts(folds, mix(tone, t.n3, 0.22));
  layer.stroke(points("78,56 1526,44 1546,752 62,764 78,56"), mix(tone, t.n3, 0.45), 3);
  layer.stroke(points("86,64 1518,52 1537,744 71,756 86,64"), mix(tone, t.n3, 0.3), 1.5);
}

export function land(layer: Layer, t: Ramp): void {
  const water = mix(t.t, base.ink3, 0.3);
  layer.flat(caspian, water);
  const next = random(6);
  const waves: Cut[] = [];
  for (let i = 0; i < 90; i++) {
    const [x, y, w] = [60 + next() * 260, 250 + next() * 490, 20 + next() * 40];
    if (inside([x, y], caspian) && inside([x + w, y], caspian)) waves.push([x, y, x + w, y, 3.4, 0.5]);
  }
  layer.cuts(waves, paperTone(t));
  layer.flat(move(kazakhstan, 7, 10), t.n1, { round: 2 }).flat(move(kyrgyzstan, 7, 10), t.n1, { round: 2 });
  layer.flat(kazakhstan, t.k, { round: 2 }).flat(kyrgyzstan, mix(t.k, t.t, 0.42), { round: 2 });
  steppe(layer, t);
  for (const river of RIVERS) layer.stroke(projected(river), mix(paperTone(t), base.ink3, 0.12), 3);
  for (const lake of LAKES) layer.flat(projected(lake), mix(paperTone(t), base.ink3, 0.3), { round: 5 });
  relief(layer, t);
}

/** Level cuts for the steppe, short upright ones for the wheat of the north. */
function steppe(layer: Layer, t: Ramp): void {
  const next = random(17);
  const pale: Cut[] = [];
  const dark: Cut[] = [];
  const wheat: Cut[] = [];
  const free = (x: number, y: number, w: number): boolean =>
    (
      [
        [x - 6, y],
        [x + w + 6, y],
        [x, y - 6],
        [x, y + 6],
      ] as const
    ).every(p => inside(p, kazakhstan));
  for (let i = 0; i < 900; i++) {
    const [x, y, w] = [90 + next() * 1120, 70 + next() * 560, 14 + next() * 44];
    if (!free(x, y, w)) continue;
    if (y < 215 + (x < 560 ? 20 : 0) && x > 420) {
      if (wheat.length < 150 && next() < 0.7)
        wheat.push([x, y, x + 3, y - 13, 2.6, 0.3], [x + 6, y + 1, x + 10, y - 11, 2.4, 0.3]);
    } else if (next() < 0.38)
      (next() < 0.6 ? pale : dark).push([x, y, x + w, y - 1 + 2 * next(), 1.6 + next() * 2, 0.45]);
  }
  layer
    .cuts(pale, t.k1)
    .cuts(dark, mix(t.k, t.n3, 0.55))
    .cuts(wheat, mix(t.k1, t.t, 0.35));
}

/** Peaks lit by the lamp from the left; neither foot nor summit comes near a road, and none hides another. */
function relief(layer: Layer, t: Ramp): void {
  const next = random(31);
  const peaks: [x: number, y: number, size: number][] = [];
  for (const [crest, size] of RANGES) {
    const line = projected(crest);
    const length = line
      .slice(1)
      .reduce((sum, p, i) => sum + Math.hypot(p[0] - nth(line, i)[0], p[1] - nth(line, i)[1]), 0);
    const count = Math.max(2, Math.round(length / 34));
    for (let i = 0; i <= count; i++) {
      const walked = (i / count) * (line.length - 1);
      const a = nth(line, Math.floor(walked));
      const b = nth(line, Math.min(line.length - 1, Math.floor(walked) + 1));
      const s = walked % 1;
      const at: Point = [a[0] + (b[0] - a[0]) * s + (next() - 0.5) * 8, a[1] + (b[1] - a[1]) * s + (next() - 0.5) * 10];
      const summit: Point = [at[0], at[1] - 40 * size];
      const clear =
        roads.every(road => distanceToLine(at, road) > 30 && distanceToLine(summit, road) > 14) &&
        towns.every(town => Math.hypot(town.at[0] - at[0], town.at[1] - at[1]) > 40);
      if (clear && peaks.every(([x, y]) => Math.hypot(x - at[0], y - at[1]) > 31))
        peaks.push([at[0], at[1], size * (0.8 + 0.4 * next())]);
    }
  }
  for (const [x, y, size] of peaks.sort((p, q) => p[1] - q[1])) {
    const [h, w] = [36 * size, 27 * size];
    const south = inside([x, y], kyrgyzstan);
    layer.flat(
      [
        [x, y - h],
        [x + w, y + 4],
        [x - w, y + 4],
      ],
      south ? t.n2 : t.n3,
    );
    layer.flat(
      [
        [x, y - h],
        [x - w, y + 4],
        [x - w * 0.45, y - h * 0.05],
        [x - w * 0.3, y - h * 0.4],
        [x - w * 0.06, y - h * 0.2],
      ],
      south ? base.white : t.t,
    );
  }
}

/** The ways people take, dashed, and the towns on them. */
export function journeys(layer: Layer): void {
  for (const road of roads) {
    layer.stroke(road, base.ink0, 7);
    layer.dashes(road, base.paper, 3.5, "11 8");
  }
  for (const {
    name,
    at: [x, y],
  } of towns) {
    if (CAPITALS.includes(name)) {
      layer.flat(
        [
          [x - 9, y - 9],
          [x + 9, y - 9],
          [x + 9, y + 9],
          [x - 9, y + 9],
        ],
        base.ink0,
      );
      layer.flat(
        [
          [x - 5, y - 5],
          [x + 5, y - 5],
          [x + 5, y + 5],
          [x - 5, y + 5],
        ],
        base.paper,
      );
    } else layer.disc(x, y, 7, base.ink0).disc(x, y, 3.5, base.paper);
  }
}
