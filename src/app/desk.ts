import type { RoleId } from "../core/law/law.ts";
import type { Reference } from "../core/law/reference.ts";
import type { HubTexts, KeyBook, Library, StoryBook, StoryHead, Texts } from "./library.ts";
import { indexLaw, type LawIndex } from "./present/index-law.ts";
import { toldIn } from "./told.ts";
import type { Language, Told } from "./view.ts";

/** A role's texts, and the language in which they are. */
export type Spoken = { readonly told: Language; readonly texts: Texts };

/** The hub's texts in the trainee's language, by case. */
export type Hub = { readonly language: Language; readonly cases: Readonly<Record<string, HubTexts>> };

/**
 * The library with what has been fetched kept at hand; of the stories, those of the role asked for last, as an afternoon
 * of cases would fill a small machine. A fetch that failed is tried again when asked for again.
 */
export type Desk = {
  storyHead(caseId: string, role: RoleId): Promise<StoryHead>;
  story(caseId: string, role: RoleId): Promise<StoryBook>;
  /** In which language a role is told to who reads the interface in this one. */
  told(caseId: string, role: RoleId, language: Language): Told;
  hubTexts(language: Language): Promise<Hub>;
  playTexts(caseId: string, role: RoleId, language: Language): Promise<Spoken>;
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
  let ofRole = new Map<string, Promise<unknown>>();
  let latest = "";
  /** What belongs to one role; the browser still has the former one's files. */
  const keptOf = <Value>(whose: string, id: string, fetch: () => Promise<Value>): Promise<Value> => {
    if (whose !== latest) ofRole = new Map();
    latest = whose;
    return kept(ofRole, id, fetch);
  };
  const told: Desk["told"] = (caseId, role, language) => toldIn(library, caseId, role, language);
  return {
    told,
    hubTexts: language =>
      kept(cache, `hub/${language}`, async () => ({ language, cases: await library.hubTexts(language) })),
    storyHead: (caseId, role) => keptOf(`${caseId}/${role}`, "head", () => library.storyHead(caseId, role)),
    story: (caseId, role) => keptOf(`${caseId}/${role}`, "story", () => library.story(caseId, role)),
    playTexts: (caseId, role, wanted) => {
      const { language } = told(caseId, role, wanted);
      return keptOf(`${caseId}/${role}`, `play/${language}`, async () => ({
        told: language,
        texts: await library.playTexts(caseId, role, language),
      }));
    },
    key: (caseId, role) => keptOf(`${caseId}/${role}`, "key", () => library.key(caseId, role)),
    debriefTexts: (caseId, role, wanted) => {
      const { language } = told(caseId, role, wanted);
      return keptOf(`${caseId}/${role}`, `debrief/${language}`, () => library.debriefTexts(caseId, role, language));
    },
    law: language =>
      kept(cache, `law/${language}`, async () => {
        const [book, texts] = await Promise.all([library.law(), library.lawTexts(language)]);
        return indexLaw(book, texts, language);
      }),
    reference: () => kept(cache, "reference", () => library.reference()),
    referenceTexts: language => kept(cache, `reference/${language}`, () => library.referenceTexts(language)),
  };
};
