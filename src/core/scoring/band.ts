import { type Band, COMPETENCIES, type Competency, type HarmEntry, type Measure } from "./score.ts";

/** All numbers of the bands; the debrief prints them. Shares are of the best reachable in the whole case. */
export const BAND_RULE = {
  /** Share of every competency that an exemplary report needs. */
  exemplary: 0.8,
  /** Share of every competency that a sound report needs. */
  sound: 0.6,
  /** A harm of this gravity or more keeps a report from being exemplary. */
  notExemplaryFrom: 2,
  /** A harm of this gravity makes a report unsafe, whatever the rest. */
  unsafeFrom: 3,
} as const;

/** Shares are fractions: 0.8 of 3 isn't exactly 2.4 in a computer. */
const TOLERANCE = 1e-9;

const reaches = ({ whole }: Measure, share: number): boolean => whole.earned >= share * whole.available - TOLERANCE;

/** The band of a report. A competency with nothing available counts for nobody and against nobody. */
export const bandOf = (
  measures: Readonly<Record<Competency, Measure>>,
  harms: readonly Pick<HarmEntry, "gravity">[],
): Band => {
  const every = (share: number): boolean => COMPETENCIES.every(competency => reaches(measures[competency], share));
  const gravest = Math.max(0, ...harms.map(harm => harm.gravity));
  if (gravest >= BAND_RULE.unsafeFrom) return "unsafe";
  if (every(BAND_RULE.exemplary) && gravest < BAND_RULE.notExemplaryFrom) return "exemplary";
  return every(BAND_RULE.sound) ? "sound" : "developing";
};
