/** What stands for writing: bars for lines, strokes for squares that are struck. */
import type { Cut } from "../cuts.ts";

/** Bars for lines of text: rows from y, `gap` apart, of the given lengths. */
export const bars = (x: number, y: number, gap: number, lengths: readonly number[], width = 2): Cut[] =>
  lengths.map((l, i) => [x, y + i * gap, x + l, y + i * gap, width, 0.4] as const);

/** Rows of a sheet with every square struck. */
export const struck = (x: number, y: number, columns: number, rows: number, w: number, h: number): Cut[] =>
  Array.from({ length: columns * rows }, (_, i): Cut => {
    const [cx, cy] = [x + (i % columns) * w, y + Math.floor(i / columns) * h];
    return [cx, cy + h * 0.6, cx + w * 0.6, cy, 3, 0.5];
  });
