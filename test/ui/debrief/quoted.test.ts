import { describe, expect, it } from "vitest";
import { loadLanguage, loadLater } from "../../../src/i18n/i18n.ts";
import { quoted } from "../../../src/ui/debrief/quoted.ts";

describe("an option in the debrief stands in one pair of quotation marks", () => {
  it.each([
    ["en", "Ring Madina.", "“Ring Madina.”"],
    ["en", '"I take no side."', '"I take no side."'],
    ["ru", "Звать Мадину.", "«Звать Мадину.»"],
    ["ru", "«Ничью сторону не беру».", "«Ничью сторону не беру»."],
  ] as const)("%s: %s", async (language, text, shown) => {
    await loadLanguage(language);
    await loadLater();
    expect(quoted(text)).toBe(shown);
  });
});
