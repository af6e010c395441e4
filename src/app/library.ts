import type { CaseHead, Cast } from "../core/case/case.ts";
import type { Key } from "../core/case/key.ts";
import type { Moment } from "../core/case/moment.ts";
import type { TranslationStatus } from "../core/language.ts";
import type { LawBook, RoleId } from "../core/law/law.ts";
import type { Reference } from "../core/law/reference.ts";
import type { Turn } from "../core/ports.ts";
import type { Best } from "../core/scoring/score.ts";
import type { Language } from "./view.ts";

/** Text by id, in one language. */
export type Texts = Readonly<Record<string, string>>;

/** What the hub needs of a case before any of its chunks is fetched. */
export type Listing = {
  readonly case: CaseHead;
  /** Per open role the languages, besides English, in which every text of it stands; Russian always does. */
  readonly told: Readonly<Record<string, Readonly<Partial<Record<Language, TranslationStatus>>>>>;
};

/** `case.title`, `case.teaser`, `case.place` of one case, and the language in which they stand. */
export type HubTexts = { readonly lang: Language; readonly texts: Texts };

/** What the first choice of a role's story needs, so that it doesn't wait for the story. `storyHash` leaves translations out. */
export type StoryHead = {
  readonly cast: Cast;
  /** The first turn as the story tells it, whatever the seed; choices in the author's order. */
  readonly first: Turn;
  /** The picture it begins in. */
  readonly art: string;
  readonly storyHash: string;
  readonly keyHash: string;
};

/** One role's story, compiled. */
export type StoryBook = { readonly ink: string };

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
  /** Languages, besides English, in which the law is complete. */
  readonly lawTold: Listing["told"][string];
  /** By case id. */
  hubTexts(language: Language): Promise<Readonly<Record<string, HubTexts>>>;
  storyHead(caseId: string, role: RoleId): Promise<StoryHead>;
  story(caseId: string, role: RoleId): Promise<StoryBook>;
  /** Asked only for a language in which the role is told. Lines and choices (empty in English: the ink has them), people, places, clues, scenes, briefing, decision titles. */
  playTexts(caseId: string, role: RoleId, language: Language): Promise<Texts>;
  key(caseId: string, role: RoleId): Promise<KeyBook>;
  /** Reasons, fates, endings, documents, questions. */
  debriefTexts(caseId: string, role: RoleId, language: Language): Promise<Texts>;
  law(): Promise<LawBook>;
  /** `violation.<id>.name|definition`, `provision.<id>.requires`, `instrument.<id>.title`, `group.<group>`. */
  lawTexts(language: Language): Promise<Texts>;
  /** What only the law desk shows, in English. */
  reference(): Promise<Reference>;
  /** All of it in this language, by text id (src/content/desk-texts.ts); none in English. */
  referenceTexts(language: Language): Promise<Texts>;
};
