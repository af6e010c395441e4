/** SVG path data: polygons with round corners, written relative and rounded to keep files small. */
import { clockwise, nth, type Point, type Polygon } from "./geometry.ts";

export type Command = readonly ["M" | "L" | "Q", ...number[]] | readonly ["Z"];

export const polygon = (points: Polygon): Command[] => [
  ...clockwise(points).map((p, i): Command => [i ? "L" : "M", p[0], p[1]]),
  ["Z"],
];

export const openLine = (points: Polygon): Command[] => points.map((p, i): Command => [i ? "L" : "M", p[0], p[1]]);

interface Corner {
  at: Point;
  start: Point;
  end: Point;
  cut: number;
}

function corners(points: Polygon, radius: number): Corner[] {
  return points.map((p, i) => {
    const a = nth(points, (i + points.length - 1) % points.length);
    const b = nth(points, (i + 1) % points.length);
    const la = Math.hypot(a[0] - p[0], a[1] - p[1]) || 1;
    const lb = Math.hypot(b[0] - p[0], b[1] - p[1]) || 1;
    const cut = Math.min(p[2] ?? radius, la / 2, lb / 2);
    return {
      at: p,
      cut,
      start: [p[0] + ((a[0] - p[0]) * cut) / la, p[1] + ((a[1] - p[1]) * cut) / la],
      end: [p[0] + ((b[0] - p[0]) * cut) / lb, p[1] + ((b[1] - p[1]) * cut) / lb],
    };
  });
}

/** Corners smaller than this stay sharp. */
const SHARP = 1.05;

export function rounded(points: Polygon, radius = 3): Command[] {
  const out: Command[] = [];
  for (const c of corners(clockwise(points), radius)) {
    const verb = out.length ? "L" : "M";
    if (c.cut <= SHARP) out.push([verb, c.at[0], c.at[1]]);
    else out.push([verb, c.start[0], c.start[1]], ["Q", c.at[0], c.at[1], c.end[0], c.end[1]]);
  }
  return [...out, ["Z"]];
}

/** The same outline as `rounded`, as a polygon that can be clipped. */
export function flattened(points: Polygon, radius = 3): Polygon {
  return corners(points, radius).flatMap((c): Point[] => {
    if (c.cut <= SHARP) return [c.at];
    const steps = c.cut < 5 ? 2 : 4;
    return Array.from({ length: steps + 1 }, (_, i) => {
      const t = i / steps;
      const u = 1 - t;
      return [
        u * u * c.start[0] + 2 * u * t * c.at[0] + t * t * c.end[0],
        u * u * c.start[1] + 2 * u * t * c.at[1] + t * t * c.end[1],
      ] as const;
    });
  });
}

const short = (n: number): string => {
  const s = String(Math.round(n * 100) / 100).replace(/^(-?)0\./, "$1.");
  return s === "-0" ? "0" : s;
};
const packed = (numbers: number[]): string =>
  numbers.map(short).reduce((line, s, i) => line + (i && s[0] !== "-" ? " " : "") + s, "");

/** Path data with relative commands; rounding errors do not add up. */
export function data(commands: readonly Command[], decimals = 1): string {
  const grid = 10 ** decimals;
  const round = (n: number): number => Math.round(n * grid) / grid;
  let out = "";
  let here = [0, 0] as [number, number];
  let start = here;
  let last = "";
  for (const [verb, ...numbers] of commands) {
    if (verb === "Z") {
      out += "z";
      here = start;
    } else if (verb === "M") {
      here = [round(nth(numbers, 0)), round(nth(numbers, 1))];
      start = here;
      out += `M${packed(here)}`;
    } else {
      const relative = packed(numbers.map((n, i) => round(n) - nth(here, i % 2)));
      const letter = verb.toLowerCase();
      out += letter === last ? (relative[0] === "-" ? "" : " ") + relative : letter + relative;
      here = [round(nth(numbers, -2)), round(nth(numbers, -1))];
    }
    last = verb.toLowerCase();
  }
  return out;
}

export const filled = (commands: readonly Command[], colour: string, decimals = 1, extra = ""): string =>
  `<path d="${data(commands, decimals)}" fill="${colour}"${extra}/>`;
