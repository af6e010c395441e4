import { copyFileSync, cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../story/command.ts";
import { compileInk } from "../story/compile-ink.ts";
import { filesBelow } from "../story/files.ts";

const PAGES = join(ROOT, "test", "bench", "pages");

export type Pages = { readonly bare: string; readonly blank: string };

/** Writes the blank page, and the bare page with inkjs and a compiled story, into a temporary folder. */
export function writePages(story: string): Pages {
  const folder = mkdtempSync(join(tmpdir(), "plain-sight-bench-"));
  cpSync(PAGES, folder, { recursive: true });
  const { json, problems } = compileInk(story, filesBelow(ROOT).read);
  if (json === null) throw new Error(`${story} doesn't compile: ${problems[0]?.message ?? ""}`);
  const bare = join(folder, "bare");
  writeFileSync(join(bare, "story.json"), json);
  copyFileSync(join(ROOT, "node_modules", "inkjs", "dist", "ink.js"), join(bare, "ink.js"));
  return { bare, blank: join(folder, "blank") };
}
