/** The snow range behind the farm, its foothills, and the plain at their feet. */
import { nth, type Point, type Polygon, points } from "../../geometry.ts";
import { type Command, polygon } from "../../path.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

const CREST = points(
  "0,196 58,152 96,174 150,132 186,160 240,112 274,130 336,84 366,108 430,52 470,96 508,80 566,140 610,112 652,148 706,128 762,184 818,150 866,186 930,176 980,206 1040,198 1100,238 1180,248 1290,240 1370,256 1470,234 1540,252 1600,240",
);
const FOOTHILLS = points(
  "0,268 130,236 260,274 400,244 520,280 660,256 800,288 930,266 1080,290 1240,274 1400,292 1530,270 1600,284",
);
/** Right end of the snow, and the height at which it gives way to rock. */
const SNOW = { right: 980, line: 212 } as const;

const along = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** Height of a crest above a point of the plain. */
function heightAt(crest: Polygon, x: number): number {
  const i = Math.max(
    1,
    crest.findIndex(p => p[0] >= x),
  );
  const [a, b] = [nth(crest, i - 1), nth(crest, i)];
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0] || 1);
}

/** The peaks of a crest, each with the feet of its slope towards the light. */
const peaks = (crest: Polygon): { top: Point; right: Point }[] =>
  crest.slice(1, -1).flatMap((top, i) => {
    const [left, right] = [nth(crest, i), nth(crest, i + 2)];
    return left[1] > top[1] && right[1] > top[1] ? [{ top, right }] : [];
  });

/** The slopes that face the light: planes from each top, their inner edge broken. */
const facets = (crest: Polygon, floor: number): Command[] =>
  peaks(crest).flatMap(({ top, right }) => {
    const drop = floor - top[1];
    const width = Math.max(60, right[0] - top[0]);
    const at = (across: number, down: number): Point => [
      top[0] + width * across,
      Math.min(floor, top[1] + drop * down),
    ];
    return polygon([
      top,
      along(top, right, 0.96),
      at(1.1, 0.9),
      at(0.62, 0.66),
      at(0.7, 0.5),
      at(0.3, 0.6),
      at(0.36, 0.34),
      at(0.03, 0.4),
    ]);
  });

/** One sheet of snow along the crest, its lower edge torn by rock, then the slopes of it that are lit. */
function snow(layer: Layer, { snow: lit, snowShade }: Hour["mountain"]): void {
  const next = random(23);
  const edge: Point[] = [];
  for (let x = SNOW.right, i = 0; x > -20; x -= 13 + next() * 16, i++) {
    const reach = 30 * Math.min(1, (SNOW.right - x) / 300);
    const y = SNOW.line - 40 + reach + (i % 2 ? 26 : -16) + (next() - 0.5) * 22;
    edge.push([x, Math.max(heightAt(CREST, Math.max(0, x)) + 3, y)]);
  }
  layer.flat([...CREST.filter(p => p[0] < SNOW.right), ...edge], snowShade);
  const light = peaks(CREST).flatMap(({ top, right }) => {
    if (top[0] > SNOW.right || top[1] > SNOW.line - 30) return [];
    const width = right[0] - top[0];
    const floor = Math.min(SNOW.line, right[1] + 46);
    const at = (across: number, down: number): Point => [top[0] + width * across, top[1] + (floor - top[1]) * down];
    return polygon([
      top,
      right,
      at(0.84, 0.96),
      at(0.74, 0.82),
      at(0.6, 1.06),
      at(0.4, 0.72),
      at(0.26, 0.94),
      at(0.1, 0.6),
      at(0.14, 0.36),
    ]);
  });
  layer.fill(light, lit);
}

export function range(layer: Layer, { mountain, hills, plain }: Hour): void {
  layer.flat([[0, 330], ...CREST, [1600, 330]], mountain.shade, { rough: 1.6, step: 40, seed: 2 });
  layer.fill(facets(CREST, 300), mountain.lit);
  snow(layer, mountain);
  layer.flat([[0, 330], ...FOOTHILLS, [1600, 330]], hills.shade, { rough: 1.4, step: 40, seed: 4 });
  layer.fill(facets(FOOTHILLS, 300), hills.lit);
  layer.flat(points("-10,296 420,302 860,294 1240,302 1610,296 1610,640 -10,640"), plain, {
    rough: 1.6,
    step: 46,
    seed: 5,
  });
}
