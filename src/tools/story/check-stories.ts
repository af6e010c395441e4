import { checkCase } from "../../content/check-case.ts";
import { checkFacts } from "../../content/check-facts.ts";
import { checkGlossary } from "../../content/check-glossary.ts";
import { checkIds } from "../../content/check-ids.ts";
import { checkInk } from "../../content/check-ink.ts";
import { checkKey } from "../../content/check-key.ts";
import { checkLaw } from "../../content/check-law.ts";
import { checkLenses } from "../../content/check-lenses.ts";
import { checkTexts } from "../../content/check-texts.ts";
import { withoutEchoes } from "../../content/echoes.ts";
import type { LoadedCase } from "../../content/loaded.ts";
import { inOrder, type Problem } from "../../content/problem.ts";
import { roleTexts } from "../../content/role-texts.ts";
import { TRANSLATED } from "../../core/language.ts";
import { checkWalkthroughs } from "./check-walkthroughs.ts";
import { textHash } from "./hashes.ts";
import { lawEnglish } from "./law-english.ts";
import type { Stories } from "./load-stories.ts";
import { saidElsewhere, saidInLaw } from "./said-in.ts";

/** Every mistake in the content: in reading it, across its files, and in playing its walkthroughs. */
export const checkStories = (stories: Stories): readonly Problem[] =>
  inOrder([
    ...stories.problems,
    ...checkWholeLaw(stories),
    ...(stories.glossary ? checkGlossary(stories.glossary, saidElsewhere(stories)) : []),
    ...stories.cases.flatMap(loaded => checkOne(loaded, stories)),
  ]);

/** The last check of the law, and what it was made of: while an author works on a case, the law stays what it was. */
let lastOfLaw: { readonly sources: readonly unknown[]; readonly problems: readonly Problem[] } | null = null;

const checkWholeLaw = (stories: Stories): readonly Problem[] => {
  const { law, lawTexts, glossary } = stories;
  // A file that hasn't changed is the same source: read-yaml.ts.
  const sources = [
    ...Object.entries(law.sources).flat(),
    ...[...lawTexts].flatMap(([language, { source }]) => [language, source]),
    glossary?.source,
  ];
  const { sources: before, problems: known } = lastOfLaw ?? { sources: [], problems: [] };
  if (sources.length === before.length && sources.every((source, at) => source === before[at])) return known;
  const problems = [
    ...checkLaw(law.files, law.sources),
    ...checkLawTexts(stories),
    ...(glossary ? checkGlossary(glossary, saidInLaw(stories)) : []),
  ];
  lastOfLaw = { sources, problems };
  return problems;
};

const checkOne = (loaded: LoadedCase, stories: Stories): readonly Problem[] => {
  const law = stories.law.files;
  const file = loaded.file.value;
  const reading = stories.problems.filter(problem => problem.file.startsWith(`stories/${loaded.id}/`));
  const problems = [
    ...checkCase(loaded, law, stories.art),
    ...checkIds(loaded),
    ...checkFacts(loaded),
    ...checkLenses(loaded, law),
    ...loaded.roles.flatMap(({ key, ink }) => [
      ...checkInk({ file, key: key?.value ?? null, ink, law, art: stories.art }),
      ...(key ? checkKey(file, key, ink, law) : []),
    ]),
    ...loaded.roles.flatMap(role => checkWalkthroughs(loaded, role, law)),
    ...TRANSLATED.flatMap(language => {
      const read = loaded.texts.get(language) ?? null;
      const path = `stories/${loaded.id}/text/${language}.yaml`;
      const command = `npm run story:text ${language} ${loaded.id}`;
      const required = language === "ru" ? null : requiredIds(loaded, language);
      return checkTexts({ file: path, language, read, english: loaded.english, required }, textHash, command);
    }),
  ];
  return withoutEchoes(problems, reading);
};

/** The texts of the roles that case.yaml says are translated into this language. */
const requiredIds = (loaded: LoadedCase, language: string): ReadonlySet<string> => {
  const declared: Readonly<Record<string, readonly string[] | undefined>> = loaded.file.value.translated;
  const roles = loaded.roles.filter(({ role }) => declared[language]?.includes(role));
  return new Set(roles.flatMap(role => roleTexts(loaded, role)).map(({ id }) => id));
};

const checkLawTexts = (stories: Stories): readonly Problem[] =>
  TRANSLATED.flatMap(language => {
    const read = stories.lawTexts.get(language) ?? null;
    // A language in which the law isn't begun shows it in Russian; a begun one is to be whole.
    if (read === null && language !== "ru") return [];
    const path = `stories/law/text/${language}.yaml`;
    const english = lawEnglish(stories.law.files);
    return checkTexts(
      { file: path, language, read, english, required: null },
      textHash,
      `npm run story:text ${language} law`,
    );
  });
