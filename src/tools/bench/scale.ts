import type { Row } from "./row.ts";

/** The marks were taken on a machine that needed so many ms for a blank page (issue of the speed, 4x CPU, 1.6 Mbit/s). */
export const BLANK_THERE_MS = 433;

/**
 * A row's mark as it would be on this machine, by how long the same blank page takes here; null where machines have no
 * part in it: sizes, ratios and shares of a processor.
 */
export function markHere({ unit, mark }: Row, blankMs: number): number | null {
  if (mark === undefined || !(blankMs > 0)) return null;
  if (unit === "ms") return (mark.at * blankMs) / BLANK_THERE_MS;
  if (unit === "/s") return (mark.at * BLANK_THERE_MS) / blankMs;
  return null;
}
