import { LANGUAGE_NAMES, LANGUAGES, TRANSLATED, type Translated } from "../../core/language.ts";
import type { Stories } from "../story/load-stories.ts";
import { markdown } from "../table.ts";
import { countWords } from "../words.ts";
import { type StatusRow, statusRows } from "./status-rows.ts";

export const LANGUAGES_DOC = "docs/languages.md";

const figure = (value: number): string => value.toLocaleString("en-US");

const cells = ({ name, texts, translated, words, machine, reviewed, outdated }: StatusRow): readonly string[] => [
  name,
  `${figure(translated)} of ${figure(texts)}`,
  figure(words),
  ...[machine, reviewed, outdated].map(figure),
];

const wordsOfInterface = (stories: Stories, language: string): readonly string[] => {
  const texts = [...(stories.words.get(language)?.values() ?? [])];
  return [language, figure(texts.length), figure(countWords(texts))];
};

const section = (
  language: Translated,
  rows: readonly StatusRow[],
): string => `## ${LANGUAGE_NAMES[language]} (${language})

${markdown([["", "texts", "words", "machine", "reviewed", "outdated"], ...rows.filter(row => row.language === language).map(cells)])}
`;

/** docs/languages.md: what is translated, per language, case and role, and who has read it. */
export const languagesDoc = (stories: Stories): string => {
  const rows = statusRows(stories);
  return `<!-- Written by npm run text:status -- --write. -->

# Languages

English is written by hand. *machine* is a draft that no native reader has passed, and the program says so; *reviewed* names the reader's office
and the day in the text file; *outdated* means that the English has changed since. A role that a language hasn't wholly is told in Russian.
Words are those of the translation. What all offices of a case share is counted for each of them. Plural forms count as texts of the interface:
Russian has more of them than the others.

## The interface

Its translations are a machine's drafts as long as \`src/i18n/status.json\` doesn't say otherwise.

${markdown([["", "texts", "words"], ...LANGUAGES.map(language => wordsOfInterface(stories, language))])}

${TRANSLATED.map(language => section(language, rows)).join("\n")}`;
};
