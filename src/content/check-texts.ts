import { quotesMatch, strangeWords } from "./alphabet.ts";
import { figuresOff } from "./figures-in.ts";
import type { English, Read } from "./loaded.ts";
import { placeholdersOf } from "./placeholders.ts";
import type { Problem } from "./problem.ts";
import { sumsOff } from "./sums-in.ts";
import type { TextFile } from "./text-file.ts";

/** For languages that a case may do without. */
const TAKE_BACK =
  " Or take the role out of `translated` in case.yaml: it is then told in Russian until it is translated.";

/** What can be seen to be wrong with a translation by who doesn't read it: code, message, what to do. */
export const faultsOf = (
  language: string,
  english: string,
  text: string,
): readonly (readonly [code: string, message: string, hint: string])[] => {
  const faults: (readonly [string, string, string])[] = [];
  const [wanted, found] = [placeholdersOf(english), placeholdersOf(text)];
  const named = (names: readonly string[]): string => names.map(name => `{${name}}`).join(" ");
  if (wanted.join() !== found.join())
    faults.push([
      "placeholder",
      `has ${named(found) || "no placeholder"}, the English ${named(wanted) || "none"}.`,
      "Both must have the same names in braces, untranslated.",
    ]);
  const strange = strangeWords(language, text);
  if (strange.length > 0)
    faults.push([
      "text-alphabet",
      `has letters of another alphabet (${language}): ${strange.join(", ")}.`,
      "Type the word again on a keyboard of its own language.",
    ]);
  if (!quotesMatch(text)) faults.push(["text-quotes", "has a « or » without its other half.", "Add or take one away."]);
  const off = figuresOff(english, text);
  if (off.length > 0)
    faults.push([
      "text-figure",
      `and its English don't have the same figures: ${off.join(", ")}.`,
      "Write the figure of the English, in threes: 300\u00a0000.",
    ]);
  const sums = sumsOff(language, english, text);
  if (sums.length > 0)
    faults.push([
      "text-sum",
      `has sums that aren't written as the language writes them: ${sums.join(", ")}.`,
      "Thousands stand in threes with a no-break space (Russian: from 10\u00a0000 on), and the currency has its word.",
    ]);
  return faults;
};

/** How many ids a summary names. */
const NAMED = 3;

export type Translation = {
  /** Path of the file, also where there is none yet. */
  readonly file: string;
  readonly language: string;
  readonly read: Read<TextFile> | null;
  readonly english: readonly English[];
  /** Ids that must be there and up to date; others may be begun. Null: all of them. */
  readonly required: ReadonlySet<string> | null;
};

/** One language's texts against the English: nothing missing, outdated, orphaned, or with other placeholders. */
export const checkTexts = (
  { file, language, read, english, required }: Translation,
  hash: (english: string) => string,
  command: string,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const entries = read?.value ?? {};
  const must = (id: string): boolean => required === null || required.has(id);
  const lineOf = (id: string): number => read?.source.lineOf([id]) ?? 1;
  const add = (id: string, code: string, message: string, hint: string): void => {
    problems.push({ code, file, line: lineOf(id), message, hint });
  };
  const missing = english.filter(({ id }) => must(id) && !entries[id]?.text);
  const [first] = missing;
  if (first !== undefined) {
    const named = missing.slice(0, NAMED).map(({ id }) => id);
    const count = missing.length === 1 ? "1 text isn't" : `${missing.length} texts aren't`;
    add(
      first.id,
      "text-missing",
      `${count} translated (${language}): ${named.join(", ")}${missing.length > NAMED ? " …" : ""}.`,
      `${command} writes the empty entries; fill in their text and set status: machine.${required === null ? "" : TAKE_BACK}`,
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
    if (entry.status === "reviewed" && entry.by === undefined)
      add(
        id,
        "text-status",
        `"${id}" is called reviewed, but nobody is said to have read it.`,
        'Add by: { role: "lawyer", on: 2026-01-31 }, or set status: machine.',
      );
    if (must(id) && entry.of !== hash(source))
      add(
        id,
        "text-outdated",
        `The English of "${id}" has changed since it was translated.`,
        `It is now: ${source} Translate it again and set of: "${hash(source)}".${required === null ? "" : TAKE_BACK}`,
      );
    // Another English is no longer what it was translated from: its figures may differ.
    for (const [code, message, hint] of faultsOf(language, source, entry.text))
      if (!["text-figure", "text-sum"].includes(code) || entry.of === hash(source))
        add(id, code, `"${id}" ${message}`, hint);
  }
  return problems;
};
