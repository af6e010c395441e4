import { describe, expect, it } from "vitest";
import { quotesMatch, strangeWords } from "../../src/content/alphabet.ts";
import { faultsOf } from "../../src/content/check-texts.ts";
import { figuresOff } from "../../src/content/figures-in.ts";
import { sumsOff } from "../../src/content/sums-in.ts";

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

describe("sums", () => {
  it.each([
    ["ru", "6,000 tenge", "6000 тенге", []],
    ["ru", "6,000 tenge", "6\u00a0000 тенге", ["6\u00a0000"]],
    ["ru", "16,590 tenge", "16\u00a0590 тенге", []],
    ["ru", "16,590 tenge", "16 590 тенге", ["16 590"]],
    ["ru", "16,590 tenge", "16590 тенге", ["16590"]],
    ["ru", "16,590 tenge", "16,590 тенге", ["16,590"]],
    ["kk", "6,000 tenge", "6\u00a0000 теңге", []],
    ["kk", "6,000 tenge", "6000 теңге", ["6000"]],
    ["ky", "6,000 som", "6\u00a0000 сом", []],
    ["ky", "6,000 som", "6\u00a0000", ["сом"]],
    ["kk", "5,000 tenge", "5\u00a0000 тенге", ["теңге"]],
    ["ru", "20,000 som", "дешевле двадцати тысяч", []],
    ["ru", "in 2017 and 2018", "в 2017 и 2018", []],
    ["en", "6,000 tenge", "6,000 tenge", []],
  ] as const)("%s: %s, %s", (language, english, text, off) => {
    expect(sumsOff(language, english, text)).toEqual(off);
  });
});

it("a fault says what is wrong and what to do", () => {
  const codes = faultsOf("kk", "He paid 5,000 som.", "Ол «500 coм төледі.").map(([code]) => code);
  expect(codes).toEqual(["text-alphabet", "text-quotes", "text-figure", "text-sum"]);
  expect(faultsOf("kk", "He paid 5,000 som.", "Ол 5\u00a0000 сом төледі.")).toEqual([]);
});
