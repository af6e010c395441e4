import * as v from "valibot";
import { caseFile } from "../../src/content/case-file.ts";
import { keyFile } from "../../src/content/key-file.ts";
import type { Problem } from "../../src/content/problem.ts";
import { readAs } from "../../src/content/read-as.ts";
import { textFile } from "../../src/content/text-file.ts";
import { walkthroughFile } from "../../src/content/walkthrough-file.ts";
import { newCase } from "../../src/tools/story/new-case.ts";
import { readYaml } from "../../src/tools/story/read-yaml.ts";
import { corpusOf, type Harness, must } from "./harness.ts";

const SCHEMAS = [caseFile, keyFile, textFile, walkthroughFile] as const;

/** The files of a case as story:new writes it, and what has been made to hurt readers of YAML. */
const corpus = [
  ...newCase("bus-stop")
    .filter(({ file }) => file.endsWith(".yaml"))
    .map(({ text }) => text),
  ...corpusOf("yaml"),
];

export const yamlFiles: Harness = {
  name: "YAML of a case",
  corpus,
  words: [
    "&a ",
    "*a",
    "<<: *a",
    "!!js/function ",
    "!!binary ",
    "? ",
    "- ",
    ": ",
    "|\n",
    ">-\n",
    "---\n",
    "...\n",
    "\t",
    "~",
  ],
  give: text => {
    const problems: Problem[] = [];
    const { source, problems: syntax } = readYaml("stories/bus-stop/fuzzed.yaml", text);
    const lines = text.split("\n").length;
    let accepted = false;
    for (const schema of source === null ? [] : SCHEMAS) {
      const value = readAs(schema, source as NonNullable<typeof source>, problems);
      if (value === null) continue;
      accepted = true;
      const plain: unknown = JSON.parse(JSON.stringify(value));
      must(v.is(schema, plain), "accepted what isn't the same when written down");
    }
    must(source !== null || syntax.length > 0, "refused without saying why");
    for (const { line } of [...syntax, ...problems]) must(line >= 1 && line <= lines, `names line ${line} of ${lines}`);
    return accepted;
  },
};
