import type { Language } from "./words.ts";

export type Currency = "tenge" | "som";

/** The currency's word by the plural form of the sum; languages that don't bend it have one. */
const WORDS: Readonly<Record<Language, Readonly<Record<Currency, string | Readonly<Record<string, string>>>>>> = {
  en: { tenge: "tenge", som: "som" },
  ru: { tenge: "тенге", som: { one: "сом", few: "сома", many: "сомов" } },
  kk: { tenge: "теңге", som: "сом" },
  ky: { tenge: "теңге", som: "сом" },
};

/** Digits in threes: from ten thousand on in Russian, from a thousand on elsewhere. By hand, as Chromium knows too few of our languages. */
const inThrees = (amount: number, language: Language): string => {
  const digits = String(amount);
  if (language === "ru" && digits.length === 4) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, language === "en" ? "," : "\u00a0");
};

/** A whole sum, from 0, with its currency, as the language writes it: 16,590 tenge, 16 590 тенге; no line breaks inside it. */
export function formatSum(amount: number, currency: Currency, language: Language): string {
  const word = WORDS[language][currency];
  const form = typeof word === "string" ? word : (word[new Intl.PluralRules(language).select(amount)] ?? "");
  return `${inThrees(amount, language)}\u00a0${form}`;
}
