import type { Decision, Key, Option } from "../case/key.ts";
import { measure, sum } from "./measure.ts";
import type { Reading, Taken } from "./reading.ts";
import type { DecisionVerdict, Measure } from "./score.ts";

/** The option with the most credit; the first of equals. */
const bestOf = (options: readonly Option[]): Option | undefined =>
  options.reduce<Option | undefined>(
    (best, option) => (best && best.credit >= option.credit ? best : option),
    undefined,
  );

const mostCredit = (options: readonly Option[]): number => bestOf(options)?.credit ?? 0;

const verdictOn = (decision: Decision, option: Option, taken: Taken, again: boolean): DecisionVerdict => {
  const faced = decision.options.filter(other => other === option || taken.offered.includes(other.choice));
  const best = bestOf(faced) ?? option;
  return {
    decision: decision.id,
    at: taken.at,
    choice: option.choice,
    gate: option.gate,
    credit: option.credit,
    bestOffered: best.credit,
    best: best.choice,
    offered: taken.offered.filter(choice => decision.options.some(other => other.choice === choice)),
    // What was stated before the first choice was said of that choice, not of a later one.
    sureness: again ? null : (taken.sureness[decision.id] ?? null),
    again,
  };
};

/** Every option taken, in the order taken. Where a story comes back to a decision, the later ones are marked `again`. */
export const decisionsOf = (reading: Reading, key: Key): readonly DecisionVerdict[] => {
  const decided = new Set<string>();
  return reading.taken.flatMap(taken => {
    for (const decision of key.decisions) {
      const option = decision.options.find(other => other.choice === taken.choice);
      if (!option) continue;
      const again = decided.has(decision.id);
      decided.add(decision.id);
      return [verdictOn(decision, option, taken, again)];
    }
    return [];
  });
};

/**
 * Credit earned: on the route of the best option on screen at each decision faced, in the whole case of the best option
 * of every decision, locked ones included. A decision faced and passed over earns nothing.
 */
export const act = (verdicts: readonly DecisionVerdict[], reading: Reading, key: Key, best: number | null): Measure => {
  const counted = verdicts.filter(verdict => !verdict.again);
  const passedOver = key.decisions
    .filter(decision => !counted.some(verdict => verdict.decision === decision.id))
    .map(decision => decision.options.filter(option => reading.offered.has(option.choice)));
  return measure({
    earned: sum(counted.map(verdict => verdict.credit)),
    route: sum([...counted.map(verdict => verdict.bestOffered), ...passedOver.map(mostCredit)]),
    all: sum(key.decisions.map(decision => mostCredit(decision.options))),
    skipped: 0,
    best,
  });
};
