import type { Cue } from "../core/case/cue.ts";
import type { Gate } from "../core/case/key.ts";
import type { RoleId } from "../core/law/law.ts";
import type { Mode, Sureness } from "../core/session/event.ts";
import type { Language } from "./view-language.ts";

export type PersonView = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly figure: string;
};

export type LineView = {
  readonly id: string;
  readonly text: string;
  readonly speaker: PersonView | null;
  /** Clues that came with this line. */
  readonly clues: readonly { readonly id: string; readonly text: string }[];
  /** Heard once with this line. */
  readonly cue?: Cue | undefined;
  /** The line itself tells what is heard. */
  readonly tellsCue?: true | undefined;
};

export type ChoiceView = {
  readonly id: string;
  readonly text: string;
  readonly kind: "decision" | "free" | "examine" | "skip";
  /** Set where the choice is also a thing on the stage. */
  readonly hotspot: string | null;
};

export type HotspotView = {
  readonly id: string;
  readonly name: string;
  /** The choice that examines it; null once it has been looked at. */
  readonly choice: string | null;
  readonly found: boolean;
};

export type PlayHead = {
  readonly session: string;
  readonly case: string;
  readonly role: RoleId;
  readonly caseTitle: string;
  /** The language of the case's own texts: another one than the interface's where the case isn't translated yet. */
  readonly told: Language;
  readonly mode: Mode;
  readonly rewound: boolean;
};

export type PlayView = PlayHead & {
  readonly name: "play";
  /** Rises with each turn; 0 for the first. */
  readonly turn: number;
  readonly scene: { readonly index: number; readonly total: number; readonly title: string };
  /** The clock of events, "16:40"; null where the story gives none. */
  readonly time: string | null;
  /** `{tenge}` in the text: n thousand tenge, which the screen writes as the language of the case writes sums. */
  readonly meter: { readonly n: number; readonly of: number; readonly text: string } | null;
  readonly place: { readonly id: string; readonly art: string; readonly name: string };
  /** On stage, left to right. */
  readonly cast: readonly PersonView[];
  readonly speaker: string | null;
  readonly mood: string;
  /** What the story wants heard instead of the place's own sound; "none" is silence. */
  readonly sound: string | null;
  /** Earlier turns, oldest first, for reading back: the choice taken, then its lines. */
  readonly past: readonly { readonly choice: string | null; readonly lines: readonly LineView[] }[];
  /** The text of the choice that led here. */
  readonly taken: string | null;
  readonly lines: readonly LineView[];
  readonly choices: readonly ChoiceView[];
  readonly hotspots: readonly HotspotView[];
  /** The hotspot just examined: the stage may open its close-up. */
  readonly examined: string | null;
  /** A key decision is open: how sure the trainee says they are. */
  readonly sure: { readonly decision: string; readonly stated: Sureness | null } | null;
  /** Guided mode: the short reason for the decision just taken. */
  readonly feedback: { readonly gate: Gate; readonly why: string } | null;
  readonly clueCount: number;
  readonly findingCount: number;
  /** Clues that came since the notebook was last open. */
  readonly freshClues: number;
  /** The story is over: the primary action leads to the report. */
  readonly ended: { readonly title: string; readonly text: string } | null;
};

/** As much of a run's first turn as can be shown before the program has come. */
export type FirstTurn = Pick<
  PlayView,
  "case" | "role" | "caseTitle" | "told" | "time" | "mood" | "lines" | "choices"
> & {
  /** Art of the place. */
  readonly art: string;
};
