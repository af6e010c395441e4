import type { FateState, Gate, Subject } from "../core/case/key.ts";
import type { Force, RoleId, Source } from "../core/law/law.ts";
import type { Band, Calibration, Citation, Competency, Count, Measure } from "../core/scoring/score.ts";
import type { Finding, Mode, Sureness } from "../core/session/event.ts";

/**
 * What every screen is drawn from. Both readers, ui (DOM) and stage (canvas), get the same View and send the same
 * Intents; neither knows the other. Case texts stand here in the trainee's language, ready to show; the interface's
 * own words come from i18n by the codes given here.
 */
export type View = {
  readonly language: Language;
  readonly settings: Settings;
  readonly saving: Saving;
  /** Something went wrong or needs a word: an i18n key under `notice.` and its values. */
  readonly notice: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | null;
  readonly screen: Screen;
};

export type Language = "en" | "ru";
export const LANGUAGES: readonly Language[] = ["en", "ru"];

export type Settings = {
  readonly language: Language;
  /** Percent of the browser's own size. */
  readonly textSize: 100 | 125 | 150 | 200;
  readonly contrast: "normal" | "high";
  /** `system` follows prefers-reduced-motion. */
  readonly motion: "system" | "reduced" | "full";
  readonly sound: boolean;
  readonly mode: Mode;
  /** The stage (picture) can be switched off on weak machines. */
  readonly stage: boolean;
};

/** `saved` only when the last event is confirmed on the disk. */
export type Saving = "idle" | "saving" | "saved" | "failed";

export type Screen =
  | HubView
  | BriefingView
  | PlayView
  | NotebookView
  | ReportView
  | DebriefView
  | SettingsView
  | AboutView
  | LoadingView
  | ProblemView;

export type LoadingView = { readonly name: "loading" };

/** A screen that says what is wrong and what can be done; the trainee's record stays readable. */
export type ProblemView = {
  readonly name: "problem";
  /** i18n key under `problem.` (`no-such-case`, `content-changed`, `story-error` …). */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** For `content-changed`: the decision that can't be replayed, and the old record, in plain lines. */
  readonly record: readonly { readonly text: string }[];
  readonly session: string | null;
  readonly restart: { readonly case: string; readonly role: RoleId } | null;
};

export type HubView = {
  readonly name: "hub";
  readonly cases: readonly HubCase[];
  readonly sessions: readonly SessionItem[];
};

export type HubCase = {
  readonly id: string;
  readonly title: string;
  readonly teaser: string;
  readonly place: string;
  /** Pin on the hub map (`assets/places/hub/place.json` pins). */
  readonly pin: string;
  readonly roles: readonly {
    readonly id: RoleId;
    readonly open: boolean;
    readonly minutes: number;
    /** Best band filed so far, if any. */
    readonly band: Band | null;
    readonly running: boolean;
  }[];
};

export type SessionItem = {
  readonly id: string;
  readonly case: string;
  readonly role: RoleId;
  readonly caseTitle: string;
  readonly updatedAt: number;
  readonly choices: number;
  readonly mode: Mode;
  readonly rewound: boolean;
  readonly band: Band | null;
};

export type BriefingView = {
  readonly name: "briefing";
  readonly case: string;
  readonly role: RoleId;
  readonly title: string;
  readonly who: string;
  readonly task: string;
  readonly place: string;
  /** Art of the first place. */
  readonly art: string;
  readonly when: string;
  readonly minutes: number;
  readonly may: readonly PowerView[];
  readonly mayNot: readonly PowerView[];
  readonly contentNote: string;
  /** Sessions of this case and role that can be gone on with, newest first. */
  readonly sessions: readonly SessionItem[];
  readonly mode: Mode;
};

export type PowerView = {
  readonly text: string;
  readonly forces: readonly Force[];
  readonly provisions: readonly ProvisionView[];
};

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
  readonly meter: { readonly n: number; readonly of: number; readonly text: string } | null;
  readonly place: { readonly id: string; readonly art: string; readonly name: string };
  /** On stage, left to right. */
  readonly cast: readonly PersonView[];
  readonly speaker: string | null;
  readonly mood: string;
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

export type ClueView = {
  readonly id: string;
  readonly text: string;
  /** The line it came with, and who said it. */
  readonly line: string;
  readonly speaker: string | null;
  readonly place: string;
  readonly scene: string;
};

export type ProvisionView = {
  readonly id: string;
  /** "ICCPR, article 9". */
  readonly label: string;
  readonly requires: string;
  readonly instrument: string;
  readonly binds: readonly string[];
  readonly verify: boolean;
};

export type ViolationView = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly group: string;
  readonly provisions: readonly ProvisionView[];
};

