import type { Force, RoleId, State } from "../core/law/law.ts";
import type { Cited, RatificationStatus, TestimonyKind } from "../core/law/reference.ts";
import type { Language } from "./view-language.ts";

export type ProvisionView = {
  readonly id: string;
  /** "ICCPR, article 9". */
  readonly label: string;
  readonly requires: string;
  readonly instrument: string;
  readonly binds: readonly string[];
  readonly verify: boolean;
};

/** A text and the language it stands in: English where nobody has translated it yet, as in a law that has just grown. */
export type Worded = { readonly text: string; readonly lang: Language };

/** What can be found on the law desk, in the order in which results are shown. */
export type LawKind =
  | "violation"
  | "provision"
  | "instrument"
  | "response"
  | "indicator"
  | "testimony"
  | "figure"
  | "date"
  | "slip";

/** A way to a page of the desk: the address behind `#/law/`. */
export type LawRef = { readonly path: string; readonly label: Worded };

export type LawFilters = {
  readonly kind: LawKind | null;
  readonly group: string | null;
  readonly state: State | null;
  readonly role: RoleId | null;
  readonly type: string | null;
};

/** One result: where it leads, what it is called, and a line more. */
export type LawHit = LawRef & { readonly id: string; readonly note: Worded | null; readonly tags: readonly string[] };

export type LawSearchPage = {
  readonly page: "search";
  readonly query: string;
  readonly filters: LawFilters;
  /** All that was found. */
  readonly total: number;
  /** Nothing was asked and no filter set: the way in. */
  readonly idle: boolean;
  readonly hits: readonly { readonly kind: LawKind; readonly total: number; readonly items: readonly LawHit[] }[];
  /** While nothing was asked: an answer to draw once out of sight, so that the first real one finds its code ready. */
  readonly rehearsal: LawSearchPage["hits"];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly violations: readonly LawRef[] }[];
  /** The ILO's eleven. */
  readonly indicators: readonly LawRef[];
  /** Types of instruments, as the catalogue has them. */
  readonly types: readonly string[];
  /** Entries per kind. */
  readonly counts: Readonly<Record<LawKind, number>>;
};

/** What a State's cell of the ratification table says. */
export type RatificationView = {
  readonly state: State;
  readonly year: number | null;
  readonly status: RatificationStatus;
};

/** An article on a page of the desk. */
export type ArticleView = LawRef & {
  readonly id: string;
  readonly requires: string;
  readonly binds: readonly State[];
  readonly verify: boolean;
};

export type FigureView = {
  readonly id: string;
  readonly value: Worded;
  readonly what: Worded;
  readonly note: Worded | null;
  readonly cited: Cited;
};

/** What an office must, should or must not do. */
export type ResponseView = {
  readonly id: string;
  readonly path: string;
  readonly role: RoleId | "any";
  readonly kind: "must" | "must-not" | "should" | "limit";
  readonly force: Force;
  readonly basis: "report" | "inferred";
  readonly action: Worded;
  readonly why: Worded;
  readonly caution: Worded | null;
  readonly cited: readonly Cited[];
  readonly provisions: readonly LawRef[];
};

/** What the report documents. `summary`: null where it is a fact of the record only. */
export type TestimonyView = {
  readonly id: string;
  readonly path: string;
  readonly kind: TestimonyKind;
  readonly sensitivity: "ordinary" | "distressing" | "do-not-dramatise";
  readonly summary: Worded | null;
  readonly place: Worded | null;
  readonly date: Worded | null;
  readonly people: Worded | null;
  readonly slip: Worded | null;
  readonly cited: Cited;
};

export type InstrumentPage = {
  readonly page: "instrument";
  readonly id: string;
  readonly title: string;
  readonly full: Worded;
  readonly type: string;
  readonly ratification: readonly RatificationView[] | null;
  readonly note: Worded | null;
  readonly slip: Worded | null;
  readonly articles: readonly ArticleView[];
};

