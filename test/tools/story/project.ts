import type { Problem } from "../../../src/content/problem.ts";
import { checkStories } from "../../../src/tools/story/check-stories.ts";
import { ROOT } from "../../../src/tools/story/command.ts";
import { type Files, filesBelow } from "../../../src/tools/story/files.ts";
import { loadStories } from "../../../src/tools/story/load-stories.ts";
import { newCase } from "../../../src/tools/story/new-case.ts";

/** The case that `story:new` writes, beside the real law and art: what the tests spoil, one mistake at a time. */
export const CASE = "bus-stop";
export const FOLDER = `stories/${CASE}`;

const real = filesBelow(ROOT);

/** The files of the new case, by path. */
export const freshCase = (): Map<string, string> => new Map(newCase(CASE).map(({ file, text }) => [file, text]));

/** A project that holds these files, and of the real one only law, testimonies and art. */
export const projectOf = (own: ReadonlyMap<string, string>): Files => ({
  read: file => own.get(file) ?? (file.startsWith("stories/") && !isShared(file) ? null : real.read(file)),
  list: folder => {
    const inside = [...own.keys()]
      .filter(file => file.startsWith(`${folder}/`))
      .map(file => file.slice(folder.length + 1).split("/")[0] ?? "");
    const shared = folder.startsWith("assets") || isShared(folder) ? real.list(folder) : [];
    return [...new Set([...inside, ...shared])].sort();
  },
});

const isShared = (path: string): boolean => /^stories\/(law|testimonies)(\/|$)/.test(path);

/** Every problem of the case in this project; those of the real law aren't its. */
export const problemsOf = (own: ReadonlyMap<string, string>): readonly Problem[] =>
  checkStories(loadStories(projectOf(own), CASE)).filter(({ file }) => !isShared(file));
