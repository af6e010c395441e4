import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { strangeWords } from "../../src/content/alphabet.ts";
import { glossaryFile, termsLost } from "../../src/content/glossary.ts";
import { ROOT } from "../../src/tools/story/command.ts";
import { filesBelow } from "../../src/tools/story/files.ts";
import { lawEnglish } from "../../src/tools/story/law-english.ts";
import { loadStories } from "../../src/tools/story/load-stories.ts";

const glossary = v.parse(glossaryFile, parse(readFileSync(join(ROOT, "stories/law/glossary.yaml"), "utf8")));
const stories = loadStories(filesBelow(ROOT));
const LANGUAGES = ["ru", "kk", "ky"] as const;

describe("the glossary", () => {
  const terms = { ...glossary.checked, ...glossary.terms };

  it("has 150 terms and more, each once", () => {
    expect(Object.keys(terms).length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(terms)).toHaveLength(Object.keys(glossary.checked).length + Object.keys(glossary.terms).length);
  });

  it.each(LANGUAGES)("has no letter of another alphabet in %s", language => {
    expect(Object.values(terms).flatMap(term => strangeWords(language, term[language]))).toEqual([]);
  });
});

describe.each(LANGUAGES)("the law in %s", language => {
  const entries = stories.lawTexts.get(language)?.value ?? {};
  const english = lawEnglish(stories.law.files);

  it("is whole", () => {
    expect(english.filter(({ id }) => !entries[id]?.text).map(({ id }) => id)).toEqual([]);
  });

  it("uses the glossary's words, but for the exceptions that give their reason", () => {
    const lost = english.flatMap(({ id, text }) =>
      termsLost(glossary, language, text, entries[id]?.text ?? "").map(term => `${id}: ${term}`),
    );
    const excused = glossary.exceptions
      .filter(one => one.language === language)
      .map(({ id, term }) => `${id}: ${term}`);
    expect(lost.sort()).toEqual(excused.sort());
  });
});

describe("a term that is lost", () => {
  const entry = {
    ru: "долговая кабала",
    kk: "борыштық кіріптарлық",
    ky: "карыз кулчулугу",
    also: { ru: ["отработка долга"], kk: [], ky: [] },
  };
  const small = { checked: { "debt bondage": entry } };
  it.each([
    ["ru", "Debt bondage is slavery.", "В долговой кабале.", []],
    ["ru", "Debt bondage is slavery.", "Отработки долга.", []],
    ["ru", "Debt bondage is slavery.", "Это рабство.", ["debt bondage"]],
    ["ky", "Debt bondage.", "Карызга кулчулукта.", []],
    ["kk", "A debt and a bondage.", "Борыш.", []],
  ] as const)("%s: %s %s", (language, english, translation, lost) => {
    expect(termsLost(small, language, english, translation)).toEqual(lost);
  });
});
