import type { Language, Worded } from "../view.ts";
import type { Shelf } from "./shelf.ts";

/** Gives texts in the trainee's language, or in English and says so; remembers whether it ever had to. */
export type Wording = {
  readonly language: Language;
  /** A text of the desk by id, with its English. */
  word(id: string, english: string): Worded;
  maybe(id: string, english: string | null): Worded | null;
  /** A text that is translated in every language. */
  sure(text: string): Worded;
  untranslated(): boolean;
};

export const wordingOf = ({ law, texts }: Pick<Shelf, "law" | "texts">): Wording => {
  const { language } = law;
  let missed = false;
  const word: Wording["word"] = (id, english) => {
    const translated = texts[id] ?? law.texts[id];
    if (translated) return { text: translated, lang: language };
    // Figures and dates without a letter are the same in every language.
    if (language !== "en" && /[a-z]/i.test(english)) {
      missed = true;
      return { text: english, lang: "en" };
    }
    return { text: english, lang: language };
  };
  return {
    language,
    word,
    maybe: (id, english) => (english === null ? null : word(id, english)),
    sure: text => ({ text, lang: language }),
    untranslated: () => missed,
  };
};
