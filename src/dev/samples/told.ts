import type { Language, Told } from "../../app/view.ts";

/** The samples are written in English and Russian, as most cases are: the other languages see the Russian. */
export const toldSample = (language: Language): Told => {
  const told = language === "en" ? "en" : "ru";
  return { language: told, status: told === "en" ? "original" : "machine" };
};
