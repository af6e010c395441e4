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
import type { Wording } from "./wording.ts";

/** What stands in the search field, and what was chosen beside it. Kept while the page lives: back returns to it. */
export type LawSearch = Pick<LawSearchPage, "query" | "filters"> & {
  /** One kind is shown in full. */
  readonly all: boolean;
};

export const NOTHING_ASKED: LawSearch = { query: "", filters: NO_FILTERS, all: false };

/** Of each kind, while all kinds are shown; of one kind, before more is asked for. */
const FEW = 5;
const MANY = 40;

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
          note: null,
          tags: [one.where],
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

/** The way in, or what was found. `wording` is told only of what is shown. */
export const searchPage = (desk: Desk & { readonly wording: Wording }, asked: LawSearch): LawSearchPage => {
  const { query, filters, all } = asked;
  const { search: index, reference } = desk.catalogue;
  const idle = query.trim() === "" && Object.values(filters).every(value => value === null);
  const found = idle ? [] : search(index, query, filters);
  const counts = countsOf(found);
  const most = filters.kind === null ? FEW : all ? found.length : MANY;
  return {
    page: "search",
    query,
    filters,
    total: found.length,
    idle,
    hits: KINDS.filter(kind => counts[kind] > 0).map(kind => ({
      kind,
      total: counts[kind],
      items: found
        .filter(entry => entry.kind === kind)
        .slice(0, most)
        .flatMap(entry => hitOf(desk, entry)),
    })),
    groups: groupsOf(desk),
    indicators: reference.indicators.map(({ id }) => indicatorRef(desk, id)),
    types: [...new Set(desk.catalogue.law.book.instruments.map(({ type }) => type))],
    counts: countsOf(index.entries),
  };
};
