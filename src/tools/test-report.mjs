import { existsSync, readFileSync } from "node:fs";

/**
 * What a step of `npm test` found. Each problem is one failing check, said so that a person can act on it.
 * @typedef {{ passed: number, problems: { name: string, text: string }[] }} Outcome
 */

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Check */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Check[] }} Suite */

/**
 * One check that a program's exit code decides.
 * @param {string} name
 * @param {import("./run.mjs").Ran} ran
 * @returns {Outcome}
 */
export function byExitCode(name, ran) {
  return ran.code === 0 ? { passed: 1, problems: [] } : { passed: 0, problems: [{ name, text: ending(ran.output) }] };
}

/**
 * Counts a run of Vitest by its JSON report. A test that is skipped or only planned counts as failing: what isn't run
 * isn't shown. So does a file that breaks before its first test, and a run without a report.
 * @param {string} name
 * @param {string} file
 * @param {import("./run.mjs").Ran} ran
 * @returns {Outcome}
 */
export function byVitest(name, file, ran) {
  if (!existsSync(file)) return { passed: 0, problems: [{ name, text: ending(ran.output) }] };
  /** @type {{ testResults: Suite[] }} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  const checks = report.testResults.flatMap(suite => suite.assertionResults.map(check => ({ suite, check })));
  const problems = checks
    .filter(({ check }) => check.status !== "passed")
    .map(({ suite, check }) => ({
      name: `${shortName(suite.name)} › ${check.fullName}`,
      text:
        check.status === "failed"
          ? firstLines(check.failureMessages ?? [])
          : `This test was not run (${check.status}).`,
    }));
  const broken = report.testResults
    .filter(suite => suite.status === "failed" && !suite.assertionResults.some(check => check.status === "failed"))
    .map(suite => ({ name: shortName(suite.name), text: suite.message || "This file failed outside its tests." }));
  const passed = checks.length - problems.length;
  const found = [...problems, ...broken];
  // An unhandled error or an empty run ends in a bad exit code with every test green.
  if (ran.code !== 0 && found.length === 0) found.push({ name, text: ending(ran.output) });
  return { passed, problems: found };
}

/** @param {string} path */
function shortName(path) {
  return path.replace(/^.*[\\/]test[\\/]/, "test/").replaceAll("\\", "/");
}

/** @param {string[]} messages */
function firstLines(messages) {
  const lines = messages.join("\n").split("\n");
  const ours = lines.filter(line => !/^\s+at .*node_modules/.test(line));
  return ours.slice(0, 25).join("\n");
}

/** @param {string} output */
function ending(output) {
  const lines = output.trimEnd().split("\n");
  return lines.length <= 60 ? lines.join("\n") : ["…", ...lines.slice(-60)].join("\n");
}
