import type { Subject } from "../core/case/key.ts";
import type { RoleId } from "../core/law/law.ts";
import type { GivenFile } from "../core/ports.ts";
import type { Finding, Mode, Sureness } from "../core/session/event.ts";
import type { DebriefView } from "./view-debrief.ts";
import type { BriefingView, HubView } from "./view-hub.ts";
import type { Language, TranslationsView } from "./view-language.ts";
import type { AskLaw, LawView } from "./view-law.ts";
import type { NotebookView, ReportView } from "./view-notebook.ts";
import type { PlayView } from "./view-play.ts";

export { NICKNAME_LENGTH } from "../core/ports.ts";
// The one door through which ui and stage see the application.
export type * from "./view-debrief.ts";
export type * from "./view-hub.ts";
export * from "./view-language.ts";
export type * from "./view-law.ts";
export type * from "./view-notebook.ts";
export type * from "./view-play.ts";

/**
 * What every screen is drawn from. Both readers, ui (DOM) and stage (canvas), get the same View and send the same
 * Intents; neither knows the other. Case texts stand here in the trainee's language, ready to show; the interface's
 * own words come from i18n by the codes given here.
 */
export type View = {
  readonly language: Language;
  readonly settings: Settings;
  readonly saving: Saving;
  /** Some run lies in this page alone: loading the page anew would lose it. */
  readonly volatile: boolean;
  /** Something went wrong or needs a word: an i18n key under `notice.` and its values. */
  readonly notice: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | null;
  readonly screen: Screen;
  /** Reading aloud; null where no voice of this device speaks the language of the words on the screen. */
  readonly aloud: Aloud | null;
  /** The browser was asked to save data, and nobody has asked for the picture in this visit. */
  readonly pictureWaits: boolean;
};

export type Aloud = {
  /** Each turn is read as it comes, until this is stopped. */
  readonly on: boolean;
  /** The line or choice being read. */
  readonly reading: string | null;
};

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

/** `saved` only when the last event is confirmed on the disk. `memory`: this run isn't to be stored. */
export type Saving = "idle" | "saving" | "saved" | "failed" | "memory";

export type Screen =
  | HubView
  | BriefingView
  | PlayView
  | NotebookView
  | ReportView
  | DebriefView
  | SettingsView
  | AboutView
  | LawView
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
  /** The language of the record. */
  readonly told: Language | null;
  readonly session: string | null;
  readonly restart: { readonly case: string; readonly role: RoleId } | null;
};

export type SettingsView = {
  readonly name: "settings";
  readonly offline: Offline;
  readonly translations: TranslationsView;
};

/** How much of the program lies on this device. */
export type Offline =
  /** Not looked at yet: what is wanted now comes first. */
  | { readonly state: "unknown" }
  /** The browser keeps nothing for this address: not https, or forbidden. */
  | { readonly state: "unavailable" }
  /** Just wiped: nothing more is kept until the page is opened again. */
  | { readonly state: "wiped" }
  /** The program came as a folder: it's all there. */
  | { readonly state: "folder" }
  /** The browser was asked to save data: nothing is fetched before it's asked for. `bytes` in all, 0 if unknown. */
  | { readonly state: "sparing"; readonly bytes: number }
  /** Files that are here, and files in all; `bytes` of all. */
  | { readonly state: "loading" | "complete"; readonly have: number; readonly of: number; readonly bytes: number };
export type AboutView = { readonly name: "about"; readonly translations: TranslationsView };

/** What a reader of the View may ask for. Each is carried out by the controller, or refused with a notice. */
export type Intents = {
  openHub(): void;
  openBriefing(caseId: string, role: RoleId): void;
  begin(caseId: string, role: RoleId): void;
  goOn(session: string): void;
  restart(session: string): void;
  remove(session: string): void;
  /** Hands a run to the trainee as a file; `worded` with their own word for it. */
  saveRun(session: string, worded?: boolean): void;
  /** Lets a run in from a file, where it is whole and can be played again; a notice says what came of it. */
  openRun(file: GivenFile): void;
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
  /** A page of the law desk, by its address behind `#/law/`; "" is the search. */
  openLaw(path: string): void;
  /** Leaves the desk for the screen from which it was opened, exactly as that was left. */
  closeLaw(): void;
  /** Changes what the desk is asked for: question, filters, or all results of one kind. */
  askLaw(changes: AskLaw): void;
  openSettings(): void;
  /** Fetches the whole program onto this device now. */
  keepOffline(): void;
  openAbout(): void;
  /** Back to where this screen was opened from. */
  back(): void;
  set<Name extends keyof Settings>(name: Name, value: Settings[Name]): void;
  /** Fetches the picture though the browser was asked to save data. */
  showPicture(): void;
  /** Begins reading aloud what stands on the play screen, line by line, or stops it. */
  readAloud(): void;
  dismissNotice(): void;
  /** On the briefing: whether the run that begins there is kept on this device. */
  keepNext(kept: boolean): void;
  /** Keeps a run from now on that lay in memory alone. */
  keepRun(session: string): void;
  /** The trainee's own word for a run; "" takes it away. */
  nameRun(session: string, words: string): void;
  /** Leaves no trace: every run, the settings and the copy of the program go. `silent`: and nothing is said of it. */
  wipe(silent: boolean): void;
};
