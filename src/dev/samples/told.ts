import type { Language, Told } from "../../app/view.ts";

/** A text of a sample in both languages: the one that is wanted. */
export type Say = (en: string, ru: string) => string;

/** As `toldSample` says, so that words and the language they claim agree. */
export const sayIn =
  (language: Language): Say =>
  (en, ru) =>
    toldSample(language).language === "en" ? en : ru;

/** The samples are written in English and Russian, as most cases are: the other languages see the Russian. */
export const toldSample = (language: Language): Told => {
  const told = language === "en" ? "en" : "ru";
  return { language: told, status: told === "en" ? "original" : "machine" };
};
