import { DIGITS, numberOf, THOUSANDS, WORDS } from "./number-words.ts";

export type Measure = "sum" | "date" | "age" | "days" | "hours" | "weight";

/** A figure that a text states, and how it is declared in case.yaml: "600,000 tenge", "21 September", "17 years old". */
export type StatedFact = { readonly measure: Measure; readonly name: string };

type Reading = {
  readonly measure: Measure;
  readonly pattern: RegExp;
  readonly name: (found: readonly string[]) => string | null;
};

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const NUMBER = `(?:${DIGITS}|\\b${WORDS}\\b)`;
/** A bare number from 10 to 99 is an age only where somebody is said to be it, and the clause ends there. */
const BEING = "\\b(?:I'm|I am|you're|(?:he|she|who)(?:'s| is| was)|says|as|turned)";
const CLAUSE_END = '(?=[.,;:!?"]|$| and\\b| since\\b)';
const NO_SUM = "(?! ?(?:kilo|kg\\b|km\\b|people|men\\b|women\\b|times|days|hours|years|names|steps))";

const pattern = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join("|"), "gi");
const capital = (month: string): string => month.charAt(0).toUpperCase() + month.slice(1).toLowerCase();
const written = (found: readonly string[]): number => numberOf(found.find(group => group !== "") ?? "");

/** Counts below this are manners of speaking: "one day", "in an hour". */
const LEAST = 2;
const counted =
  (unit: string) =>
  (found: readonly string[]): string | null =>
    written(found) < LEAST ? null : `${written(found)} ${unit}`;

const READINGS: readonly Reading[] = [
  {
    measure: "sum",
    pattern: pattern(
      `(${NUMBER}) (tenge|som)\\b`,
      `((?<![\\w,.])\\d{1,3}(?:,\\d{3})+)${NO_SUM}`,
      `\\b(${THOUSANDS})\\b${NO_SUM}`,
    ),
    name: found => {
      const [spelt, currency] = [found[0] || found[2] || found[3] || "", found[1] || "tenge"];
      return `${numberOf(spelt).toLocaleString("en-US")} ${currency.toLowerCase()}`;
    },
  },
  {
    measure: "date",
    pattern: pattern(
      `(?<![\\w,.:])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS})\\b(?: (\\d{4})\\b)?`,
      `\\b(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:,.]\\d)(?:,? (\\d{4})\\b)?`,
    ),
    name: ([day, month, year, otherMonth, otherDay, otherYear]) =>
      [Number(day || otherDay), capital(month || otherMonth || ""), year || otherYear]
        .filter(part => part !== "" && part !== undefined)
        .join(" "),
  },
  {
    measure: "age",
    pattern: pattern(
      `(${NUMBER})[- ]years?[- ]old\\b`,
      `\\baged (${NUMBER})`,
      `\\b(?:man|woman|boy|girl|child|lad) of (${NUMBER})`,
      `${BEING} (${NUMBER})${CLAUSE_END}`,
    ),
    name: found => {
      const bare = found[3] !== "" && found[3] !== undefined;
      const age = written(found);
      return bare && (age < 10 || age > 99) ? null : `${age} years old`;
    },
  },
  {
    measure: "days",
    pattern: pattern(`(${NUMBER})(?: (?:full|whole|more))?[- ]days?\\b`, `\\bday (${NUMBER})`),
    name: counted("days"),
  },
  { measure: "hours", pattern: pattern(`(${NUMBER})(?: (?:full|whole|more))?[- ]hours?\\b`), name: counted("hours") },
  {
    measure: "weight",
    pattern: pattern(`(${NUMBER})[- ]?(?:kilos?|kilograms?|kg)\\b`),
    name: found => `${written(found)} kilos`,
  },
];

/** The figures that an English text states, in the form in which case.yaml declares them. What isn't read: docs/authoring.md. */
export const factsIn = (text: string): readonly StatedFact[] =>
  READINGS.flatMap(({ measure, pattern: each, name }) =>
    [...text.replaceAll("’", "'").matchAll(each)].flatMap(([, ...groups]) => {
      const stated = name(groups.map(group => group ?? ""));
      return stated === null ? [] : [{ measure, name: stated }];
    }),
  );
