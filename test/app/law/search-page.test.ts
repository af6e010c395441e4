import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../../src/app/law/search.ts";
import { type LawSearch, NOTHING_ASKED, searchPage } from "../../../src/app/law/search-page.ts";
import { realDesk } from "./real-desk.ts";

const LANGUAGES = ["en", "ru"] as const;
const asking = (query: string, filters: Partial<LawSearch["filters"]> = {}): LawSearch => ({
  ...NOTHING_ASKED,
  query,
  filters: { ...NO_FILTERS, ...filters },
});

describe.each(LANGUAGES)("the search page (%s)", language => {
  const desk = realDesk(language);

  test.each(["", " ", "p", "п"])("%o asks nothing: the way in stands", query => {
    const page = searchPage(desk, asking(query));
    expect(page).toMatchObject({ idle: true, query, hits: [] });
    expect(page.groups.flatMap(group => group.violations)).toHaveLength(desk.catalogue.by.violation.size);
  });

  test("a digit alone is a question", () => {
    expect(searchPage(desk, asking("7"))).toMatchObject({ idle: false });
  });

  test("a letter alone doesn't narrow a filter", () => {
    expect(searchPage(desk, asking("p", { kind: "violation" })).total).toBe(desk.catalogue.by.violation.size);
  });

  test.each([
    { query: "child", most: 3, kinds: 5 },
    { query: "C183", most: 5, kinds: 2 },
  ])("$query: at most $most of each kind", ({ query, most, kinds }) => {
    const { hits, total } = searchPage(desk, asking(query));
    expect(hits.length).toBeGreaterThanOrEqual(kinds);
    expect(Math.max(...hits.map(({ items }) => items.length))).toBe(most);
    expect(hits.reduce((sum, one) => sum + one.total, 0)).toBe(total);
  });

  test("what is rehearsed has every part an answer can have, and no answer carries it along", () => {
    const { rehearsal } = searchPage(desk, asking(""));
    expect(rehearsal.length).toBeGreaterThanOrEqual(5);
    expect(searchPage(desk, asking("child")).rehearsal).toEqual([]);
  });
});
