import { run } from "../../run.mjs";
import { ROOT } from "../../story/command.ts";
import { type Bench, ownRow } from "../bench.ts";
import { paceOfProof } from "../proof-pace.ts";
import type { Row } from "../row.ts";
import { one } from "../sample.ts";

const MOST_SECONDS = 300;

/** How fast the proof goes through every state of the shipped cases. */
export async function proofRows({ say }: Bench): Promise<readonly Row[]> {
  say("Proof of all cases …");
  const { output } = await run(ROOT, "src/tools/prove.ts", ["--check"], MOST_SECONDS);
  const mark = { at: 5000, least: true } as const;
  return [
    ownRow({ part: "proof", what: "proof: turns explored, both cores", unit: "/s", mark }, one(paceOfProof(output))),
  ];
}
