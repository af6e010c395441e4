import type { FateState, Gate, Subject } from "../core/case/key.ts";
import type { Force, RoleId, Source } from "../core/law/law.ts";
import type { Band, Calibration, Citation, Competency, Count, Measure } from "../core/scoring/score.ts";
import type { Sureness } from "../core/session/event.ts";
import type { ProvisionView } from "./view-law.ts";
import type { PersonView, PlayHead } from "./view-play.ts";

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
  /** Under whom or what else the trainee filed it; none where only under `about`. */
  readonly filedAs: readonly string[];
  readonly weight: number;
  readonly systemic: boolean;
  /** Why it is, or isn't, a violation here. */
  readonly why: string;
  /** Clues that show it (or settle it), and whether each was obtained. */
  readonly clues: readonly { readonly text: string; readonly obtained: boolean }[];
  readonly citations: readonly {
    readonly id: string;
    readonly label: string;
    readonly worth: Citation["worth"];
    readonly binds: readonly string[];
  }[];
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

/** What one office could do at a moment, and on what ground. */
export type OfficeView = {
  readonly role: RoleId;
  readonly can: string;
  readonly cannot: string | null;
  readonly forces: readonly Force[];
  readonly responses: readonly { readonly id: string; readonly action: string }[];
};

export type MomentView = {
  readonly id: string;
  readonly title: string;
  readonly time: string | null;
  /** The decision that this office faced here; null where it faced none. */
  readonly taken: { readonly at: number; readonly title: string; readonly gate: Gate } | null;
  readonly own: OfficeView;
  readonly other: OfficeView;
};

export type LensesView = {
  readonly case: string;
  readonly other: RoleId;
  /** The other office's story can be played. */
  readonly open: boolean;
  readonly moments: readonly MomentView[];
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
  /** The same moments through the other office's lens; null where none are written. */
  readonly lenses: LensesView | null;
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
