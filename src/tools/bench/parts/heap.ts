import { heapOf } from "../../../../test/bench/heap.ts";
import { type Bench, inTurn, rowOf, turnsFor } from "../bench.ts";
import type { Row } from "../row.ts";
import { one } from "../sample.ts";

/** Live script objects, rubbish taken out. */
export async function heapRows(bench: Bench): Promise<readonly Row[]> {
  bench.say("Heap over a case …");
  const found = await inTurn(bench, 1, site => heapOf(bench.browser, site, turnsFor(bench, site)));
  return [
    rowOf(
      { part: "heap", what: "heap after one case, stage shown", unit: "MB", mark: { at: 12 } },
      bench,
      found,
      heap => one(heap?.after),
    ),
    rowOf(
      { part: "heap", what: "heap that a turn leaves behind", unit: "kB", mark: { at: 5 } },
      bench,
      found,
      heap => heap?.perTurn ?? [],
    ),
    rowOf(
      { part: "heap", what: "the same without compiled code", unit: "kB", mark: { at: 5 } },
      bench,
      found,
      heap => heap?.dataPerTurn ?? [],
    ),
  ];
}
