import { describe, expect, it } from "vitest";
import { type Language, loadLanguage, loadLater } from "../../../src/i18n/i18n.ts";
import { quoted } from "../../../src/ui/debrief/quote.ts";

const cases: readonly (readonly [Language, string, string])[] = [
  ["en", "Come back after seven.", "“Come back after seven.”"],
  ["en", '"I\'ll tell you once I do."', '"I\'ll tell you once I do."'],
  ["en", "“I’ll tell you once I do.”", "“I’ll tell you once I do.”"],
  ["ru", "Вернуться после семи.", "«Вернуться после семи.»"],
  ["ru", "«Скажу, как узнаю».", "«Скажу, как узнаю»."],
];

describe("an option's text in the debrief", () => {
  it.each(cases)("stands in one pair of marks (%s): %s", async (language, text, shown) => {
    await loadLanguage(language);
    await loadLater();
    expect(quoted(text)).toBe(shown);
  });
});
