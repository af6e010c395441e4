import type { Subject } from "../case/key.ts";
import type { RoleId } from "../law/law.ts";
import type { Score } from "../scoring/score.ts";
import type { Sureness } from "./sureness.ts";

/** Guided: a short reason follows each decision, and the notebook explains itself. Marked in the record. */
export type Mode = "guided" | "expert";

export type { Sureness };

/** What the trainee writes down: at most two provisions. */
export type Finding = Subject & { readonly clues: readonly string[]; readonly provisions: readonly string[] };

export type Started = {
  readonly type: "started";
  readonly case: string;
  readonly role: RoleId;
  readonly seed: number;
  readonly mode: Mode;
  readonly storyHash: string;
  readonly keyHash: string;
};

/** What was on screen: ids only. `lines` and `clues` are new with this turn; `offered` is in the order shown. */
export type TurnShown = {
  readonly type: "turn-shown";
  readonly lines: readonly string[];
  readonly clues: readonly string[];
  readonly offered: readonly string[];
};

export type ChoiceMade = { readonly type: "choice-made"; readonly choice: string };
export type FindingSet = { readonly type: "finding-set"; readonly finding: Finding };
export type FindingWithdrawn = { readonly type: "finding-withdrawn"; readonly subject: Subject };
export type ConfidenceStated = {
  readonly type: "confidence-stated";
  readonly decision: string;
  readonly sureness: Sureness;
};

/**
 * The story or key was edited under this log, and every choice could be found again by id. What follows is a complete
 * log of the same acts in the new content; what stands before is the record as it was.
 */
export type ContentChanged = {
  readonly type: "content-changed";
  readonly storyHash: string;
  readonly keyHash: string;
};

/** A filed report keeps its score, its reasons and its people's fates for ever, with the key it was scored by. */
export type ReportFiled = {
  readonly type: "report-filed";
  readonly score: Score;
  /** Person id to outcome id. */
  readonly fates: Readonly<Record<string, string>>;
  readonly ending: string | null;
  readonly keyHash: string;
};

export type Event =
  | Started
  | TurnShown
  | ChoiceMade
  | FindingSet
  | FindingWithdrawn
  | ConfidenceStated
  | ContentChanged
  | ReportFiled;

/** The trainee's acts: what a replay performs again. The rest must then come out the same. */
export type Act = ChoiceMade | FindingSet | FindingWithdrawn | ConfidenceStated;

export const isAct = (event: Event): event is Act =>
  event.type === "choice-made" ||
  event.type === "finding-set" ||
  event.type === "finding-withdrawn" ||
  event.type === "confidence-stated";
