import type { RoleId, Source } from "../law/law.ts";

/** How the law, or the harm done, judges one option. See scoring.md, "Gate and force agree". */
export type Gate = "lawful" | "weak" | "unlawful" | "harmful";

export type HarmKind = "liberty" | "livelihood" | "health" | "safety" | "dignity" | "family" | "rights";

/** What an option does to a person. Gravity 1 (passing) to 3 (grave). */
export type Harm = { readonly person: string; readonly kind: HarmKind; readonly gravity: 1 | 2 | 3 };

export type Option = {
  /** The choice id in the ink. */
  readonly choice: string;
  readonly gate: Gate;
  /** 0 to 1. */
  readonly credit: number;
  readonly responses: readonly string[];
  readonly provisions: readonly string[];
  readonly harms: readonly Harm[];
  readonly source: Source | null;
};

export type Decision = {
  readonly id: string;
  /** A key decision: the trainee may say beforehand how sure they are. */
  readonly sure: boolean;
  readonly options: readonly Option[];
};

/** What a clue shows; an empty list for what only gives colour. */
export type Clue = {
  readonly id: string;
  readonly shows: readonly string[];
  /** Not from the report: nobody's only evidence. */
  readonly invented: boolean;
  /**
   * Ids of the choices that give this clue directly: it stands on a line between that choice and the next one. Filled
   * from the ink at build; with it, a log of ids tells which clues were within reach and not looked at.
   */
  readonly choices: readonly string[];
};

/** A catalogue id together with the person or event concerned: what truths, decoys and findings are matched by. */
export type Subject = { readonly violation: string; readonly about: string };

export type Present = Subject & {
  /** Other persons or events that a fair reader may name it under: such a finding counts as this one. */
  readonly also: readonly string[];
  readonly weight: 1 | 2 | 3;
  readonly clues: readonly string[];
  /** Rules that this act breaks; empty: citing isn't scored for it. */
  readonly primary: readonly string[];
  readonly accepted: readonly string[];
  /** A failure of the State, charged to no person. */
  readonly systemic: boolean;
  readonly source: Source;
};

/** Looks like a violation and isn't one; `clues` settle it. */
export type Decoy = Subject & { readonly clues: readonly string[]; readonly source: Source | null };

/** A fair reader could defend it: no credit, no penalty, explained. */
export type Arguable = Subject & { readonly source: Source | null };

/**
 * One `#skip` choice of the ink. Taking it leaves out what can only be had in that scene: these clues, and the
 * violations that nothing else shows, count neither for nor against. A scene with two doors has two entries.
 */
export type Skip = {
  readonly scene: string;
  /** The choice id in the ink, filled from its `#skip` tag at build. */
  readonly choice: string;
  readonly clues: readonly string[];
};

export type FateState = "safe" | "open" | "harmed";

export type Power = { readonly responses: readonly string[]; readonly provisions: readonly string[] };

/** What the ids of one role's story are worth to that office. Texts live in the text catalogue. */
export type Key = {
  readonly role: RoleId;
  /** Ids of the people whom the case concerns (`inCase` in case.yaml): protect counts them. Filled at build. */
  readonly people: readonly string[];
  readonly scenes: readonly string[];
  readonly meter: { readonly variable: string; readonly of: number } | null;
  readonly may: readonly Power[];
  readonly mayNot: readonly Power[];
  readonly clues: readonly Clue[];
  readonly present: readonly Present[];
  readonly decoys: readonly Decoy[];
  readonly arguable: readonly Arguable[];
  /** Violations of the sources that don't occur in this lens. */
  readonly absent: readonly string[];
  readonly decisions: readonly Decision[];
  readonly skips: readonly Skip[];
  /** Person id to outcome id to state. */
  readonly fates: Readonly<Record<string, Readonly<Record<string, FateState>>>>;
  readonly endings: readonly string[];
  readonly documents: readonly Source[];
  /** How many texts there are under `<role>.invented.<n>` and `<role>.question.<n>`. */
  readonly invented: number;
  readonly questions: number;
};
