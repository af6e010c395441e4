/** Sums and counts from a thousand on as English writes them: 1,500. */
const ENGLISH = /(?<![\d,.])\d{1,3}(?:,\d{3})+(?!\d)/g;
/** As the other languages do: in threes with a space (1 500), or four digits in one (1500; years are four digits too). */
const SPACED = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/g;
const FOUR = /(?<!\d[ \u00a0]?)\d{4}(?!\d)/g;

/** A figure may be written out in speech: "двадцать тысяч", "жиырма мың". */
const WORDED = /тысяч|мың|миң/i;

const plain = (found: readonly string[] | null): readonly string[] =>
  (found ?? []).map(figure => figure.replace(/\D/g, ""));

/** Figures of the English that a translation doesn't have, and figures in threes that the English doesn't. */
export const figuresOff = (english: string, text: string): readonly string[] => {
  const wanted = plain(english.match(ENGLISH));
  const spaced = plain(text.match(SPACED));
  const said = new Set([...spaced, ...plain(text.match(FOUR))]);
  return [
    ...new Set([
      ...(WORDED.test(text) ? [] : wanted.filter(one => !said.has(one))),
      ...spaced.filter(one => !wanted.includes(one)),
    ]),
  ];
};
