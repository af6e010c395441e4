import type { Reference } from "../../core/law/reference.ts";
import type { Texts } from "../library.ts";
import type { LawIndex } from "../present/index-law.ts";
import { entriesOf } from "./entries.ts";
import { indexEntries, type SearchIndex } from "./search.ts";
import { makeShelf, type Shelf } from "./shelf.ts";

/** The shelf, and how to find things on it. */
export type Catalogue = Shelf & { readonly search: SearchIndex };

/** Everything that the desk shows in one language: made once for each. */
export const makeCatalogue = (law: LawIndex, reference: Reference, texts: Texts): Catalogue => {
  const shelf = makeShelf(law, reference, texts);
  return { ...shelf, search: indexEntries(entriesOf(shelf)) };
};
