/** Words as the search compares them: case, ё, accents and most endings don't count. */

/** Letters that look alike on both keyboards: a Cyrillic С typed before a number is a Latin C. */
const LATIN: Readonly<Record<string, string>> = { с: "c", к: "c", р: "r", п: "p" };

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("№", " ")
    .normalize("NFKD")
    // Accents go, but й keeps its mark: in Russian it is a letter of its own.
    .replace(/(?<!и)[\u0300-\u036f]/g, "")
    .normalize("NFC");

/** A word, or a number with its brackets and points: `517(5)`, `741-11`, `c29`. */
const TOKEN = /[\p{L}\p{N}]+(?:[.(][\p{N}\p{L}]+\)?)*/gu;

const NUMBERED = /^([ckrpскрп])[-.]?0*(\d{1,3})$/;

/** "C29", "c.029" and Cyrillic "С29" are one number. */
const number = (token: string): string => {
  const found = NUMBERED.exec(token);
  if (!found) return token;
  const letter = found[1] ?? "";
  return `${LATIN[letter] ?? letter}${found[2]}`;
};

const ENDINGS_EN = /(?:ations?|ings?|ers?|ies|ed|es|s|y|e)$/;
const ENDINGS_RU =
  /(?:иями|ями|ами|ией|иям|иях|ого|его|ому|ему|ыми|ими|ость|ости|ция|ции|ие|ье|ия|ья|ев|ов|еи|ии|ей|ой|ий|ый|ая|яя|ое|ее|ые|ых|их|ую|юю|ам|ям|ах|ях|ом|ем|ть|а|е|и|о|у|ы|ь|ю|я|й)$/;
const LEAST = 3;

/** The part of a word that stays when its ending changes. */
export const stem = (word: string): string => {
  if (/\d/.test(word) || word.length <= LEAST) return word;
  const bare = word.replace(/[а-я]$/.test(word) ? ENDINGS_RU : ENDINGS_EN, "");
  return bare.length < LEAST ? word.slice(0, LEAST) : bare;
};

/** Words that everything has: looked for alone they find, beside others they are passed over. */
const COMMON = new Set([
  "art",
  "article",
  "articles",
  "no",
  "the",
  "of",
  "and",
  "a",
  "in",
  "on",
  "to",
  "for",
  "ст",
  "статья",
  "статьи",
  "n",
  "и",
  "в",
  "на",
  "о",
  "об",
  "по",
  "с",
]);

/** The words of a text, each as typed (for numbers) or as its stem. */
export const wordsOf = (text: string): readonly string[] =>
  (plain(text).match(TOKEN) ?? []).map(token => stem(number(token)));

/** The words of a question. `C 29` and `No. 29` are read as one; common words count only where there is nothing else. */
export const questionOf = (text: string): readonly string[] => {
  const joined = plain(text).replace(/(^|\s)([crсрк])[\s.-]+(\d)/gu, "$1$2$3");
  const tokens = joined.match(TOKEN) ?? [];
  const telling = tokens.filter(token => !COMMON.has(token));
  return (telling.length > 0 ? telling : tokens).map(token => stem(number(token)));
};

export const isNumber = (word: string): boolean => /^\d/.test(word);
