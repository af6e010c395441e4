import { startOf } from "../../../../test/bench/start.ts";
import type { Start } from "../../../../test/bench/start-notes.ts";
import { type Bench, type Found, inTurn, ratioRow, rowOf } from "../bench.ts";
import type { Row } from "../row.ts";
import { middle, one } from "../sample.ts";

export const measureStarts = (bench: Bench): Promise<Found<Start>> => {
  bench.say(`${bench.runs} cold starts of each of ${bench.others.length + 1} pages …`);
  return inTurn(bench, bench.runs, site => startOf(bench.browser, site));
};

/** Median milliseconds to the one button of the blank page: what machine, browser and network take by themselves. */
export const blankOf = (starts: Found<Start>, blank: string): number =>
  middle((starts.get(blank) ?? []).flatMap(({ choice }) => one(choice)));

/** From the play link on, nothing cached, 4x CPU, 1.6 Mbit/s, 150 ms. */
export function startRows(bench: Bench, starts: Found<Start>): readonly Row[] {
  const first = rowOf(
    { part: "first", what: "play link to first choice usable", unit: "ms", mark: { at: 1100 } },
    bench,
    starts,
    ({ choice }) => one(choice),
  );
  const stage = rowOf(
    { part: "stage", what: "play link to whole stage seen", unit: "ms", mark: { at: 2200 } },
    bench,
    starts,
    start => one(start.stage),
  );
  const moving = rowOf({ part: "stage", what: "play link to stage that moves", unit: "ms" }, bench, starts, start =>
    one(start.moving),
  );
  const painted = bench.others.find(site => site.stage !== null);
  return [
    first,
    ratioRow(`the same, by the ${bench.bare.toLowerCase()}`, first, bench.bare, 1.25),
    stage,
    moving,
    ...(painted ? [ratioRow(`the same, by ${painted.name}`, stage, painted.name, 0.45)] : []),
    rowOf(
      { part: "blocking", what: "total blocking time to first choice", unit: "ms", mark: { at: 100 } },
      bench,
      starts,
      ({ blockedToChoice }) => [blockedToChoice],
    ),
    rowOf(
      { part: "blocking", what: "total blocking time in all", unit: "ms", mark: { at: 200 } },
      bench,
      starts,
      ({ blocked }) => [blocked],
    ),
  ];
}
