import { type Band, type Best, COMPETENCIES, type Score } from "../../core/scoring/score.ts";
import { earnedOf } from "../../core/scoring/score-session.ts";
import { type Board, playStrategy, type Strategy } from "./play.ts";
import {
  citeEverything,
  first,
  flagEverything,
  flagNothing,
  longest,
  mentionsLaw,
  random,
  shortest,
  type TextOf,
  wander,
} from "./strategies.ts";
import type { StrategyRow, Task } from "./task.ts";

/** Plays with chance in them are made this often, with seeds 1, 2, 3 … */
export const SEEDS = 200;

const seeds = Array.from({ length: SEEDS }, (_, at) => at + 1);

const rightOf = ({ decisions }: Score): readonly string[] =>
  decisions.filter(({ credit, again }) => credit === 1 && !again).map(({ decision }) => decision);

const rowOf = (name: string, scores: readonly Score[]): StrategyRow => {
  const bands: Partial<Record<Band, number>> = {};
  for (const { band } of scores) bands[band] = (bands[band] ?? 0) + 1;
  const earned = Object.fromEntries(
    COMPETENCIES.map(name => [name, Math.max(0, ...scores.map(score => earnedOf(score)[name]))]),
  ) as Best;
  const [only, ...more] = scores;
  return { name, plays: scores.length, bands, earned, right: only && more.length === 0 ? rightOf(only) : null };
};

/** Plays every strategy without judgement. */
export const runStrategies = (board: Board, { key, law, options }: Task): readonly StrategyRow[] => {
  const row = (name: string, each: (seed: number) => Strategy, withSeeds = [1]): StrategyRow =>
    rowOf(
      name,
      withSeeds.flatMap(seed => playStrategy(board, seed, each(seed))?.score ?? []),
    );
  const byText = Object.entries(options).flatMap(([language, texts]) => {
    const text: TextOf = choice => texts[choice] ?? "";
    return [
      row(`longest option (${language})`, () => longest(key, text)),
      row(`shortest option (${language})`, () => shortest(key, text)),
      row(`mentions the law (${language})`, () => mentionsLaw(key, text, language)),
    ];
  });
  return [
    row(`random (${SEEDS} seeds)`, seed => random(key, seed), seeds),
    row(`first option (${SEEDS} seeds)`, () => first(key), seeds),
    ...byText,
    row("flag everything", () => flagEverything(key, law)),
    row("flag nothing", () => flagNothing(key)),
    row("cite everything", () => citeEverything(key, law)),
  ];
};

/** Half of the plays that take anything read no more words than this. */
export const medianWords = (board: Board): number => {
  const words = seeds.flatMap(seed => playStrategy(board, seed, wander(seed))?.words ?? []).sort((a, b) => a - b);
  return words[Math.floor(words.length / 2)] ?? 0;
};
