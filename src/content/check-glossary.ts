import type { Translated } from "../core/language.ts";
import { type Glossary, termsLost } from "./glossary.ts";
import type { Read } from "./loaded.ts";
import type { Problem } from "./problem.ts";

/** One English text and its translation, where the translation stands. */
export type Said = {
  /** As the glossary's exceptions name it: a text of the law by its id, others as `market-raid/mr.p.0001`, `interface/hub.title`. */
  readonly id: string;
  readonly language: Translated;
  readonly english: string;
  readonly translation: string;
  /** A line or a choice: people talk there, and some terms have a living word. */
  readonly living: boolean;
  readonly file: string;
  readonly line: number;
};

/** Every text that says a term in other words than the glossary, and every exception that excuses nothing any more. */
export const checkGlossary = (
  { value: glossary, source }: Read<Glossary>,
  texts: readonly Said[],
): readonly Problem[] => {
  const problems: Problem[] = [];
  const nameOf = (language: string, id: string, term: string): string => `${language} ${id} ${term}`;
  const excused = new Set(glossary.exceptions.map(({ language, id, term }) => nameOf(language, id, term)));
  const needed = new Set<string>();
  for (const { id, language, english, translation, living, file, line } of texts)
    for (const term of termsLost(glossary, language, english, translation, living)) {
      const name = nameOf(language, id, term);
      needed.add(name);
      if (excused.has(name)) continue;
      const entry = glossary.checked[term];
      const ways = entry === undefined ? [] : [entry[language], ...entry.also[language]];
      problems.push({
        code: "glossary-term",
        file,
        line,
        message: `"${id}" says "${term}" in other words than the glossary (${language}).`,
        hint: `Say ${ways.map(one => `«${one}»`).join(" or ")}, or give the text an exception with its reason in ${source.file}.`,
      });
    }
  const there = new Set(texts.map(({ language, id }) => `${language} ${id}`));
  glossary.exceptions.forEach(({ language, id, term }, at) => {
    if (needed.has(nameOf(language, id, term)) || !there.has(`${language} ${id}`)) return;
    problems.push({
      code: "glossary-exception",
      file: source.file,
      line: source.lineOf(["exceptions", at]),
      message: `"${id}" needs no exception for "${term}" any more (${language}).`,
      hint: "Delete this exception.",
    });
  });
  return problems;
};
