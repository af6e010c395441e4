// npm run mutants [-- scoring | session | scoring/band.ts]: puts one mistake after another into scoring and session, and
// tells which of them the tests of the core let pass. Without a name it tries all, and writes docs/mutants.md.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installMissing, projectNode } from "./install.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const problem = installMissing(root, line => console.log(line));
if (problem === null) {
  const script = join(root, "test", "mutants", "main.ts");
  const ran = spawnSync(projectNode(root), ["--no-warnings", script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = ran.status ?? 1;
} else {
  console.error(problem);
  process.exitCode = 1;
}
