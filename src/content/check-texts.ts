import type { PlacedText, Read } from "./loaded.ts";
import { placeholdersOf } from "./placeholders.ts";
import type { Problem } from "./problem.ts";
import type { TextFile } from "./text-file.ts";

/** How many ids a summary names. */
const NAMED = 3;

export type Translation = {
  /** Path of the file, also where there is none yet. */
  readonly file: string;
  readonly language: string;
  readonly read: Read<TextFile> | null;
  readonly english: readonly Pick<PlacedText, "id" | "text">[];
};

/** One language's texts against the English: nothing missing, outdated, orphaned, or with other placeholders. */
export const checkTexts = (
  { file, language, read, english }: Translation,
  hash: (english: string) => string,
  command: string,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const entries = read?.value ?? {};
  const lineOf = (id: string): number => read?.source.lineOf([id]) ?? 1;
  const add = (id: string, code: string, message: string, hint: string): void => {
    problems.push({ code, file, line: lineOf(id), message, hint });
  };
  const missing = english.filter(({ id }) => !entries[id]?.text);
  const [first] = missing;
  if (first !== undefined) {
    const named = missing.slice(0, NAMED).map(({ id }) => id);
    const count = missing.length === 1 ? "1 text isn't" : `${missing.length} texts aren't`;
    add(
      first.id,
      "text-missing",
      `${count} translated (${language}): ${named.join(", ")}${missing.length > NAMED ? " …" : ""}.`,
      `${command} writes the empty entries; fill in their text and set status: machine.`,
    );
  }
  const known = new Map(english.map(({ id, text }) => [id, text]));
  for (const [id, entry] of Object.entries(entries)) {
    const source = known.get(id);
    if (source === undefined) {
      add(
        id,
        "text-orphan",
        `There is no text "${id}" in English any more.`,
        "Delete this entry, or give it the id that the text has now.",
      );
      continue;
    }
    if (entry.text === "") continue;
    if (entry.status === "missing")
      add(id, "text-status", `"${id}" has a text, but its status is missing.`, "Set status: machine, or reviewed.");
    if (entry.of !== hash(source))
      add(
        id,
        "text-outdated",
        `The English of "${id}" has changed since it was translated.`,
        `It is now: ${source} Translate it again and set of: "${hash(source)}".`,
      );
    const [wanted, found] = [placeholdersOf(source), placeholdersOf(entry.text)];
    if (wanted.join() !== found.join())
      add(
        id,
        "placeholder",
        `"${id}" has ${found.length > 0 ? found.map(name => `{${name}}`).join(" ") : "no placeholder"}, the English ${wanted.length > 0 ? wanted.map(name => `{${name}}`).join(" ") : "none"}.`,
        "Both must have the same names in braces, untranslated.",
      );
  }
  return problems;
};
