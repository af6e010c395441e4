import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Subject } from "../../src/core/case/key.ts";
import type { Finding } from "../../src/core/session/event.ts";

export type Step = { readonly choose: string } | { readonly record: Finding } | { readonly withdraw: Subject };

export type Walkthrough = { readonly bands: readonly string[]; readonly steps: readonly Step[] };

type File = {
  readonly expect: string | readonly string[];
  readonly play: readonly ({ choose: string } | { record: Subject & Partial<Finding> } | { withdraw: Subject })[];
};

/** A walkthrough as the content checks read it: the same file proves the story and drives the browser. */
export function readWalkthrough(caseId: string, name: string): Walkthrough {
  const path = join(import.meta.dirname, "..", "..", "stories", caseId, "walkthroughs", `${name}.yaml`);
  const file = parse(readFileSync(path, "utf8")) as File;
  const steps = file.play.map(step =>
    "record" in step ? { record: { clues: [], provisions: [], ...step.record } } : step,
  );
  return { bands: [file.expect].flat(), steps };
}
