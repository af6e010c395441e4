/** Two-letter codes of the States in the report's annex. */
export type State = "KZ" | "KG" | "TJ" | "RU";

/** Where the report says it: its section (`Intro.Crisis`, `I.4` …), footnote numbers and testimony ids. */
export type Source = {
  readonly section: string;
  readonly footnotes: readonly number[];
  readonly testimonies: readonly string[];
};

/** A treaty, law or text of guidance. `ratification`: year per State, null where the report gives none. */
export type Instrument = {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly ratification: Readonly<Partial<Record<State, number | null>>> | null;
};

/** One article as the report cites it. `binds`: the States held to it. `verify`: a doubt to check before it is taught. */
export type Provision = {
  readonly id: string;
  readonly instrument: string;
  readonly article: string;
  readonly requires: string;
  readonly binds: readonly State[];
  readonly verify: string | null;
};

/** A kind of violation from the catalogue, apart from any case. */
export type Violation = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly group: string;
  /** Provisions in play, primary or not; the key of a case decides what is primary there. */
  readonly provisions: readonly string[];
};

export type Force = "law" | "treaty" | "official-statement" | "recommendation" | "ngo-practice" | "good-practice";

/** What an office must, should or must not do, and how strong the reason for it is. */
export type Response = {
  readonly id: string;
  /** `any`: holds for every office. */
  readonly role: RoleId | "any";
  readonly action: string;
  readonly kind: "must" | "must-not" | "should" | "limit";
  readonly force: Force;
  readonly caution: string;
};

export type RoleId = "police" | "labour-inspector" | "union" | "consular";

/** What a finding can name, as one lookup. */
export type LawBook = {
  readonly violations: readonly Violation[];
  readonly provisions: readonly Provision[];
  readonly instruments: readonly Instrument[];
  readonly responses: readonly Response[];
};

/** Whose treaties and laws an office answers to: a rule that doesn't bind this State is no primary rule for it. */
export const STATE_OF: Readonly<Record<RoleId, State>> = {
  police: "KZ",
  "labour-inspector": "KZ",
  union: "KZ",
  consular: "KG",
};
