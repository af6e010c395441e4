import type { RoleId } from "../core/law/law.ts";
import type { Desk as Shelf } from "./desk.ts";
import { type Catalogue, makeCatalogue } from "./law/catalogue.ts";
import type { Desk } from "./law/items.ts";
import {
  bindingPage,
  figuresPage,
  indicatorPage,
  instrumentPage,
  powersPage,
  provisionPage,
  responsePage,
  testimonyPage,
  violationPage,
} from "./law/pages.ts";
import { type LawSearch, NOTHING_ASKED, searchPage } from "./law/search-page.ts";
import { wordingOf } from "./law/wording.ts";
import { ROLES } from "./route.ts";
import type { AskLaw, Language, LawPage, LawView } from "./view.ts";

// The law desk: a chunk of its own, fetched with its data when the desk is opened.

let made: { readonly law: object; readonly catalogue: Catalogue } | null = null;

/** Fetches what the desk needs in a language; made anew only where the law itself was. */
export const openCatalogue = async (shelf: Shelf, language: Language): Promise<Catalogue> => {
  const [law, reference, texts] = await Promise.all([
    shelf.law(language),
    shelf.reference(),
    shelf.referenceTexts(language),
  ]);
  if (made?.law !== law) made = { law, catalogue: makeCatalogue(law, reference, texts) };
  return made.catalogue;
};

const BY_ID: Readonly<Record<string, (desk: Desk, id: string) => LawPage | null>> = {
  instrument: instrumentPage,
  provision: provisionPage,
  violation: violationPage,
  indicator: indicatorPage,
  response: responsePage,
  testimony: testimonyPage,
  powers: (desk, id) => (ROLES.some(role => role === id) ? powersPage(desk, id as RoleId) : null),
  figures: figuresPage,
};

const pageAt = (desk: Desk, path: string, asked: LawSearch): LawPage | null => {
  const [kind = "", id, ...more] = path.split("/");
  if (path === "") return searchPage(desk, asked);
  if (path === "binding") return bindingPage(desk);
  if (path === "figures") return figuresPage(desk, null);
  return id === undefined || more.length > 0 ? null : (BY_ID[kind]?.(desk, id) ?? null);
};

/** The search after a change. Another question or filter begins with the likeliest again. */
export const askedNext = (before: LawSearch | null, { query, filters, all = false }: AskLaw): LawSearch => {
  const { query: was, filters: were } = before ?? NOTHING_ASKED;
  return { query: query ?? was, filters: { ...were, ...filters }, all };
};

/** What stands around a page: where the desk was opened from, and whose draft may take a provision from it. */
export type Around = Pick<LawView, "from" | "citing">;

/** A page of the desk by its address behind `#/law/`; null where there is none such. */
export const presentLaw = (
  catalogue: Catalogue,
  path: string,
  asked: LawSearch | null,
  around: Around,
): LawView | null => {
  const wording = wordingOf(catalogue);
  const content = pageAt({ catalogue, wording }, path, asked ?? NOTHING_ASKED);
  return content && { name: "law", path, content, untranslated: wording.untranslated(), ...around };
};
