import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The project's root: the commands may be called from anywhere. */
export const ROOT = resolve(import.meta.dirname, "../../..");

/** Writes a file below the root, making its folders. */
export const save = (file: string, text: string, root: string = ROOT): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Ends the command with a word on what to do. */
export const refuse = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};
