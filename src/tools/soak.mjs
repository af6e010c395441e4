// npm run soak -- [--mutations 10000] [--kills 100] [--cases 20] [--acts 2000] [--from SCREEN] [--seed N]: the long form of
// what npm test does in short.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build.mjs";
import { installMissing, projectNode } from "./install.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** @param {string} line */
const say = line => console.log(line);

const problem = installMissing(root, say);
const built = problem === null ? await buildIfStale(root, say) : { ok: false, report: problem };
if (built.ok) {
  const script = join(root, "test", "soak", "main.ts");
  const ran = spawnSync(projectNode(root), [script, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
  process.exitCode = ran.status ?? 1;
} else {
  console.error(built.report);
  process.exitCode = 1;
}
