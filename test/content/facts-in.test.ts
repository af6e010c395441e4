import { expect, it } from "vitest";
import { factsIn } from "../../src/content/facts-in.ts";

/** What a text says, and the facts that are read in it. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ["Still open, all together, nearly 600,000 tenge.", ["600,000 tenge"]],
  ["six hundred thousand tenge", ["600,000 tenge"]],
  ["fifty som", ["50 som"]],
  ["A hundred and fifty days at 2,500. Makes 375,000.", ["2,500 tenge", "375,000 tenge", "150 days"]],
  ['"Twelve thousand every Monday," says Raushan.', ["12,000 tenge"]],
  ["One hundred thousand, he says", ["100,000 tenge"]],
  ["She'll be a thousand kilometres from the room.", []],
  ["Twelve thousand people, 40,000 names", []],
  ["The border stamp is of 21 September, purpose: work.", ["21 September"]],
  ["born on the 21st of September 1976", ["21 September 1976"]],
  ["on February 11, 2000", ["11 February 2000"]],
  ["The next visit is in May 2019.", []],
  ["An oilcloth: 11 February 2000.", ["11 February 2000"]],
  ["I'm seventeen. His passport says twenty-four.", ["17 years old", "24 years old"]],
  ["Count him as seventeen: a room to himself.", ["17 years old"]],
  [
    "twenty-four years old on paper, a boy of eleven, a 13-year-old, aged 68",
    ["24 years old", "11 years old", "13 years old", "68 years old"],
  ],
  ["He’s thirteen and has views", ["13 years old"]],
  ["It isn't forty. It's four. He says five more will come.", []],
  [
    "Nineteen days. Day thirty-two. Ten full days. A ten-day paper. Her hundred and fifty days.",
    ["19 days", "32 days", "10 days", "10 days", "150 days"],
  ],
  ["One day, in an hour, two hours later.", ["2 hours"]],
  ["A full crate: 8.6 kilos, 30 kg, four-kilogram sacks", ["8.6 kilos", "30 kilos", "4 kilos"]],
  ["At 16:40, on page two, between nine and ten, in row 14, nine years here.", []],
  ["{debt},000 tenge on the page", []],
];

it.each(ROWS)("%s", (text, facts) => {
  expect(factsIn(text).map(({ name }) => name)).toEqual(facts);
});
