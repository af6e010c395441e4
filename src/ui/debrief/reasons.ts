import type { DebriefView } from "../../app/view.ts";
import type { Competency, Count } from "../../core/scoring/score.ts";

/** The order in which the competencies are shown. */
export const ORDER: readonly Competency[] = ["observe", "identify", "cite", "act", "protect"];

/** Floating sums of credits, without their noise. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;

/** Credits and citations come in parts; clues, weights and people don't. */
const STEP: Readonly<Record<Competency, number>> = { observe: 1, identify: 1, cite: 0.25, act: 0.1, protect: 1 };

/** The least count that makes this share: 12 of 14 at 0.8, as nobody can find 11.2 clues. */
export const needed = (competency: Competency, share: number, available: number): number =>
  tidy(Math.ceil((share * available) / STEP[competency] - 1e-6) * STEP[competency]);

/** `earned/available`, for tests and other tools that read the page. */
export const scoreText = ({ earned, available }: Count): string => `${tidy(earned)}/${tidy(available)}`;

const reaches = (count: Count, share: number): boolean =>
  count.available === 0 || count.earned >= share * count.available - 1e-9;

/** One thing that stood between this run and a better band. */
export type Reason =
  | {
      readonly kind: "harm";
      readonly person: string;
      readonly harm: string;
      readonly gravity: 1 | 2 | 3;
      readonly at: number;
    }
  | { readonly kind: "short"; readonly competency: Competency; readonly earned: number; readonly needed: number };

type Judged = Pick<DebriefView, "band" | "bandRule" | "measures" | "fates">;

/** What kept the run from the next band up, worst first; nothing for an exemplary run. */
export const reasonsOf = ({ band, bandRule, measures, fates }: Judged): readonly Reason[] => {
  if (band === "exemplary") return [];
  const graveFrom = band === "unsafe" ? 3 : 2;
  const harms: Reason[] = fates
    .flatMap(fate => fate.harms.map(one => ({ ...one, person: fate.person.name })))
    .filter(one => one.gravity >= graveFrom)
    .sort((a, b) => b.gravity - a.gravity)
    .map(one => ({ kind: "harm", person: one.person, harm: one.kind, gravity: one.gravity, at: one.at }));
  if (band === "unsafe") return harms;
  const share = band === "sound" ? bandRule.exemplary : bandRule.sound;
  const short: Reason[] = ORDER.filter(one => !reaches(measures[one].whole, share)).map(one => ({
    kind: "short",
    competency: one,
    earned: measures[one].whole.earned,
    needed: needed(one, share, measures[one].whole.available),
  }));
  // Below "sound" only the counts stand in the way; a harm of gravity 2 bars "exemplary" alone.
  return band === "sound" ? [...harms, ...short] : short;
};
