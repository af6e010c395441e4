import type { RoleId } from "../core/law/law.ts";
import type { Reference } from "../core/law/reference.ts";
import type { KeyBook, Library, StoryBook, Texts } from "./library.ts";
import { indexLaw, type LawIndex } from "./present/present-law.ts";
import type { Language } from "./view.ts";

/** The library with what has been fetched kept at hand. A fetch that failed is tried again when asked for again. */
export type Desk = {
  story(caseId: string, role: RoleId): Promise<StoryBook>;
  playTexts(caseId: string, role: RoleId, language: Language): Promise<Texts>;
  key(caseId: string, role: RoleId): Promise<KeyBook>;
  debriefTexts(caseId: string, role: RoleId, language: Language): Promise<Texts>;
  law(language: Language): Promise<LawIndex>;
  reference(): Promise<Reference>;
  referenceTexts(language: Language): Promise<Texts>;
};

const kept = <Value>(cache: Map<string, Promise<unknown>>, id: string, fetch: () => Promise<Value>): Promise<Value> => {
  const before = cache.get(id);
  if (before) return before as Promise<Value>;
  const coming = fetch();
  cache.set(id, coming);
  coming.catch(() => cache.delete(id));
  return coming;
};

export const createDesk = (library: Library): Desk => {
  const cache = new Map<string, Promise<unknown>>();
  return {
    story: (caseId, role) => kept(cache, `story/${caseId}/${role}`, () => library.story(caseId, role)),
    playTexts: (caseId, role, language) =>
      kept(cache, `play/${caseId}/${role}/${language}`, () => library.playTexts(caseId, role, language)),
    key: (caseId, role) => kept(cache, `key/${caseId}/${role}`, () => library.key(caseId, role)),
    debriefTexts: (caseId, role, language) =>
      kept(cache, `debrief/${caseId}/${role}/${language}`, () => library.debriefTexts(caseId, role, language)),
    law: language =>
      kept(cache, `law/${language}`, async () => {
        const [book, texts] = await Promise.all([library.law(), library.lawTexts(language)]);
        return indexLaw(book, texts, language);
      }),
    reference: () => kept(cache, "reference", () => library.reference()),
    referenceTexts: language => kept(cache, `reference/${language}`, () => library.referenceTexts(language)),
  };
};