export type ProvisionPage = {
  readonly page: "provision";
  readonly id: string;
  readonly title: string;
  readonly requires: string;
  readonly binds: readonly State[];
  readonly basis: "report" | "wish" | "treaty";
  readonly instrument: LawRef;
  readonly cited: readonly Cited[];
  readonly verify: Worded | null;
  readonly slip: Worded | null;
  readonly figures: readonly FigureView[];
  readonly violations: readonly LawRef[];
  readonly responses: readonly ResponseView[];
};

export type ViolationPage = {
  readonly page: "violation";
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly definition: string;
  readonly signs: readonly Worded[];
  readonly verify: Worded | null;
  readonly inPlay: readonly ArticleView[];
  readonly inferred: readonly ArticleView[];
  readonly guidance: readonly ArticleView[];
  readonly indicators: readonly LawRef[];
  readonly responses: readonly ResponseView[];
  readonly testimonies: readonly TestimonyView[];
  readonly figures: readonly FigureView[];
};

export type IndicatorPage = {
  readonly page: "indicator";
  readonly id: string;
  readonly title: Worded;
  readonly meaning: Worded;
  readonly signs: readonly Worded[];
  readonly basis: "report" | "ilo";
  readonly cited: Cited;
  readonly violations: readonly LawRef[];
  readonly testimonies: readonly TestimonyView[];
};

export type ResponsePage = {
  readonly page: "response";
  readonly response: ResponseView;
  readonly violations: readonly LawRef[];
};

export type TestimonyPage = {
  readonly page: "testimony";
  readonly testimony: TestimonyView;
  readonly violations: readonly LawRef[];
  readonly indicators: readonly LawRef[];
  readonly related: readonly TestimonyView[];
};

/** The powers card of an office: its own responses, then those of every office. */
export type PowersPage = {
  readonly page: "powers";
  readonly role: RoleId;
  readonly own: readonly ResponseView[];
  readonly shared: readonly ResponseView[];
};

/** What binds whom: each listed treaty, and the rest by name. */
export type BindingPage = {
  readonly page: "binding";
  readonly rows: readonly {
    readonly path: string;
    readonly title: string;
    readonly type: string;
    readonly cells: readonly RatificationView[];
  }[];
  readonly others: readonly { readonly type: string; readonly items: readonly LawRef[] }[];
};

export type FiguresPage = {
  readonly page: "figures";
  /** The entry that was asked for. */
  readonly at: string | null;
  readonly figures: readonly FigureView[];
  readonly timeline: readonly {
    readonly id: string;
    readonly date: Worded;
    readonly fact: Worded;
    readonly cited: Cited;
  }[];
  readonly slips: readonly { readonly id: string; readonly where: Worded; readonly slip: Worded }[];
};

export type LawPage =
  | LawSearchPage
  | InstrumentPage
  | ProvisionPage
  | ViolationPage
  | IndicatorPage
  | ResponsePage
  | TestimonyPage
  | PowersPage
  | BindingPage
  | FiguresPage;

export type LawView = {
  readonly name: "law";
  /** The address behind `#/law/`: two pages of the desk are told apart by it. */
  readonly path: string;
  readonly content: LawPage;
  /** What the page is about, for the window's title; "" where the desk's own name will do. */
  readonly title: string;
  /** Back leads to another page of the desk. */
  readonly deeper: boolean;
  /** Some text on this page stands in English for want of a translation. */
  readonly untranslated: boolean;
  /** Where the desk was opened from. */
  readonly from:
    | "hub"
    | "briefing"
    | "start"
    | "play"
    | "notebook"
    | "report"
    | "debrief"
    | "settings"
    | "about"
    | "unknown";
  /** The session whose draft finding can take a provision from here: the desk was opened from its notebook. */
  readonly citing: string | null;
};

/** A change of the question; what isn't named stays. */
export type AskLaw = {
  readonly query?: string;
  readonly filters?: Partial<LawFilters>;
  readonly all?: boolean;
};
