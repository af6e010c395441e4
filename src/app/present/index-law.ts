import type { Force, LawBook, Provision } from "../../core/law/law.ts";
import type { Texts } from "../library.ts";
import type { Language } from "../view.ts";

/** Lookups by id, built once per law book. */
export type LawIndex = {
  readonly book: LawBook;
  readonly texts: Texts;
  readonly language: Language;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly forces: ReadonlyMap<string, Force>;
};

export const indexLaw = (book: LawBook, texts: Texts, language: Language): LawIndex => ({
  book,
  texts,
  language,
  provisions: new Map(book.provisions.map(provision => [provision.id, provision])),
  forces: new Map(book.responses.map(response => [response.id, response.force])),
});
