/** The Cyrillic letters of each language, small; Kazakh and Kyrgyz write foreign words with the Russian ones. */
const RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
export const LETTERS: Readonly<Record<string, string>> = {
  ru: RUSSIAN,
  kk: `${RUSSIAN}әғқңөұүһі`,
  ky: `${RUSSIAN}ңөү`,
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
/** Short words that look the same in both scripts: a Latin "c" for the Russian "с" reads well and is found by no search. */
const LOOKALIKE = /^[aceopxyi]{1,3}$/;

/** A section of the report, `I.2.e`: its letters are the report's own, Latin in every language, and none of them a word. */
const SECTION = /(?<!\p{L})[IVXІХ]+(?:\.\d+)+(?:\.\p{L})?(?!\p{L})/gu;

/** Words of a text that mix Latin and Cyrillic, look Cyrillic but aren't, or have a letter that the language doesn't. */
export const strangeWords = (language: string, text: string): readonly string[] => {
  const letters = LETTERS[language];
  if (letters === undefined) return [];
  const plain = text.replace(/\{+\w+\}+/g, " ");
  // Typed on a Cyrillic keyboard, I.2.е reads well and is found by no search.
  const mistyped = (plain.match(SECTION) ?? []).filter(section => CYRILLIC.test(section));
  const words = plain.replace(SECTION, " ").match(/\p{L}+/gu) ?? [];
  const strange = words.filter(word => {
    if (!CYRILLIC.test(word)) return LOOKALIKE.test(word);
    return LATIN.test(word) || Array.from(word.toLowerCase()).some(letter => !letters.includes(letter));
  });
  return [...mistyped, ...strange];
};

/** Whether each « has its ». */
export const quotesMatch = (text: string): boolean => {
  let open = 0;
  for (const sign of text) {
    if (sign === "«") open += 1;
    if (sign === "»") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
};
