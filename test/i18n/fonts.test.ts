import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LETTERS } from "../../src/content/alphabet.ts";
import { TRANSLATED, type Translated } from "../../src/core/language.ts";
import { ROOT } from "../../src/tools/story/command.ts";
import { filesBelow } from "../../src/tools/story/files.ts";
import { loadStories } from "../../src/tools/story/load-stories.ts";
import { facesOf, lettersOfFont } from "./font-letters.ts";
import { wordsOf } from "./languages.ts";

const stories = loadStories(filesBelow(ROOT));
const faces = facesOf(readFileSync(join(ROOT, "src/ui/style/fonts.css"), "utf8")).map(face => ({
  ...face,
  letters: lettersOfFont(face.file),
}));

/** Signs of a text for which no declared face of this weight is fetched, or for which the fetched one has no glyph. */
const withoutGlyph = (text: string, weight: number): readonly string[] =>
  [...new Set(text)].filter(sign => {
    const point = sign.codePointAt(0) ?? 0;
    return (
      point >= 32 &&
      !faces.some(
        face =>
          face.weight === weight &&
          face.letters.has(point) &&
          face.ranges.some(([from, to]) => from <= point && point <= to),
      )
    );
  });

const textsOf = (language: Translated): string =>
  [
    LETTERS[language]?.toUpperCase(),
    LETTERS[language],
    ...wordsOf(language).values(),
    ...[stories.lawTexts.get(language), ...stories.cases.map(({ texts }) => texts.get(language))].flatMap(read =>
      Object.values(read?.value ?? {}).map(({ text }) => text),
    ),
  ].join("");

describe.each(TRANSLATED)("Noto Sans, as the style sheet asks for it, has every sign of %s", language => {
  it.each([400, 700])("in weight %d", weight => {
    expect(withoutGlyph(textsOf(language), weight)).toEqual([]);
  });
});

it("a sign that no face has is found", () => {
  expect(withoutGlyph("Қ\u0e01", 400)).toEqual(["\u0e01"]);
});

it("Kazakh and Kyrgyz letters wait in a file of their own: English and Russian pages don't fetch it", () => {
  const extra = faces.filter(({ file }) => file.includes("cyrillic-ext"));
  const fetchedFor = (text: string): boolean =>
    Array.from(text).some(sign =>
      extra.some(({ ranges }) => ranges.some(([from, to]) => from <= sign.charCodeAt(0) && sign.charCodeAt(0) <= to)),
    );
  expect(fetchedFor("ҚазақшаКыргызча".slice(1))).toBe(true);
  expect([fetchedFor("Русский"), fetchedFor("Кыргызча"), fetchedFor([...wordsOf("ru").values()].join(""))]).toEqual([
    false,
    false,
    false,
  ]);
});
