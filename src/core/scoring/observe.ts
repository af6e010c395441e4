import type { Key } from "../case/key.ts";
import { measure } from "./measure.ts";
import type { Route } from "./route.ts";
import type { Measure, Score } from "./score.ts";

/** Clues found, of those within reach on the route and of all clues of the role. */
export const observe = (key: Key, route: Route, best: number | null): Measure =>
  measure({
    earned: route.found.size,
    route: route.seen.size,
    all: key.clues.length,
    skipped: route.skippedClues.size,
    best,
  });

/** Every clue of the key in one of three lists, in its order; what was skipped is in none. */
export const cluesByFate = (key: Key, route: Route): Pick<Score, "cluesFound" | "cluesMissed" | "cluesNeverSeen"> => {
  const ids = key.clues.map(clue => clue.id).filter(id => !route.skippedClues.has(id));
  return {
    cluesFound: ids.filter(id => route.found.has(id)),
    cluesMissed: ids.filter(id => route.seen.has(id) && !route.found.has(id)),
    cluesNeverSeen: ids.filter(id => !route.seen.has(id)),
  };
};
