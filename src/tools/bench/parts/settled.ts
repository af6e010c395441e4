import { settledOf } from "../../../../test/bench/settled.ts";
import { type Bench, inTurn, rowOf } from "../bench.ts";
import type { Row } from "../row.ts";

const MOTIONS = [
  { motion: "full", at: 300 },
  { motion: "reduced", at: 50 },
] as const;

/** How soon after a click the text stands still, 4x CPU. */
export async function settledRows(bench: Bench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { motion, at } of MOTIONS) {
    bench.say(`Text at rest after clicks, ${motion} motion …`);
    const found = await inTurn(bench, 1, site => settledOf(bench.browser, site, motion));
    const what = `click to text readable and at rest, ${motion} motion`;
    rows.push(rowOf({ part: "settled", what, unit: "ms", mark: { at } }, bench, found, times => times ?? []));
  }
  return rows;
}
