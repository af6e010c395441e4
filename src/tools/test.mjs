// npm test: installs what is missing, then runs every check. The last line is "N passed, N failed".
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installMissing } from "./install.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const began = Date.now();
const problem = installMissing(root, line => console.log(line));
if (problem !== null) {
  console.log(`\nFAILED install\n${problem}\n\n0 passed, 1 failed`);
  process.exit(1);
}

// Loaded only now: what it leads to may need the packages.
const { STEPS } = await import("./test-steps.mjs");
/** @type {import("./test-report.mjs").Outcome} */
const total = { passed: 0, problems: [] };
for (const step of STEPS) {
  const start = Date.now();
  const { passed, problems } = await step.run(root).catch(error => ({
    passed: 0,
    problems: [{ name: step.name, text: error instanceof Error ? (error.stack ?? error.message) : String(error) }],
  }));
  const counts = `${String(passed).padStart(5)} passed ${String(problems.length).padStart(4)} failed`;
  console.log(
    `${problems.length === 0 ? "ok    " : "FAILED"} ${step.name.padEnd(9)}${counts}${seconds(start).padStart(9)}`,
  );
  total.passed += passed;
  total.problems.push(...problems);
}

for (const { name, text } of total.problems) console.log(`\nFAILED ${name}\n${text.replace(/^/gm, "  ")}`);
console.log(`\nTook ${seconds(began)} in all.`);
console.log(`${total.passed} passed, ${total.problems.length} failed`);
process.exitCode = total.problems.length === 0 ? 0 : 1;

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
