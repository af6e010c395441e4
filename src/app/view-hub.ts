import type { Force, RoleId } from "../core/law/law.ts";
import type { Band } from "../core/scoring/score.ts";
import type { Mode } from "../core/session/event.ts";
import type { Language, Told } from "./view-language.ts";
import type { ProvisionView } from "./view-law.ts";

export type HubView = {
  readonly name: "hub";
  readonly cases: readonly HubCase[];
  readonly sessions: readonly SessionItem[];
};

export type HubCase = {
  readonly id: string;
  /** The language in which title, teaser and place stand. */
  readonly lang: Language;
  readonly title: string;
  readonly teaser: string;
  readonly place: string;
  /** Pin on the hub map (`assets/places/hub/place.json` pins). */
  readonly pin: string;
  readonly roles: readonly {
    readonly id: RoleId;
    readonly open: boolean;
    readonly minutes: number;
    /** In which language this role's story is played by who reads the interface in the present one. */
    readonly told: Told;
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
  readonly lang: Language;
  readonly updatedAt: number;
  readonly choices: number;
  readonly mode: Mode;
  readonly rewound: boolean;
  readonly band: Band | null;
  /** The trainee's own word for it; "" where there is none. */
  readonly nickname: string;
  /** False: it lies in memory, until the page is closed. */
  readonly kept: boolean;
};

export type BriefingView = {
  readonly name: "briefing";
  readonly case: string;
  readonly role: RoleId;
  /** The language of the case's own texts, here and in play, and who has read them. */
  readonly told: Language;
  readonly status: Told["status"];
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
  /** A run that begins now is kept on this device. */
  readonly kept: boolean;
};

export type PowerView = {
  readonly text: string;
  readonly forces: readonly Force[];
  readonly provisions: readonly ProvisionView[];
};
