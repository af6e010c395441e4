import type { LawBook } from "../../core/law/law.ts";
import type { Reference } from "../../core/law/reference.ts";
import type { Texts } from "../library.ts";
import type { LawIndex } from "../present/index-law.ts";

/** The law desk's shelf in one language: everything by id, and the links both ways. */
export type Shelf = {
  readonly law: LawIndex;
  readonly reference: Reference;
  /** Translations of the desk's own texts, as far as there are any. */
  readonly texts: Texts;
  readonly by: By;
  readonly links: Links;
};

type Row<Name extends keyof Reference> = Reference[Name][number];

export type By = {
  readonly violation: ReadonlyMap<string, LawBook["violations"][number] & Row<"violations">>;
  readonly provision: ReadonlyMap<string, LawBook["provisions"][number] & Row<"provisions">>;
  readonly instrument: ReadonlyMap<string, LawBook["instruments"][number] & Row<"instruments">>;
  readonly response: ReadonlyMap<string, Row<"responses">>;
  readonly indicator: ReadonlyMap<string, Row<"indicators">>;
  readonly testimony: ReadonlyMap<string, Row<"testimonies">>;
  readonly figure: ReadonlyMap<string, Row<"figures">>;
};

/** From an id to the ids that point to it, in the order of the catalogue. */
type Back = ReadonlyMap<string, readonly string[]>;

export type Links = {
  readonly provisionsOfInstrument: Back;
  readonly violationsOfProvision: Back;
  readonly responsesOfProvision: Back;
  readonly figuresOfProvision: Back;
  readonly responsesOfViolation: Back;
  readonly indicatorsOfViolation: Back;
  readonly testimoniesOfViolation: Back;
  readonly figuresOfViolation: Back;
  readonly testimoniesOfIndicator: Back;
};

const backOf = <Item extends { readonly id: string }>(
  items: readonly Item[],
  to: (item: Item) => readonly string[],
): Back => {
  const back = new Map<string, string[]>();
  for (const item of items)
    for (const id of new Set(to(item))) {
      const list = back.get(id);
      if (list) list.push(item.id);
      else back.set(id, [item.id]);
    }
  return back;
};

const joined = <A extends { readonly id: string }, B extends { readonly id: string }>(
  rows: readonly A[],
  notes: readonly B[],
): ReadonlyMap<string, A & B> => {
  const byId = new Map(notes.map(note => [note.id, note]));
  return new Map(
    rows.flatMap(row => {
      const note = byId.get(row.id);
      return note ? [[row.id, { ...row, ...note }]] : [];
    }),
  );
};

const mapOf = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map(item => [item.id, item]));

const linksOf = ({ book }: LawIndex, reference: Reference): Links => {
  const { testimonies, violations } = reference;
  // Both sides name each other in the index; either is enough here.
  const told = new Map(violations.map(({ id, testimonies: ids }) => [id, ids]));
  const documented = backOf(testimonies, testimony => testimony.violations);
  return {
    provisionsOfInstrument: backOf(book.provisions, provision => [provision.instrument]),
    violationsOfProvision: backOf(book.violations, violation => violation.provisions),
    responsesOfProvision: backOf(reference.responses, response => response.provisions),
    figuresOfProvision: backOf(reference.figures, figure => figure.provisions),
    responsesOfViolation: backOf(reference.responses, response => response.answers),
    indicatorsOfViolation: backOf(reference.indicators, indicator => indicator.violations),
    testimoniesOfViolation: new Map(
      violations.map(({ id }) => [id, [...new Set([...(told.get(id) ?? []), ...(documented.get(id) ?? [])])]]),
    ),
    figuresOfViolation: backOf(reference.figures, figure => figure.violations),
    testimoniesOfIndicator: backOf(testimonies, testimony => testimony.indicators),
  };
};

/** Puts law, reference and translations together, once for each language. */
export const makeShelf = (law: LawIndex, reference: Reference, texts: Texts): Shelf => {
  const { book } = law;
  const by: By = {
    violation: joined(book.violations, reference.violations),
    provision: joined(book.provisions, reference.provisions),
    instrument: joined(book.instruments, reference.instruments),
    response: mapOf(reference.responses),
    indicator: mapOf(reference.indicators),
    testimony: mapOf(reference.testimonies),
    figure: mapOf(reference.figures),
  };
  return { law, reference, texts, by, links: linksOf(law, reference) };
};
