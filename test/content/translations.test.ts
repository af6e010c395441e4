import { describe, expect, it } from "vitest";
import { quotesMatch, strangeWords } from "../../src/content/alphabet.ts";
import { faultsOf } from "../../src/content/check-texts.ts";
import { figuresOff } from "../../src/content/figures-in.ts";

describe("letters that don't belong", () => {
  it.each([
    ["ru", "Ряд 14, паспорт; FIDH, С29, {on_bus} и 517(b)", []],
    ["ru", "пaспорт", ["пaспорт"]],
    ["ru", "c собой", ["c"]],
    ["ru", "раздел I.2.c, сноска 82; глава II.2", []],
    ["kk", "I.2.e бөлімінде, I.2.d-де", []],
    ["kk", "I.2.е бөлімінде", ["I.2.е"]],
    ["ky", "І.2 бөлүм", ["І.2"]],
    ["ru", "2.c собой", ["c"]],
    ["ru", "құқық", ["құқық"]],
    ["kk", "Құжаттарды ұстап қалу, әйел, іс, һәм", []],
    ["kk", "iс", ["iс"]],
    ["ky", "Өлкөдөн чыгаруу, үй-бүлө, жаңы", []],
    ["ky", "құқық", ["құқық"]],
    ["en", "пaспорт", []],
  ])("%s: %s", (language, text, strange) => {
    expect(strangeWords(language, text)).toEqual(strange);
  });
});

it.each([
  ["«a «b» c»", true],
  ["«a", false],
  ["a»", false],
  ["»a«", false],
])("quotes of %s", (text, match) => {
  expect(quotesMatch(text)).toBe(match);
});

describe("figures", () => {
  it.each([
    ["6,000 tenge", "6 000 тенге", []],
    ["6,000 tenge", "6000 теңге", []],
    ["16,590 tenge in 2017", "2017 жылы 16\u00a0590 теңге", []],
    ["300,000 tenge", "30 000 тенге", ["300000", "30000"]],
    ["300,000 tenge", "деньги", ["300000"]],
    ["20,000 som", "дешевле двадцати тысяч", []],
    ["Article 1,234", "1 235-бап мың", ["1235"]],
  ])("%s: %s", (english, text, off) => {
    expect(figuresOff(english, text)).toEqual(off);
  });
});

it("a fault says what is wrong and what to do", () => {
  const codes = faultsOf("kk", "He paid 5,000 som.", "Ол «500 coм төледі.").map(([code]) => code);
  expect(codes).toEqual(["text-alphabet", "text-quotes", "text-figure"]);
  expect(faultsOf("kk", "He paid 5,000 som.", "Ол 5 000 сом төледі.")).toEqual([]);
});
