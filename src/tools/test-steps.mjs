import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { buildIfStale } from "./build.mjs";
import { run } from "./run.mjs";
import { byExitCode, byVitest } from "./test-report.mjs";

/** @typedef {import("./test-report.mjs").Outcome} Outcome */
/** @typedef {{ name: string, run: (root: string) => Promise<Outcome> }} Step */

/** The steps of `npm test`, in order: what is cheap and tells most comes first. @type {Step[]} */
export const STEPS = [
  { name: "types", run: types },
  { name: "lint", run: root => checked(root, "biome lint", "biome", ["lint", "--max-diagnostics=30", "."]) },
  {
    name: "format",
    run: root =>
      checked(root, "biome check (format, import order)", "biome", [
        "check",
        "--linter-enabled=false",
        "--max-diagnostics=30",
        ".",
      ]),
  },
  {
    name: "oxlint",
    run: root =>
      checked(root, "oxlint, with types", "oxlint", ["--type-aware", "--deny-warnings", "src", "test", "assets"]),
  },
  { name: "unit", run: root => vitest(root, "unit, architecture and content tests", [], 900) },
  { name: "stories", run: stories },
  { name: "proof", run: proof },
  { name: "build", run: build },
  { name: "browser", run: browser },
];

/** @param {string} root */
async function types(root) {
  const projects = ["tsconfig.core.json", "tsconfig.app.json", "src/worker/tsconfig.json", "tsconfig.tools.json"];
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const project of projects) outcomes.push(await checked(root, `types of ${project}`, "tsc", ["-p", project]));
  return sum(outcomes);
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 */
async function checked(root, name, program, args) {
  return byExitCode(name, await run(root, program, args, 180));
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string[]} args
 * @param {number} seconds
 */
async function vitest(root, name, args, seconds) {
  const file = join(mkdtempSync(join(tmpdir(), "plain-sight-")), "report.json");
  const reporting = ["--reporter=json", `--outputFile=${file}`, "--allowOnly=false"];
  return byVitest(name, file, await run(root, "vitest", ["run", ...reporting, ...args], seconds));
}

/**
 * The checks of the stories; where they count themselves ("N passed, N failed" in the last line), that count stands.
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
async function stories(root) {
  const ran = await run(root, "src/tools/story-check.ts", [], 180);
  const passed = /(\d+) passed, 0 failed\s*$/.exec(ran.output)?.[1];
  return ran.code === 0 && passed !== undefined
    ? { passed: Number(passed), problems: [] }
    : byExitCode("story:check", ran);
}

/**
 * Every story gone through in every state; the proof counts its points in its last line.
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
async function proof(root) {
  const ran = await run(root, "src/tools/prove.ts", ["--check"], 300);
  for (const line of ran.output.split("\n"))
    if (/states\/s with loading/.test(line)) console.log(`       ${line.trim()}`);
  const passed = /(\d+) passed, 0 failed\s*$/.exec(ran.output)?.[1];
  return ran.code === 0 && passed !== undefined
    ? { passed: Number(passed), problems: [] }
    : byExitCode("prove: see npm run prove", ran);
}

/** @param {string} root */
async function build(root) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const folder of /** @type {const} */ (["dist", "dist-usb"])) {
    const built = await buildIfStale(root, () => {}, folder);
    outcomes.push(byExitCode(`vite build of ${folder}`, { code: built.ok ? 0 : 1, output: built.report }));
  }
  return sum(outcomes);
}

/**
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
async function browser(root) {
  const name = "end-to-end tests";
  const found = findBrowser();
  if ("problem" in found) return { passed: 0, problems: [{ name, text: found.problem }] };
  if (!builtNow(root)) return { passed: 0, problems: [{ name, text: "Not run: there is no build to run them on." }] };
  return vitest(root, name, ["--config", "vitest.e2e.config.ts"], 1500);
}

/** @param {string} root */
function builtNow(root) {
  return ["dist", "dist-usb"].every(folder => {
    const page = join(root, folder, "index.html");
    return existsSync(page) && existsSync(join(root, folder, ".sources")) && readFileSync(page, "utf8").length > 0;
  });
}

/**
 * @param {Outcome[]} outcomes
 * @returns {Outcome}
 */
function sum(outcomes) {
  return {
    passed: outcomes.reduce((all, one) => all + one.passed, 0),
    problems: outcomes.flatMap(one => one.problems),
  };
}
