import type { Gate, Harm, Subject } from "../case/key.ts";
import type { Sureness } from "../session/sureness.ts";

export type Competency = "observe" | "identify" | "cite" | "act" | "protect";
export const COMPETENCIES: readonly Competency[] = ["observe", "identify", "cite", "act", "protect"];

/** A raw count: shown as such, never as a bare percentage. */
export type Count = { readonly earned: number; readonly available: number };

/** `route`: what could be seen on the path taken. `whole`: against the best that any path reaches; bands use it. */
export type Measure = { readonly route: Count; readonly whole: Count };

export type Band = "exemplary" | "sound" | "developing" | "unsafe";

export type Citation = {
  readonly provision: string;
  readonly worth: "primary" | "accepted" | "instrument" | "wrong" | "not-binding";
};

/** What became of one finding or one truth of the key. */
export type FindingVerdict =
  | {
      readonly kind: "found";
      readonly subject: Subject;
      readonly weight: number;
      readonly clues: readonly string[];
      readonly citations: readonly Citation[];
      readonly cited: Count;
    }
  /** The right name, but no clue that shows it, or mostly wrong ones. */
  | {
      readonly kind: "unsupported";
      readonly subject: Subject;
      readonly weight: number;
      readonly clues: readonly string[];
    }
  /** Clues were on the route, no finding was made. */
  | { readonly kind: "missed"; readonly subject: Subject; readonly weight: number; readonly clues: readonly string[] }
  /** No clue was ever on the route. */
  | { readonly kind: "never-seen"; readonly subject: Subject; readonly weight: number }
  | { readonly kind: "skipped"; readonly subject: Subject; readonly weight: number }
  | {
      readonly kind: "false-alarm";
      readonly subject: Subject;
      readonly decoy: boolean;
      readonly clues: readonly string[];
    }
  | { readonly kind: "arguable"; readonly subject: Subject };

export type DecisionVerdict = {
  readonly decision: string;
  /** Index of the choice among the session's choices, from 0: where a rewind goes. */
  readonly at: number;
  readonly choice: string;
  readonly gate: Gate;
  readonly credit: number;
  /** The best credit among the options that were offered. */
  readonly bestOffered: number;
  readonly best: string;
  /** The options of this decision that were on screen, in the order shown. */
  readonly offered: readonly string[];
  readonly sureness: Sureness | null;
  /** The story came back to a decision already taken: its harm stands, its credit isn't counted. */
  readonly again: boolean;
};

export type HarmEntry = Harm & {
  readonly decision: string;
  readonly choice: string;
  /** The option that would have avoided it; null where none does. */
  readonly avoidedBy: string | null;
};

export type Calibration = { readonly sureness: Sureness; readonly stated: number; readonly right: number };

/** All a debrief needs, with its reasons: plain JSON, kept for ever in the filed report. */
export type Score = {
  readonly band: Band;
  readonly measures: Readonly<Record<Competency, Measure>>;
  readonly precision: Count;
  readonly findings: readonly FindingVerdict[];
  readonly decisions: readonly DecisionVerdict[];
  readonly harms: readonly HarmEntry[];
  readonly calibration: readonly Calibration[];
  readonly cluesFound: readonly string[];
  readonly cluesMissed: readonly string[];
  readonly cluesNeverSeen: readonly string[];
  readonly skipped: readonly string[];
  readonly guided: boolean;
};

/** The best that any path reaches, per competency, in the same units as `earned`. */
export type Best = Readonly<Record<Competency, number>>;
