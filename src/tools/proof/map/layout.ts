import type { Knot } from "../places.ts";
import type { Arrow } from "./flow.ts";

export const BOX = { width: 248, height: 76, gapX: 36, gapY: 58, margin: 48 } as const;

export type Placed = { readonly knot: Knot; readonly x: number; readonly y: number };

/** Knots in rows: each below all that lead to it, as far as they stand above it in the source. What isn't reached comes last. */
export const layOut = (
  knots: readonly Knot[],
  arrows: readonly Arrow[],
): { readonly placed: ReadonlyMap<Knot, Placed>; readonly width: number; readonly height: number } => {
  const order = new Map(knots.map((knot, at) => [knot, at]));
  const row = new Map<Knot, number>();
  const touched = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  for (const knot of knots) {
    const above = arrows.filter(({ from, to }) => to === knot && (order.get(from) ?? 0) < (order.get(knot) ?? 0));
    if (touched.has(knot) || knots.length === 1)
      row.set(knot, Math.max(-1, ...above.map(({ from }) => row.get(from) ?? 0)) + 1);
  }
  const last = Math.max(-1, ...row.values());
  for (const knot of knots) if (!row.has(knot)) row.set(knot, last + 1);
  const rows: Knot[][] = [];
  for (const knot of knots) {
    const at = row.get(knot) ?? 0;
    rows[at] = [...(rows[at] ?? []), knot];
  }
  const widest = Math.max(1, ...rows.map(each => each?.length ?? 0));
  const width = 2 * BOX.margin + widest * BOX.width + (widest - 1) * BOX.gapX;
  const placed = new Map<Knot, Placed>();
  rows.forEach((each, at) => {
    const wide = each.length * BOX.width + (each.length - 1) * BOX.gapX;
    each.forEach((knot, column) => {
      const x = (width - wide) / 2 + column * (BOX.width + BOX.gapX);
      placed.set(knot, { knot, x, y: BOX.margin / 2 + at * (BOX.height + BOX.gapY) });
    });
  });
  return { placed, width, height: BOX.margin + rows.length * (BOX.height + BOX.gapY) - BOX.gapY };
};
