/** Writes all art: node assets/draw/build.ts */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { files } from "./files.ts";

const assets = join(import.meta.dirname, "..");
for (const [path, text] of files()) {
  const file = join(assets, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
