import type { LoadedRole } from "../../content/loaded.ts";
import { citable } from "../../core/scoring/citation.ts";
import type { Best } from "../../core/scoring/score.ts";
import { earnedOf } from "../../core/scoring/score-session.ts";
import { type Playable, playWalkthrough } from "./play-walkthrough.ts";

/** All that the key holds: what stands in where there is no golden walkthrough that can be played. */
const allOf = ({ key }: Playable): Best => ({
  observe: key.clues.length,
  identify: key.present.reduce((sum, present) => sum + present.weight, 0),
  cite: key.present.reduce((sum, present) => sum + citable(present), 0),
  act: key.decisions.length,
  protect: key.people.length,
});

/**
 * The best reachable, which the game measures by: what the story proof stored; in a draft that hasn't been proved yet,
 * what the golden walkthrough earns.
 */
export const bestOf = (role: LoadedRole, playable: Playable): Best => {
  if (role.best !== null) return role.best;
  const golden = role.walkthroughs.get("golden");
  if (golden === undefined) return allOf(playable);
  const played = playWalkthrough(golden.value.play, playable);
  return played.ok ? earnedOf(played.score) : allOf(playable);
};
