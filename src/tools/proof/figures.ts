import { type Band, type Best, COMPETENCIES } from "../../core/scoring/score.ts";
import type { Range } from "./credit.ts";
import type { RoleProof } from "./prove-role.ts";
import type { StrategyRow } from "./task.ts";
import { minutesOf } from "./time.ts";

/** A row of a table: what is told, and the figure. */
export type Figure = readonly [what: string, value: string];

export const number = (value: number, digits = 0): string =>
  value.toLocaleString("en-GB", { maximumFractionDigits: digits });

const minutes = (words: number): string => number(minutesOf(words), 1);

const of = (part: number, all: number): string => `${number(part)} of ${number(all)}`;

/** 3995326218240 → 4.0 × 10^12. */
const large = (value: bigint): string => {
  const digits = value.toString();
  if (digits.length <= 6) return number(Number(value));
  return `${digits[0]}.${digits[1]} × 10^${digits.length - 1}`;
};

const range = ({ least, most }: Range): string => `${number(least, 2)} to ${number(most, 2)}`;

/** All that is the same in every run: what the terminal and docs/proof.md tell of a role. */
export const figuresOf = ({
  found,
  met,
  places,
  loaded,
  role,
  reading,
  golden,
  careless,
  task,
}: RoleProof): readonly Figure[] => {
  const { graph, lengths, bounds, medianWords, samples } = found;
  const key = role.key?.value;
  const reached = places.knots.filter(({ lines, choices }) =>
    [...lines, ...choices].some(id => met.lines.has(id) || met.choices.has(id)),
  );
  const clues = task.key.clues.filter(({ id }) => met.clues.has(id));
  const shown = (subjects: readonly { readonly clues: readonly string[] }[]): number =>
    subjects.filter(subject => subject.clues.some(clue => met.clues.has(clue))).length;
  const told = (name: string): string => {
    const walkthrough = name === "golden" ? golden : careless;
    if (walkthrough === null) return "can't be played";
    const earned = COMPETENCIES.map(each => `${each} ${number(walkthrough.earned[each], 2)}`).join(", ");
    return `${walkthrough.band} (${earned})`;
  };
  return [
    [
      "states",
      `${number(graph.nodes.length)}${graph.exhaustive ? ", all gone through" : `, not all; ${samples} random plays`}`,
    ],
    ["steps tried", number(graph.tried)],
    ["ways from start to end", large(lengths.ways)],
    ["knots and stitches reached", of(reached.length, places.knots.length)],
    ["lines told", of([...places.line.keys()].filter(id => met.lines.has(id)).length, places.line.size)],
    ["choices offered", of([...places.choice.keys()].filter(id => met.choices.has(id)).length, places.choice.size)],
    ["endings reached", of(met.endings.size, task.key.endings.length)],
    ["clues obtainable", of(clues.length, task.key.clues.length)],
    ["violations evidenced", of(shown(task.key.present), task.key.present.length)],
    ["decoys settled", of(shown(task.key.decoys), task.key.decoys.length)],
    ["scored decisions", number(Object.keys(key?.decisions ?? {}).length)],
    ["decisions on a way", range(lengths.decisions)],
    [
      "minutes to read: shortest, median, longest",
      `${minutes(lengths.words.least)}, ${minutes(medianWords)}, ${minutes(lengths.words.most)} (announced: ${loaded.file.value.roles[role.role]?.minutes ?? 0})`,
    ],
    ["words in all; on a way", `${number(reading.words)}; ${range(lengths.words)}`],
    [
      "words a sentence; reading grade",
      `${number(reading.wordsPerSentence, 1)}; ${number(reading.grade, 1)} (Flesch-Kincaid)`,
    ],
    ...COMPETENCIES.map((name): Figure => [`${name}: worst to best reachable`, range(bounds[name])]),
    ["golden walkthrough", told("golden")],
    ["careless walkthrough", told("careless")],
  ];
};

const BANDS: readonly Band[] = ["exemplary", "sound", "developing", "unsafe"];

const bandsIn = ({ bands, plays }: StrategyRow): string =>
  BANDS.flatMap(band => (bands[band] === undefined ? [] : [plays === 1 ? band : `${band} ${bands[band]}`])).join(
    ", ",
  ) || "no end reached";

/** One row per strategy: its name, its bands, and the most it earned of the best in each competency. */
export const strategyRows = ({ found, best }: RoleProof): readonly (readonly string[])[] =>
  found.strategies.map(row => [row.name, bandsIn(row), ...COMPETENCIES.map(name => share(row.earned, best, name))]);

const share = (earned: Best, best: Best, name: keyof Best): string =>
  `${number(earned[name], 2)} of ${number(best[name], 2)}`;

export const STRATEGY_HEAD: readonly string[] = ["strategy", "band", ...COMPETENCIES];
