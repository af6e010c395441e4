/** The faceless head: two planes, and what is worn on it. */
import { type Polygon, placed, points } from "../../geometry.ts";
import type { Family } from "../../palette.ts";
import type { Pen } from "../../pen.ts";
import type { Plane } from "../../plane.ts";
import { type Headwear, headwear } from "./headwear.ts";

export interface Head {
  wears?: Headwear;
  cloth?: Family;
  view?: "front" | "side" | "back";
  /** Degrees, forwards. */
  tilt?: number;
  facing?: 1 | -1;
  size?: number;
}

const SKULL = {
  front: points("-12,-8,9 0,-18,14 12,-8,9 11.5,5,8 5,15,7 -5,15,7 -11.5,5,8"),
  side: points("-11,-13,8 2,-17,9 11,-11,7 12.5,0,3 11,9,5 4,15,5 -5,11,5 -13,3,7"),
} as const satisfies Record<string, Polygon>;

export function head(pen: Pen, x: number, y: number, options: Head = {}): void {
  const { wears = "hair", cloth = "ink", view = "front", tilt = 0, facing = 1, size = 1 } = options;
  const scale = size * 1.07;
  const place = (points: Polygon): Polygon =>
    placed(
      points.map(([px, py, r]) => (r === undefined ? [px * facing, py] : [px * facing, py, r])),
      x,
      y + 2.5,
      tilt * facing,
      scale,
    );
  const draw = (points: Polygon, family: Family, plane?: Plane): Pen => pen.shape(place(points), family, plane);
  const cut = (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    width: number,
    tone: Parameters<Pen["cuts"]>[1],
  ): void => {
    const [a, b] = place([
      [x1, y1],
      [x2, y2],
    ]) as [readonly [number, number], readonly [number, number]];
    pen.cuts([[a[0], a[1], b[0], b[1], width]], tone);
  };
  const worn = headwear[wears];
  worn.behind?.({ draw, cut, cloth, view });
  if (view === "side") draw(SKULL.side, "skin", { round: 6, lit: 0.42, slope: -0.1 });
  else draw(SKULL.front, view === "back" ? cloth : "skin", { round: 8, lit: 0.38, slope: 0 });
  worn.over?.({ draw, cut, cloth, view });
  pen.markHead(x, y, 16 * scale);
}
