const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const VALUES: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ...UNITS.map((word, at): [string, number] => [word, at + 1]),
  ...TEENS.map((word, at): [string, number] => [word, at + 10]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
]);

const small = `(?:(?:${TENS.join("|")})(?:[- ](?:${UNITS.join("|")}))?|${[...TEENS, ...UNITS].join("|")})`;
const hundreds = `(?:(?:(?:a|${small}) )?hundred(?: and ${small})?|${small})`;

/** Matches a number of whole thousands and more in words ("six hundred thousand"), not "a thousand"; no groups. */
export const THOUSANDS = `${hundreds} thousand(?: (?:and )?${hundreds})?`;

/** Matches a number in words below a million ("twenty-four", "a hundred and fifty", "a thousand"); no groups. */
export const WORDS = `(?:${THOUSANDS}|a thousand|${hundreds})`;

/** Matches a number in digits ("150", "2,500", "8.6"), not the tail of another number; no groups. */
export const DIGITS = "(?<![\\w,.:])(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";

/** The number that `WORDS` or `DIGITS` has matched. */
export const numberOf = (written: string): number => {
  const text = written.toLowerCase();
  if (/^\d/.test(text)) return Number(text.replaceAll(",", ""));
  let total = 0;
  let below = 0;
  for (const word of text.split(/[\s-]+/)) {
    if (word === "thousand") {
      total += below * 1000;
      below = 0;
    } else if (word === "hundred") below = (below || 1) * 100;
    else below += VALUES.get(word) ?? 0;
  }
  return total + below;
};
