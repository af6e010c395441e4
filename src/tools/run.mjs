import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { projectNode } from "./install.mjs";

/** Which package brings a program, where the two names differ. @type {Record<string, string>} */
const PACKAGE_OF = { tsc: "typescript", biome: "@biomejs/biome" };

/** @typedef {{ code: number, output: string }} Ran */

/**
 * Runs a program of node_modules, or a script of ours (a path ending in .ts or .mjs), on the project's Node 24.
 * Waits `seconds` at most; what it writes comes back as one text.
 * @param {string} root
 * @param {string} program
 * @param {string[]} args
 * @param {number} seconds
 * @returns {Promise<Ran>}
 */
export function run(root, program, args, seconds) {
  const script = /\.(ts|mjs)$/.test(program) ? join(root, program) : binOf(root, program);
  if (script === null || !existsSync(script)) return Promise.resolve({ code: 127, output: `${program} is missing.` });
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  return start(projectNode(root), [script, ...args], root, env, seconds);
}

/**
 * @param {string} root
 * @param {string} program
 * @returns {string | null}
 */
function binOf(root, program) {
  const folder = join(root, "node_modules", PACKAGE_OF[program] ?? program);
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) return null;
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[program]);
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @param {number} seconds
 * @returns {Promise<Ran>}
 */
function start(file, args, cwd, env, seconds) {
  return new Promise(resolve => {
    const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, seconds * 1000);
    child.stdout.on("data", chunk => (output += chunk));
    child.stderr.on("data", chunk => (output += chunk));
    child.on("error", error => (output += error.message));
    child.on("close", code => {
      clearTimeout(timer);
      const said = stripVTControlCharacters(output);
      resolve({
        code: late ? 124 : (code ?? 1),
        output: late ? `${said}\nStopped: it took more than ${seconds} s.` : said,
      });
    });
  });
}
