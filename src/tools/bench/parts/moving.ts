import { movingOf } from "../../../../test/bench/moving.ts";
import { type Bench, inTurn, longRuns, rowOf } from "../bench.ts";
import type { Row } from "../row.ts";
import { one } from "../sample.ts";

/** The picture in movement without a GPU. */
export async function movingRows(bench: Bench): Promise<readonly Row[]> {
  bench.say("The picture in movement …");
  const usual = await inTurn(bench, longRuns(bench), site => movingOf(bench.browser, site, 1));
  const slow = await inTurn(bench, longRuns(bench), site => movingOf(bench.browser, site, 4));
  return [
    rowOf({ part: "moving", what: "stage moving", unit: "fps", mark: { at: 60, least: true } }, bench, usual, moving =>
      one(moving?.fps),
    ),
    rowOf(
      { part: "moving", what: "the same, processor, of one core", unit: "%", mark: { at: 80 } },
      bench,
      usual,
      moving => one(moving?.cpu),
    ),
    rowOf({ part: "moving", what: "the same, own work in a frame", unit: "ms" }, bench, usual, m => m?.costs ?? []),
    rowOf(
      { part: "moving", what: "stage moving, 4x CPU", unit: "fps", mark: { at: 30, least: true } },
      bench,
      slow,
      moving => one(moving?.fps),
    ),
  ];
}
