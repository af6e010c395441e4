import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

/** Everything that can change what the build makes. Tests and documents can't. */
const SOURCES = [
  "src",
  "stories",
  "assets",
  "public",
  "index.html",
  "vite.config.ts",
  "vite.usb.config.ts",
  "package-lock.json",
  "package.json",
];

/** Written into the folder after a good build: the hash of the sources it was made from. Not served: a hidden file. */
const STAMP = ".sources";

/** What Vite is told for each folder: dist is for a server, dist-usb opens by double-click. */
const BUILDS = { dist: ["build"], "dist-usb": ["build", "--config", "vite.usb.config.ts"] };

/**
 * Builds a folder where the sources are not those it was made from. `report` is what the build said when it failed.
 * @param {string} root
 * @param {(line: string) => void} say
 * @param {keyof typeof BUILDS} [folder]
 * @returns {Promise<{ ok: boolean, report: string }>}
 */
export async function buildIfStale(root, say, folder = "dist") {
  const hash = hashOf(root);
  const stamp = join(root, folder, STAMP);
  const page = join(root, folder, "index.html");
  const fresh = existsSync(stamp) && existsSync(page) && readFileSync(stamp, "utf8") === hash;
  if (fresh) return { ok: true, report: "" };
  say("Building …");
  const ran = await run(root, "vite", BUILDS[folder], 300);
  if (ran.code !== 0) return { ok: false, report: ran.output };
  writeFileSync(stamp, hash);
  return { ok: true, report: "" };
}

/** @param {string} root */
function hashOf(root) {
  const hash = createHash("sha256");
  for (const source of SOURCES)
    for (const file of filesUnder(root, source))
      hash
        .update(file)
        .update("\0")
        .update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [path];
  const inside = readdirSync(whole, { withFileTypes: true, recursive: true }).filter(one => one.isFile());
  return inside.map(one => join(one.parentPath, one.name).slice(root.length + 1)).sort();
}
