import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBench } from "./bench.ts";
import { EXPLAINED } from "./explained.ts";
import { flat, LEAST, pageOf, reasonFor, share } from "./page.ts";
import { filesOf, type Tried, tryFile } from "./try-file.ts";

const FOLDERS = ["scoring", "session"];
const { positionals } = parseArgs({ allowPositionals: true });
const asked = positionals.length > 0 ? positionals : FOLDERS;

const bench = openBench();
const problems: string[] = [];
const folders: Tried[][] = [];
for (const item of asked) {
  const folder: Tried[] = [];
  for (const file of item.includes("/") ? [item] : filesOf(item)) {
    const tried = await tryFile(bench, file);
    console.log(`${file}: ${tried.killed} of ${tried.mutants} killed`);
    const open = tried.survived.filter(one => reasonFor(file, one) === undefined);
    problems.push(...open.map(({ line, was, is }) => `${file} ${line}: ${flat(was)}  →  ${flat(is)}`));
    const stale = EXPLAINED.filter(
      one => one.file === file && !tried.survived.some(other => reasonFor(file, other) === one),
    );
    problems.push(...stale.map(({ was }) => `${file}: ${was} is explained, and doesn't survive`));
    folder.push(tried);
  }
  console.log(`${item}: ${share(folder).toFixed(1)} % killed\n`);
  if (share(folder) < LEAST) problems.push(`${item}: fewer than ${LEAST} % killed`);
  folders.push(folder);
}
await bench.close();
if (positionals.length === 0) writeFileSync(join(import.meta.dirname, "../../docs/mutants.md"), pageOf(folders));
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
