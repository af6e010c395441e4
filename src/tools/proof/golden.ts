import type { LoadedRole } from "../../content/loaded.ts";
import type { Band, Best } from "../../core/scoring/score.ts";
import { earnedOf, scoreSession } from "../../core/scoring/score-session.ts";
import { type Playable, playWalkthrough } from "../story/play-walkthrough.ts";

/** How a walkthrough fares. */
export type Golden = { readonly band: Band; readonly earned: Best };

/** Plays a walkthrough of a role, measured by the best that was found. Null where there is none that can be played. */
export const playedWalkthrough = (
  role: LoadedRole,
  name: "golden" | "careless",
  playable: Playable,
  best: Best,
): Golden | null => {
  const walkthrough = role.walkthroughs.get(name);
  const played = walkthrough === undefined ? null : playWalkthrough(walkthrough.value.play, playable);
  if (played === null || !played.ok) return null;
  const score = scoreSession(played.live.events, playable.key, playable.law, best);
  return { band: score.band, earned: earnedOf(score) };
};
