// Completes package-lock.json with the packages for other systems, where the registry it was made from had them not:
// without them `npm ci` refuses the lock file everywhere, and no other system could install its own.
// Run it after a dependency changed: node src/tools/lock-platforms.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const CPU = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} Lock */

/**
 * Optional packages that somebody in the lock file names and that have no entry of their own.
 * @param {Lock} lock
 */
export function missingPlatforms(lock) {
  const listed = Object.values(lock.packages).flatMap(entry =>
    Object.entries(entry.optionalDependencies ?? {}).map(([name, range]) => ({ name, range, dev: entry.dev === true })),
  );
  const known = new Set(Object.keys(lock.packages).map(path => path.replace(/^.*node_modules\//, "")));
  return listed.filter(({ name }) => !known.has(name));
}

/**
 * The entry npm would have written, less the checksum, which only the registry knows. System and processor are in the name.
 * @param {{ name: string, range: string, dev: boolean }} missing
 */
function entryFor({ name, range, dev }) {
  const words = name.split(/[-/]/);
  const cpu = CPU.filter(one => words.includes(one));
  const os = name === "fsevents" ? ["darwin"] : OS.filter(one => words.includes(one));
  const libc = words.some(word => word.startsWith("musl"))
    ? "musl"
    : words.some(word => word.startsWith("gnu"))
      ? "glibc"
      : null;
  return {
    version: range.replace(/^[~^]/, ""),
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc !== null && { libc: [libc] }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "package-lock.json");
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingPlatforms(lock);
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryFor(one);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages for other systems added.`);
}
