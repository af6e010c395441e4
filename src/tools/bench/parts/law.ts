import { timeOfAnswers } from "../../../../test/bench/law.ts";
import { type Bench, ownRow } from "../bench.ts";
import type { Row } from "../row.ts";

/** The law desk's search over all entries, 4x CPU. */
export async function lawRows({ browser, address, say }: Bench): Promise<readonly Row[]> {
  say("Questions to the law desk …");
  const { answered, painted } = await timeOfAnswers(browser, address, 4);
  const head = { part: "law", unit: "ms", mark: { at: 50 } } as const;
  return [
    ownRow({ ...head, what: "law desk: question to answer, 4x CPU" }, answered),
    ownRow({ ...head, what: "the same, the slowest" }, [Math.max(...answered)]),
    ownRow({ ...head, what: "the same, painted" }, painted),
  ];
}
