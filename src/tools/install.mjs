// Runs on the machine's own Node, before anything is installed: only what Node ships.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked */

/**
 * Packages that the lock file wants and node_modules doesn't have in that version.
 * npm keeps its own record of what it installed; comparing contents is surer than comparing dates.
 * @param {string} root
 * @returns {string[]}
 */
export function missingPackages(root) {
  const record = join(root, "node_modules", ".package-lock.json");
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = existsSync(record) ? packagesOf(record) : {};
  const missing = Object.entries(wanted)
    .filter(([path, entry]) => path !== "" && !entry.optional && !entry.devOptional && !entry.link)
    .filter(([path, entry]) => present[path]?.version !== entry.version || !existsSync(join(root, path)))
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  // The package's install script fetches the program itself: with scripts switched off it is missing.
  return existsSync(projectNode(root)) || missing.length > 0 ? missing : ["node"];
}

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

/**
 * The Node 24 that the project brings along, whatever the machine's own is.
 * @param {string} root
 */
export function projectNode(root) {
  return join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
}

/**
 * Runs `npm ci` where something is missing. Returns null, or in plain words what went wrong.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {string | null}
 */
export function installMissing(root, say) {
  if (!versionIsEnough(process.versions.node))
    return `Node ${process.versions.node} is too old: this needs Node 20.19 or later (https://nodejs.org).`;
  const missing = missingPackages(root);
  if (missing.length === 0) return null;
  say(`Installing ${missing.length} packages (npm ci); this happens once and needs the network …`);
  const ran = npm(root, ["ci", "--no-audit", "--no-fund"]);
  if (ran.status !== 0) return failed(ran);
  const still = missingPackages(root);
  if (still.length === 0) return null;
  const some = still.slice(0, 5).join(", ");
  return `npm ci ended well, but these are still missing: ${some}. Are install scripts switched off (npm config get ignore-scripts)?`;
}

/** @param {string} version */
function versionIsEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/**
 * @param {string} root
 * @param {string[]} args
 */
export function npm(root, args) {
  const script = process.env.npm_execpath;
  /** @type {import("node:child_process").SpawnSyncOptionsWithStringEncoding} */
  const options = { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 50_000_000 };
  // Started by npm: use that very npm. Otherwise the one on the path, which on Windows is a .cmd and needs a shell.
  return script?.endsWith(".js")
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** @param {{ error?: Error, stderr: string | null, stdout: string | null }} ran */
function failed(ran) {
  const said = `${ran.stderr ?? ""}${ran.stdout ?? ""}${ran.error?.message ?? ""}`.trim();
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(said);
  const hint = offline
    ? "The package registry could not be reached. Connect this computer to the network once, or copy a node_modules folder made on the same kind of system, and try again."
    : "npm could not install the packages.";
  const told = said.split("\n").filter(line => line.startsWith("npm error"));
  return `${hint}\n${(told.length > 0 ? told : said.split("\n")).slice(0, 15).join("\n")}`;
}
