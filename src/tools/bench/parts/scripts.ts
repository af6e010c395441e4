import { ownScripts, type Scripts, scriptsOf } from "../../../../test/bench/scripts.ts";
import { MARKS } from "../../../../test/e2e/weight.ts";
import { type Bench, ownRow, rowOf } from "../bench.ts";
import type { Row } from "../row.ts";
import { one } from "../sample.ts";

/** Bytes over the wire: the same on every machine, so measured once. */
export async function scriptRows(bench: Bench): Promise<readonly Row[]> {
  const { browser, address, ours, others, say } = bench;
  say("Script over the wire …");
  const own = await ownScripts(browser, ours, address);
  const found = new Map<string, readonly Scripts[]>([[ours.name, [own]]]);
  for (const site of others) found.set(site.name, [await scriptsOf(browser, site)]);
  return [
    rowOf(
      {
        part: "scripts",
        what: "script before the first choice, packed",
        unit: "kB",
        mark: { at: MARKS.scriptToFirstChoice },
      },
      bench,
      found,
      ({ toChoice }) => one(toChoice),
    ),
    rowOf(
      { part: "scripts", what: "script in all, packed; ours a case with sound", unit: "kB", mark: { at: 320 } },
      bench,
      found,
      ({ inAll }) => [inAll],
    ),
    ownRow(
      { part: "scripts", what: "all files of a case without sound, packed", unit: "kB", mark: { at: MARKS.wholeCase } },
      [own.wholeCase],
    ),
  ];
}
