import type { Harm, Key, Option } from "../case/key.ts";
import { measure } from "./measure.ts";
import type { DecisionVerdict, HarmEntry, Measure } from "./score.ts";

/** The option that leaves this person unharmed: rather one that was on screen, then the one with the most credit. */
const avoiding = (harm: Harm, options: readonly Option[], offered: readonly string[]): string | null => {
  const rank = (option: Option): number => (offered.includes(option.choice) ? 2 : 0) + option.credit;
  const [first] = options
    .filter(option => !option.harms.some(other => other.person === harm.person))
    .toSorted((a, b) => rank(b) - rank(a));
  return first?.choice ?? null;
};

/** Every harm done, with the decision that caused it. A decision taken twice harms twice. */
export const harmLedger = (verdicts: readonly DecisionVerdict[], key: Key): readonly HarmEntry[] =>
  verdicts.flatMap(verdict => {
    const options = key.decisions.find(decision => decision.id === verdict.decision)?.options ?? [];
    const taken = options.find(option => option.choice === verdict.choice);
    return (taken?.harms ?? []).map(({ person, kind, gravity }) => ({
      person,
      kind,
      gravity,
      decision: verdict.decision,
      choice: verdict.choice,
      avoidedBy: avoiding({ person, kind, gravity }, options, verdict.offered),
    }));
  });

/** People of the case without harm, of all people of the case: the same on every route. */
export const protect = (harms: readonly HarmEntry[], key: Key, best: number | null): Measure => {
  const all = key.people.length;
  const unharmed = key.people.filter(person => !harms.some(harm => harm.person === person)).length;
  return measure({ earned: unharmed, route: all, all, skipped: 0, best });
};
