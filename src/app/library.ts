import type { CaseHead, Cast } from "../core/case/case.ts";
import type { Key } from "../core/case/key.ts";
import type { Moment } from "../core/case/moment.ts";
import type { LawBook, RoleId } from "../core/law/law.ts";
import type { Reference } from "../core/law/reference.ts";
import type { Best } from "../core/scoring/score.ts";
import type { Language } from "./view.ts";

/** Text by id, in one language. */
export type Texts = Readonly<Record<string, string>>;

/** What the hub needs of a case before any of its chunks is fetched. */
export type Listing = {
  readonly case: CaseHead;
  /** `case.title`, `case.teaser` in every language. */
  readonly texts: Readonly<Record<Language, Texts>>;
};

/** One role's story, compiled, with the case's cast. `storyHash` leaves translations out. */
export type StoryBook = {
  readonly cast: Cast;
  readonly ink: string;
  readonly storyHash: string;
  readonly keyHash: string;
};

export type KeyBook = {
  readonly key: Key;
  readonly best: Best;
  readonly keyHash: string;
  /** The case through the lens of each of its offices; no part of the key's hash, as nothing is scored by it. */
  readonly moments: readonly Moment[];
};

/** All shipped content, each part fetched when it is asked for. A rejected promise means that a chunk didn't arrive. */
export type Library = {
  readonly listings: readonly Listing[];
  story(caseId: string, role: RoleId): Promise<StoryBook>;
  /** Lines and choices (empty in English: the ink has them), people, places, clues, scenes, briefing, decision titles. */
  playTexts(caseId: string, role: RoleId, language: Language): Promise<Texts>;
  key(caseId: string, role: RoleId): Promise<KeyBook>;
  /** Reasons, fates, endings, documents, questions, and the English of choices that a run may never show. */
  debriefTexts(caseId: string, role: RoleId, language: Language): Promise<Texts>;
  law(): Promise<LawBook>;
  /** `violation.<id>.name|definition`, `provision.<id>.requires`, `instrument.<id>.title`, `group.<group>`. */
  lawTexts(language: Language): Promise<Texts>;
  /** What only the law desk shows, in English. */
  reference(): Promise<Reference>;
  /** As much of it as there is in this language, by text id (src/content/desk-texts.ts). */
  referenceTexts(language: Language): Promise<Texts>;
};
