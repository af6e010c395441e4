import type { Force, RoleId, State } from "./law.ts";

/** What only the law desk shows: the rest of the catalogue, and what the report documents. Its English texts are here. */
export type Reference = {
  readonly instruments: readonly InstrumentNote[];
  readonly provisions: readonly ProvisionNote[];
  readonly violations: readonly ViolationNote[];
  readonly responses: readonly ResponseNote[];
  readonly indicators: readonly Indicator[];
  readonly testimonies: readonly Testimony[];
  readonly figures: readonly Figure[];
  readonly timeline: readonly DateNote[];
  readonly slips: readonly Slip[];
  /** Everyday words in any language, and the ids that they lead to. */
  readonly words: readonly { readonly word: string; readonly ids: readonly string[] }[];
};

/** A place in the report: its section and footnote numbers. */
export type Cited = { readonly section: string; readonly footnotes: readonly number[] };

/** How a State's cell of the annex is to be read. */
export type RatificationStatus =
  | "annex-year"
  | "annex-dash"
  | "column-uncertain"
  | "stated-in-body"
  | "signed-only"
  | "unknown"
  | "not-applicable";

export type InstrumentNote = {
  readonly id: string;
  readonly full: string;
  /** Null for a text with which the annex doesn't deal: national law, an agreement, guidance. */
  readonly status: Readonly<Record<State, RatificationStatus>> | null;
  readonly note: string | null;
  readonly slip: string | null;
};

export type ProvisionNote = {
  readonly id: string;
  readonly cited: readonly Cited[];
  /** Who gives the content: the report, the report as a wish, or the treaty itself. */
  readonly basis: "report" | "wish" | "treaty";
  readonly verify: string | null;
  readonly slip: string | null;
};

export type ViolationNote = {
  readonly id: string;
  /** In play, whether breached, used against people or used to judge the facts. */
  readonly inPlay: readonly string[];
  /** Our addition. */
  readonly inferred: readonly string[];
  /** Binds neither State: never charged as breached. */
  readonly guidance: readonly string[];
  /** What it looks like. */
  readonly signs: readonly string[];
  readonly testimonies: readonly string[];
  readonly verify: string | null;
};

export type ResponseNote = {
  readonly id: string;
  readonly role: RoleId | "any";
  readonly kind: "must" | "must-not" | "should" | "limit";
  readonly force: Force;
  /** The report says it, or we infer it. */
  readonly basis: "report" | "inferred";
  readonly action: string;
  readonly why: string;
  readonly caution: string | null;
  readonly cited: readonly Cited[];
  readonly provisions: readonly string[];
  /** Violations that it answers. */
  readonly answers: readonly string[];
};

/** One of the ILO's eleven indicators of forced labour. */
export type Indicator = Cited & {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly signs: readonly string[];
  readonly basis: "report" | "ilo";
  readonly violations: readonly string[];
};

export type TestimonyKind = "migrant" | "ngo-case" | "expert" | "official" | "union" | "employer" | "consular";

/** What the report documents, in our words. Names of those who spoke stay in the index and don't ship. */
export type Testimony = Cited & {
  readonly id: string;
  readonly kind: TestimonyKind;
  readonly place: string;
  readonly date: string;
  readonly people: string;
  /** Empty where the entry is a fact of the record only. */
  readonly summary: string;
  readonly violations: readonly string[];
  readonly indicators: readonly string[];
  readonly roles: readonly RoleId[];
  readonly sensitivity: "ordinary" | "distressing" | "do-not-dramatise";
  readonly slip: string | null;
  readonly related: readonly string[];
};

/** A number that the report gives, as it gives it. */
export type Figure = Cited & {
  readonly id: string;
  readonly value: string;
  readonly what: string;
  readonly note: string | null;
  readonly provisions: readonly string[];
  readonly violations: readonly string[];
};

export type DateNote = Cited & { readonly id: string; readonly date: string; readonly fact: string };

/** An inconsistency or evident error inside the report. */
export type Slip = { readonly id: string; readonly where: string; readonly slip: string };
