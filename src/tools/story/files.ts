import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadFile } from "./compile-ink.ts";

/** Files below the project's root, by their path from it. Paths are written with `/` everywhere. */
export type Files = {
  readonly read: ReadFile;
  /** Names in a folder, sorted; empty where there is none. */
  list(folder: string): readonly string[];
};

export const filesBelow = (root: string): Files => ({
  read: file => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : null),
  list: folder => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []),
});
