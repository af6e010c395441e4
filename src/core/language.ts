/** Into these the English, which is the original, is translated. */
export const TRANSLATED = ["ru", "kk", "ky"] as const;
export type Translated = (typeof TRANSLATED)[number];

export const LANGUAGES = ["en", ...TRANSLATED] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, so that a lost reader finds home. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ru: "Русский",
  kk: "Қазақша",
  ky: "Кыргызча",
  en: "English",
};

export const isTranslated = (language: string): language is Translated =>
  TRANSLATED.some(translated => translated === language);

/** Whether a translation is a machine's draft, or has been passed by a native reader. */
export type TranslationStatus = "machine" | "reviewed";
