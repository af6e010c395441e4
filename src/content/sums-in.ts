/** How a language writes sums: the words of the currencies, and from where on digits stand in threes. */
type Way = { readonly tenge: string; readonly som: string; readonly threesFrom: 1_000 | 10_000 };

const WAYS: Readonly<Record<string, Way>> = {
  ru: { tenge: "тенге", som: "сом", threesFrom: 10_000 },
  kk: { tenge: "теңге", som: "сом", threesFrom: 1_000 },
  ky: { tenge: "теңге", som: "сом", threesFrom: 1_000 },
};

/** Thousands held apart by what lets a line break between them, or as English holds them apart. */
const LOOSE = /(?<![\d,])\d{1,3}(?:[ \u202f,]\d{3})+(?![\d,])/g;
/** Four digits with a space, where the language writes them in one. */
const SPLIT = /(?<![\d\u00a0])\d\u00a0\d{3}(?!\u00a0?\d)/g;
const SAID = /\d (tenge|som)\b/g;
/** A sum may be said in words: "двадцать тысяч" leaves its currency to the listener. */
const WORDED = /тысяч|мың|миң/i;

/** What of a translation's sums isn't written in the language's way: thousands without a no-break space, or a currency lost. */
export const sumsOff = (language: string, english: string, text: string): readonly string[] => {
  const way = WAYS[language];
  if (way === undefined) return [];
  const digits = way.threesFrom === 1_000 ? 4 : 5;
  const joined = new RegExp(`(?<![\\d\\u00a0])\\d{${digits},}(?=[ \\u00a0](?:${way.tenge}|${way.som}))`, "g");
  const currencies = new Set([...english.matchAll(SAID)].map(([, name]) => (name === "som" ? way.som : way.tenge)));
  return [
    ...(text.match(LOOSE) ?? []),
    ...(text.match(joined) ?? []),
    ...(way.threesFrom === 10_000 ? (text.match(SPLIT) ?? []) : []),
    ...(WORDED.test(text) ? [] : [...currencies].filter(name => !text.toLowerCase().includes(name))),
  ];
};
