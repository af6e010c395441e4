import { EXPLAINED, type Explained } from "./explained.ts";
import type { Mutant } from "./mutants.ts";
import type { Tried } from "./try-file.ts";

/** What must be killed, of a hundred. */
export const LEAST = 85;

export const share = (all: readonly Tried[]): number => {
  const sum = (count: (one: Tried) => number): number => all.reduce((total, one) => total + count(one), 0);
  return (
    (100 * sum(one => one.killed)) /
    Math.max(
      1,
      sum(one => one.mutants),
    )
  );
};

/** On one line, as it stands in a table. */
export const flat = (text: string): string => text.replace(/\s+/g, " ");

export const reasonFor = (file: string, { was, is }: Mutant): Explained | undefined =>
  EXPLAINED.find(one => one.file === file && one.was === flat(was) && one.is === flat(is));

const code = (text: string): string => `\`${flat(text).replaceAll("|", "\\|")}\``;

const row = ({ file, mutants, killed, survived }: Tried): string =>
  `| ${file} | ${mutants} | ${killed} | ${survived.length} | ${mutants === 0 ? "" : ((100 * killed) / mutants).toFixed(0)} |`;

const survivors = (all: readonly Tried[]): readonly string[] =>
  all.flatMap(({ file, survived }) =>
    survived.map(one => {
      const why = reasonFor(file, one)?.why ?? "not explained yet";
      return `| ${file} ${one.line} | ${code(one.was)} | ${code(one.is)} | ${why} |`;
    }),
  );

/** docs/mutants.md: written by a whole run, so that its figures are those of this code. */
export const pageOf = (folders: readonly (readonly Tried[])[]): string => `# Mistakes put in on purpose

\`npm run mutants\` puts one mistake after another into \`src/core/scoring\` and \`src/core/session\` (a comparison turned, a
condition settled, a call left out, a text emptied, …: the kinds are Stryker's) and runs the tests of that folder against
each. A mistake that a test notices is killed; one that none notices survived, and is either a test that is missing or a
change that nobody can tell from the code. At least ${LEAST} of a hundred must be killed in each folder, and every survivor explained
(\`test/mutants/explained.ts\`): else the run fails. This page is written by a run.

Stryker itself was tried on 26 November 2026 (10.1.1 and 9.6.1): with TypeScript 7 it stops unless it is kept from the
configuration, it takes more than a second of processor time for each mutant of a file with many tests, and it brings 166 packages.
The one here is under 600 lines, brings none, and doesn't start vitest's workers: it has vitest's \`expect\` and a \`describe\` and \`test\` of its own.

| file | mutants | killed | survived | % |
|---|---|---|---|---|
${folders.flatMap(folder => [...folder.map(row), `| **together** | | | | **${share(folder).toFixed(1)}** |`]).join("\n")}

## Survivors

| where | was | is | why no test can tell |
|---|---|---|---|
${folders.flatMap(survivors).join("\n")}
`;
