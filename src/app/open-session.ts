import type { Case } from "../core/case/case.ts";
import type { SessionHead, StoryRuntime } from "../core/ports.ts";
import type { Live } from "../core/session/live.ts";
import type { KeyBook, Texts } from "./library.ts";
import type { Language } from "./view.ts";

/** A session on the desk with the content fetched for it so far; the texts are in `told`. */
export type OpenSession = {
  readonly head: SessionHead;
  readonly case: Case;
  /** Null until it has arrived: the first turn is told without it. */
  readonly story: StoryRuntime | null;
  readonly live: Live;
  readonly texts: Texts;
  /** The trainee's present language, or the one that stands in for it. */
  readonly told: Language;
  /** Null until it has arrived: the first choice doesn't wait for it. */
  readonly key: KeyBook | null;
  readonly debriefTexts: Texts | null;
  /** How many clues the trainee had when the notebook was last open. */
  readonly seenClues: number;
  /** The decision option just taken, for guided mode; null after any other choice. */
  readonly justTaken: string | null;
};
