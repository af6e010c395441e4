import { describe, expect, test } from "vitest";
import { sumsOff } from "../../src/content/sums-in.ts";
import { formatSum } from "../../src/i18n/sum.ts";

const SUMS = [
  ["en", 0, "tenge", "0 tenge"],
  ["en", 2_500, "tenge", "2,500 tenge"],
  ["en", 352_000, "tenge", "352,000 tenge"],
  ["en", 1, "som", "1 som"],
  ["ru", 2_500, "tenge", "2500 тенге"],
  ["ru", 16_590, "tenge", "16 590 тенге"],
  ["ru", 1_250_000, "tenge", "1 250 000 тенге"],
  ["ru", 1, "som", "1 сом"],
  ["ru", 3, "som", "3 сома"],
  ["ru", 11, "som", "11 сомов"],
  ["ru", 20_000, "som", "20 000 сомов"],
  ["kk", 2_500, "tenge", "2 500 теңге"],
  ["kk", 352_000, "tenge", "352 000 теңге"],
  ["kk", 20_000, "som", "20 000 сом"],
  ["ky", 2_500, "tenge", "2 500 теңге"],
  ["ky", 21, "som", "21 сом"],
] as const;

describe("a sum as each language writes it, with spaces that don't break", () => {
  test.each(SUMS)("%s: %d %s is %s", (language, amount, currency, says) => {
    expect(formatSum(amount, currency, language)).toBe(says.replaceAll(" ", "\u00a0"));
  });

  test.each(SUMS)("%s: %d %s passes the check that the stories' sums pass", (language, amount, currency) => {
    const [english, own] = [formatSum(amount, currency, "en"), formatSum(amount, currency, language)];
    expect(sumsOff(language, english.replaceAll("\u00a0", " "), own)).toEqual([]);
  });
});
