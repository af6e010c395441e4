import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { strangeWords } from "../../src/content/alphabet.ts";
import { checkGlossary, type Said } from "../../src/content/check-glossary.ts";
import { glossaryFile, termsLost } from "../../src/content/glossary.ts";
import { TRANSLATED } from "../../src/core/language.ts";
import { ROOT } from "../../src/tools/story/command.ts";
import { filesBelow } from "../../src/tools/story/files.ts";
import { lawEnglish } from "../../src/tools/story/law-english.ts";
import { loadStories } from "../../src/tools/story/load-stories.ts";
import { readYaml } from "../../src/tools/story/read-yaml.ts";
import { saidElsewhere, saidInLaw } from "../../src/tools/story/said-in.ts";

const glossary = v.parse(glossaryFile, parse(readFileSync(join(ROOT, "stories/law/glossary.yaml"), "utf8")));
const stories = loadStories(filesBelow(ROOT));
const said = [...saidInLaw(stories), ...saidElsewhere(stories)];

describe("the glossary", () => {
  const terms = { ...glossary.checked, ...glossary.terms };

  it("has 150 terms and more, each once", () => {
    expect(Object.keys(terms).length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(terms)).toHaveLength(Object.keys(glossary.checked).length + Object.keys(glossary.terms).length);
  });

  it.each(TRANSLATED)("has no letter of another alphabet in %s", language => {
    expect(Object.values(terms).flatMap(term => strangeWords(language, term[language]))).toEqual([]);
  });
});

describe.each(TRANSLATED)("in %s", language => {
  const entries = stories.lawTexts.get(language)?.value ?? {};

  it("the law is whole", () => {
    const english = lawEnglish(stories.law.files);
    expect(english.length).toBeGreaterThan(2000);
    expect(english.filter(({ id }) => !entries[id]?.text).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ["a caution of the law", "response.pol-call-consulate.caution", false],
    ["a reason of a key", "market-raid/mr.c.nurlan-wait.why", false],
    ["a line of a story", "market-raid/mr.p.0149", true],
    ["the interface", "interface/desk.title", false],
  ])("the glossary is held to in %s", (_, id, living) => {
    expect(said.filter(one => one.language === language && one.id === id)).toMatchObject([{ living }]);
  });
});

describe("a term that is lost", () => {
  const entry = {
    ru: "долговая кабала",
    kk: "борыштық кіріптарлық",
    ky: "карыз кулчулугу",
    also: { ru: ["отработка долга"], kk: [], ky: [] },
    not: ["debt bondage register"],
    formal: true,
  };
  const small = { checked: { "debt bondage": entry } };
  it.each([
    ["ru", "Debt bondage is slavery.", "В долговой кабале.", []],
    ["ru", "Debt bondage is slavery.", "Отработки долга.", []],
    ["ru", "Debt bondage is slavery.", "Это рабство.", ["debt bondage"]],
    ["ky", "Debt bondage.", "Карызга кулчулукта.", []],
    ["kk", "A debt and a bondage.", "Борыш.", []],
    ["kk", "The debt bondage register.", "Тізілім.", []],
  ] as const)("%s: %s %s", (language, english, translation, lost) => {
    expect(termsLost(small, language, english, translation)).toEqual(lost);
  });

  it("is let pass in a line, where the term is for formal texts", () => {
    expect(termsLost(small, "ru", "Debt bondage.", "Это рабство.", true)).toEqual([]);
  });

  const yaml = 'exceptions:\n  - { id: a/b, language: ru, term: debt bondage, why: "a name" }\n';
  const source = readYaml("glossary.yaml", yaml).source;
  const exceptions = [{ id: "a/b", language: "ru", term: "debt bondage", why: "a name" }] as const;
  const text = (id: string, translation: string): Said => ({
    id,
    translation,
    language: "ru",
    english: "Debt bondage.",
    living: false,
    file: "ru.yaml",
    line: 7,
  });
  it.each([
    ["is told with its file and id", [text("x/y", "Рабство.")], ["glossary-term ru.yaml:7 x/y"]],
    ["may be excused", [text("a/b", "Рабство.")], []],
    ["must not be excused for nothing", [text("a/b", "Долговая кабала.")], ["glossary-exception glossary.yaml:2 a/b"]],
  ])("%s", (_, texts, found) => {
    if (source === null) throw new Error("the glossary of this test can't be read");
    const value = { ...small, terms: {}, exceptions: [...exceptions] };
    const problems = checkGlossary({ value, source }, texts);
    expect(problems.map(one => `${one.code} ${one.file}:${one.line} ${/"([^"]+)"/.exec(one.message)?.[1]}`)).toEqual(
      found,
    );
  });
});
