import { turnsOf } from "../../../../test/bench/turns.ts";
import { type Bench, inTurn, rowOf, turnsFor } from "../bench.ts";
import type { Row } from "../row.ts";
import { one } from "../sample.ts";

const RATES = [
  { rate: 1, at: 4 },
  { rate: 4, at: 13 },
] as const;

/** Clicks on choices over the golden walkthrough, saving under way. */
export async function clickRows(bench: Bench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { rate, at } of RATES) {
    bench.say(`Clicks on choices, ${rate}x CPU …`);
    const found = await inTurn(bench, 1, site => turnsOf(bench.browser, site, rate, turnsFor(bench, site)));
    rows.push(
      rowOf(
        { part: "click", what: `click on a choice to new text, ${rate}x CPU`, unit: "ms", mark: { at } },
        bench,
        found,
        turns => turns?.text ?? [],
      ),
      rowOf(
        { part: "click", what: `the same to the next paint (INP), ${rate}x CPU`, unit: "ms", mark: { at: 24 } },
        bench,
        found,
        turns => one(turns?.inp),
      ),
    );
  }
  return rows;
}
