import type { Key, Present } from "../case/key.ts";
import type { Reading } from "./reading.ts";

/** What could be seen on the path taken. Holds ids of the key's clues only. */
export type Route = {
  /** Clues whose line was shown. */
  readonly found: ReadonlySet<string>;
  /** Found, or one choice away: a choice that gives the clue was on screen. */
  readonly seen: ReadonlySet<string>;
  readonly skippedScenes: readonly string[];
  /** Clues that went with a skipped scene. One that was found before the skip stays found. */
  readonly skippedClues: ReadonlySet<string>;
};

/** What was on the route of this log. */
export const routeOf = (reading: Reading, key: Key): Route => {
  const chosen = new Set(reading.taken.map(taken => taken.choice));
  const skips = key.skips.filter(skip => chosen.has(skip.choice));
  const ids = key.clues.map(clue => clue.id);
  const found = new Set(ids.filter(id => reading.clues.has(id)));
  const skippedClues = new Set(skips.flatMap(skip => skip.clues).filter(id => ids.includes(id) && !found.has(id)));
  const inReach = key.clues.filter(
    clue => found.has(clue.id) || clue.choices.some(choice => reading.offered.has(choice)),
  );
  return {
    found,
    seen: new Set(inReach.map(clue => clue.id).filter(id => !skippedClues.has(id))),
    skippedScenes: [...new Set(skips.map(skip => skip.scene))],
    skippedClues,
  };
};

/** Something on the route showed this violation. */
export const isEvidenced = (present: Present, route: Route): boolean =>
  present.clues.some(clue => route.seen.has(clue));

/** All that could show this violation went with a skipped scene: it is taken out of earned and available alike. */
export const isSkipped = (present: Present, route: Route): boolean =>
  present.clues.length > 0 && present.clues.every(clue => route.skippedClues.has(clue));
