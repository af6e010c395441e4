import fc from "fast-check";
import type { Key } from "../../../src/core/case/key.ts";
import type { Best, Count, Score } from "../../../src/core/scoring/score.ts";
import { scoreSession } from "../../../src/core/scoring/score-session.ts";
import type { Event } from "../../../src/core/session/event.ts";
import { aLaw, chose, found, log, rowKey, shown, sure, withdrew } from "../../builders.ts";

// Any log at all over the small whole key, believable or not: what the properties of a score are tried with.

export const key = rowKey();
export const law = aLaw();
export const clues = key.clues.map(clue => clue.id);
const choices = [
  ...key.decisions.flatMap(decision => decision.options.map(option => option.choice)),
  ...key.clues.flatMap(clue => clue.choices),
  ...key.skips.map(skip => skip.choice),
  "go-on",
];
export const present = key.present.map(({ violation, about }) => `${violation}@${about}`);
export const subjects = [...present, "retention@inventory", "raid@row-2", "collusion@captain", "wages@row-14"];

export const someOf = (all: readonly string[], most = all.length) =>
  fc.subarray([...all], { maxLength: most }).chain(some => fc.shuffledSubarray(some, { minLength: some.length }));

const aTurn = fc
  .record({ clues: someOf(clues, 3), offered: someOf(choices, 4), pick: fc.nat() })
  .map(({ clues, offered, pick }): readonly Event[] => {
    const choice = offered[pick % Math.max(1, offered.length)];
    return choice === undefined ? [shown({ clues })] : [shown({ clues, offered }), chose(choice)];
  });

export const aFinding = fc
  .tuple(
    fc.constantFrom(...subjects),
    someOf(clues, 3),
    someOf(
      law.provisions.map(item => item.id),
      2,
    ),
  )
  .map(([of, clues, provisions]) => found(of, clues, provisions));

const aWord: fc.Arbitrary<readonly Event[]> = fc.oneof(
  aFinding.map(event => [event]),
  fc.constantFrom(...subjects).map(of => [withdrew(of)]),
  fc.tuple(fc.constantFrom("day-19", "aizada"), fc.constantFrom(1, 2, 3)).map(([of, how]) => [sure(of, how)]),
);

export const aLog = fc.array(fc.oneof(aTurn, aWord), { maxLength: 14 }).map(runs => log(...runs));

export const aBest: fc.Arbitrary<Best | null> = fc.option(
  fc.record({
    observe: fc.nat(6),
    identify: fc.nat(7),
    cite: fc.nat(16).map(quarters => quarters / 4),
    act: fc.nat(20).map(tenths => tenths / 10),
    protect: fc.nat(3),
  }),
);

export const score = (events: readonly Event[], best: Best | null = null, by: Key = key): Score =>
  scoreSession(events, by, law, best);

/** All clues, shown at once. */
export const everything = shown({ clues });

/** Share earned; where nothing is available nothing can count against. */
export const share = ({ earned, available }: Count): number => (available === 0 ? 1 : earned / available);
