import { idleOf, QUIET_MS, SETTLED_MS } from "../../../../test/bench/idle.ts";
import { type Bench, inTurn, longRuns, rowOf } from "../bench.ts";
import type { Row } from "../row.ts";
import { one } from "../sample.ts";

/** What a page costs that nobody touches. */
export async function idleRows(bench: Bench): Promise<readonly Row[]> {
  bench.say("Processor at rest …");
  const found = await inTurn(bench, longRuns(bench), site => idleOf(bench.browser, site, SETTLED_MS));
  const quiet = await inTurn(bench, 1, site => idleOf(bench.browser, site, QUIET_MS));
  return [
    rowOf(
      { part: "idle", what: "processor at rest, stage shown, of one core", unit: "%", mark: { at: 1 } },
      bench,
      found,
      ({ cpu }) => one(cpu),
    ),
    rowOf({ part: "idle", what: "the same, a minute later", unit: "%", mark: { at: 1 } }, bench, quiet, ({ cpu }) =>
      one(cpu),
    ),
    rowOf(
      { part: "idle", what: "frames asked for in 5 s at rest", unit: "frames", mark: { at: 0 } },
      bench,
      found,
      ({ frames }) => [frames],
    ),
  ];
}
