import { textOf } from "../texts.ts";
import type { LawHit, LawKind, LawSearchPage } from "../view.ts";
import {
  articleView,
  type Desk,
  figureView,
  indicatorRef,
  instrumentRef,
  responseView,
  testimonyView,
  violationRef,
} from "./items.ts";
import { type Entry, KINDS, NO_FILTERS, search } from "./search.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** What stands in the search field, and what was chosen beside it. Kept while the page lives: back returns to it. */
export type LawSearch = Pick<LawSearchPage, "query" | "filters"> & {
  /** One kind is shown in full. */
  readonly all: boolean;
};

export const NOTHING_ASKED: LawSearch = { query: "", filters: NO_FILTERS, all: false };

/** Of each kind, while several are shown: fewer where there are many kinds, so that an answer is one look, not a list. */
const FEW = 5;
const FEWER = 3;
const MANY_KINDS = 4;
/** Of one kind, before more is asked for. */
const MANY = 40;

/** A letter alone is the beginning of a word, not a question; a digit may be an article. */
const isQuestion = (query: string): boolean => query.trim().length > 1 || /\d/.test(query);

/** What is drawn out of sight before anything was asked: it finds all kinds. */
const REHEARSED = "child";

const hitOf = (desk: Desk, { kind, id }: Entry): readonly LawHit[] => {
  const { catalogue, wording } = desk;
  switch (kind) {
    case "violation": {
      const definition = textOf(catalogue.law.texts, `violation.${id}.definition`, "");
      const english = catalogue.by.violation.get(id)?.definition ?? "";
      return [{ ...violationRef(desk, id), id, note: wording.sure(definition || english), tags: [] }];
    }
    case "provision": {
      const article = articleView(desk, id);
      return [
        { path: article.path, label: article.label, id, note: wording.sure(article.requires), tags: article.binds },
      ];
    }
    case "instrument": {
      const full = catalogue.by.instrument.get(id)?.full ?? "";
      return [{ ...instrumentRef(desk, id), id, note: wording.maybe(`instrument.${id}.full`, full), tags: [] }];
    }
    case "response":
      return responseView(desk, id).map(one => ({
        path: one.path,
        label: one.action,
        id,
        note: null,
        tags: [one.role, one.kind, one.force],
      }));
    case "indicator": {
      const meaning = catalogue.by.indicator.get(id)?.meaning ?? "";
      return [{ ...indicatorRef(desk, id), id, note: wording.word(`indicator.${id}.meaning`, meaning), tags: [] }];
    }
    case "testimony":
      return testimonyView(desk, id).map(one => ({
        path: one.path,
        label: { text: "", lang: wording.language },
        id,
        // A distressing one isn't told before somebody opens it.
        note: one.sensitivity === "ordinary" ? one.summary : null,
        tags: [one.kind, one.sensitivity, one.cited.section],
      }));
    case "figure":
      return figureView(desk, id).map(one => ({
        path: `figures/${id}`,
        label: one.value,
        id,
        note: one.what,
        tags: [],
      }));
    case "date":
      return catalogue.reference.timeline
        .filter(one => one.id === id)
        .map(one => ({
          path: `figures/${id}`,
          label: wording.word(`date.${id}.date`, one.date),
          id,
          note: wording.word(`date.${id}.fact`, one.fact),
          tags: [],
        }));
    case "slip":
      return catalogue.reference.slips
        .filter(one => one.id === id)
        .map(one => ({
          path: `figures/${id}`,
          label: wording.word(`slip.${id}.slip`, one.slip),
          id,
          note: wording.word(`slip.${id}.where`, one.where),
          tags: [],
        }));
  }
};

const countsOf = (entries: readonly Entry[]): Readonly<Record<LawKind, number>> => {
  const counts = Object.fromEntries(KINDS.map(kind => [kind, 0])) as Record<LawKind, number>;
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
};

const groupsOf = (desk: Desk): LawSearchPage["groups"] => {
  const { law } = desk.catalogue;
  const groups = [...new Set(law.book.violations.map(({ group }) => group))];
  return groups.map(group => ({
    id: group,
    name: textOf(law.texts, `group.${group}`, group),
    violations: law.book.violations.filter(one => one.group === group).map(({ id }) => violationRef(desk, id)),
  }));
};

const hitsOf = (desk: Desk, found: readonly Entry[], most: number): LawSearchPage["hits"] => {
  const counts = countsOf(found);
  return KINDS.filter(kind => counts[kind] > 0).map(kind => ({
    kind,
    total: counts[kind],
    items: found
      .filter(entry => entry.kind === kind)
      .slice(0, most)
      .flatMap(entry => hitOf(desk, entry)),
  }));
};

/** Of each kind that was found. */
const mostOf = ({ filters, all }: LawSearch, found: readonly Entry[]): number => {
  if (filters.kind !== null) return all ? found.length : MANY;
  return new Set(found.map(({ kind }) => kind)).size > MANY_KINDS ? FEWER : FEW;
};

/** The way in, or what was found. `wording` is told only of what is shown. */
export const searchPage = (desk: Desk & { readonly wording: Wording }, asked: LawSearch): LawSearchPage => {
  const { query, filters } = asked;
  const { search: index, reference } = desk.catalogue;
  const question = isQuestion(query) ? query : "";
  const idle = question === "" && Object.values(filters).every(value => value === null);
  const found = idle ? [] : search(index, question, filters);
  return {
    page: "search",
    query,
    filters,
    total: found.length,
    idle,
    hits: hitsOf(desk, found, mostOf(asked, found)),
    rehearsal: idle
      ? hitsOf({ ...desk, wording: wordingOf(desk.catalogue) }, search(index, REHEARSED, filters), FEWER)
      : [],
    groups: groupsOf(desk),
    indicators: reference.indicators.map(({ id }) => indicatorRef(desk, id)),
    types: [...new Set(desk.catalogue.law.book.instruments.map(({ type }) => type))],
    counts: countsOf(index.entries),
  };
};
