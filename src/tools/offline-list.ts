import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const WORKER = "sw.js";
/** Beside the program, for whoever wants to know how much it is before fetching it all. */
const SIZE = "offline.json";
/** Enough of a hash to tell a file from any other, or from half of it. */
const HEX_DIGITS = 20;

/** Address, beginning of its SHA-256 in hex, bytes: as src/worker/worker.ts reads it. */
type Kept = readonly [path: string, hash: string, bytes: number];

/** Every file of a built folder; hidden ones aren't served. The page is asked for by its folder's address. */
const filesOf = (folder: string): readonly Kept[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith("."))
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter(path => path !== WORKER && path !== SIZE)
    .sort()
    .map(path => {
      const body = readFileSync(join(folder, path));
      const hash = createHash("sha256").update(body).digest("hex").slice(0, HEX_DIGITS);
      return [path === "index.html" ? "" : path, hash, body.length];
    });

/** Writes into the worker of a built folder, as its first line, the list of what really lies there. */
export const writeList = (folder: string): void => {
  const files = filesOf(folder);
  const path = join(folder, WORKER);
  const code = readFileSync(path, "utf8").replace(/^const FILES=.*\n/, "");
  writeFileSync(path, `const FILES=${JSON.stringify(files)};\n${code}`);
  writeFileSync(join(folder, SIZE), JSON.stringify({ bytes: files.reduce((sum, file) => sum + file[2], 0) }));
};