export type FindingView = {
  readonly finding: Finding;
  readonly violation: string;
  readonly about: string;
  readonly clues: readonly string[];
  readonly provisions: readonly string[];
};

export type NotebookView = PlayHead & {
  readonly name: "notebook";
  readonly clues: readonly ClueView[];
  readonly findings: readonly FindingView[];
  readonly violations: readonly ViolationView[];
  /** All provisions, for those who look beyond the violation's own. */
  readonly provisions: readonly ProvisionView[];
  readonly subjects: readonly { readonly id: string; readonly name: string; readonly person: boolean }[];
  /** A filed report can't be changed. */
  readonly filed: boolean;
};

export type ReportView = PlayHead & {
  readonly name: "report";
  readonly findings: readonly FindingView[];
  readonly clueCount: number;
  /** Clues that no finding uses yet. */
  readonly unused: readonly ClueView[];
};

export type OptionView = {
  readonly choice: string;
  readonly text: string;
  readonly gate: Gate;
  readonly credit: number;
  readonly why: string;
  readonly forces: readonly Force[];
  readonly provisions: readonly ProvisionView[];
  readonly source: Source | null;
  readonly taken: boolean;
  readonly offered: boolean;
};

export type DecisionView = {
  readonly id: string;
  readonly title: string;
  /** Among the session's choices, for `rewind`. */
  readonly at: number;
  readonly scene: string;
  readonly time: string | null;
  readonly taken: OptionView;
  readonly others: readonly OptionView[];
  readonly sureness: Sureness | null;
};

export type VerdictView = {
  readonly kind: "found" | "unsupported" | "missed" | "never-seen" | "skipped" | "false-alarm" | "arguable";
  readonly subject: Subject;
  readonly violation: string;
  readonly about: string;
  readonly weight: number;
  readonly systemic: boolean;
  /** Why it is, or isn't, a violation here. */
  readonly why: string;
  /** Clues that show it (or settle it), and whether each was obtained. */
  readonly clues: readonly { readonly text: string; readonly obtained: boolean }[];
  readonly citations: readonly { readonly label: string; readonly worth: Citation["worth"] }[];
  /** What would have been primary. */
  readonly primary: readonly ProvisionView[];
  readonly source: Source | null;
};

export type FateView = {
  readonly person: PersonView;
  readonly state: FateState;
  readonly text: string;
  readonly harms: readonly {
    readonly kind: string;
    readonly gravity: 1 | 2 | 3;
    readonly decision: string;
    readonly at: number;
    /** The text of the option that would have avoided it; null where none was on offer. */
    readonly avoidedBy: string | null;
  }[];
};

export type DebriefView = PlayHead & {
  readonly name: "debrief";
  readonly band: Band;
  /** The numbers of the bands, as core/scoring/band.ts has them. */
  readonly bandRule: { readonly exemplary: number; readonly sound: number };
  readonly measures: Readonly<Record<Competency, Measure>>;
  readonly precision: Count;
  readonly ending: { readonly title: string; readonly text: string } | null;
  readonly fates: readonly FateView[];
  readonly decisions: readonly DecisionView[];
  readonly verdicts: readonly VerdictView[];
  readonly cluesFound: readonly string[];
  readonly cluesMissed: readonly string[];
  readonly cluesNeverSeen: readonly string[];
  readonly calibration: readonly Calibration[];
  readonly skipped: readonly string[];
  readonly documents: readonly { readonly text: string; readonly source: Source }[];
  readonly invented: readonly string[];
  readonly questions: readonly string[];
  readonly art: string;
  /** The key has changed since this report was filed: its score stays as filed. */
  readonly olderKey: boolean;
};

export type SettingsView = { readonly name: "settings" };
export type AboutView = { readonly name: "about" };

/** What a reader of the View may ask for. Each is carried out by the controller, or refused with a notice. */
export type Intents = {
  openHub(): void;
  openBriefing(caseId: string, role: RoleId): void;
  begin(caseId: string, role: RoleId): void;
  goOn(session: string): void;
  restart(session: string): void;
  remove(session: string): void;
  choose(choice: string): void;
  stateSure(decision: string, sureness: Sureness): void;
  openNotebook(): void;
  setFinding(finding: Finding): void;
  withdrawFinding(subject: Subject): void;
  openReport(): void;
  fileReport(): void;
  openDebrief(session: string): void;
  /** A new session with the choices before this one; the first record stands. */
  rewind(session: string, at: number): void;
  openSettings(): void;
  openAbout(): void;
  /** Back to where this screen was opened from. */
  back(): void;
  set<Name extends keyof Settings>(name: Name, value: Settings[Name]): void;
  dismissNotice(): void;
};
