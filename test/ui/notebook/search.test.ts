import { describe, expect, it } from "vitest";
import { violationsOf } from "../../../src/dev/samples/case.ts";
import { sayIn } from "../../../src/dev/samples/told.ts";
import { searchProvisions, searchViolations } from "../../../src/ui/notebook/search.ts";

const english = violationsOf(sayIn("en"));
const russian = violationsOf(sayIn("ru"));
const ids = (all: typeof english, query: string, keep: string | null = null): string[] =>
  searchViolations(all, query, keep).flatMap(group => group.violations.map(one => one.id));

describe("searching the catalogue", () => {
  const rows: readonly [why: string, all: typeof english, query: string, first: string][] = [
    ["a word of the name", english, "raid", "setup-raid-nonpayment"],
    ["a word of the definition alone", english, "plain clothes", "indiscriminate-raid"],
    ["another case and number", english, "PASSPORT", "document-retention"],
    ["an English plural finds the singular", english, "intermediaries", "unregulated-intermediary"],
    ["a Russian case ending that differs from the text's", russian, "паспортами", "document-retention"],
    ["е typed for ё", russian, "тяжелую", "child-hazardous-labour"],
    ["words in any order", russian, "документов удержание", "document-retention"],
  ];
  it.each(rows)("%s", (_why, all, query, first) => {
    expect(ids(all, query)[0]).toBe(first);
  });

  it("without a query gives all, in the catalogue's order", () => {
    const order = english.map(one => one.id);
    expect(ids(english, " ").toSorted()).toEqual(order.toSorted());
    expect(searchViolations(english, "").map(one => one.group)).toEqual([...new Set(english.map(one => one.group))]);
  });

  it("a hit in a name stands before a hit in a definition", () => {
    const found = ids(english, "police");
    expect(found.indexOf("police-bribery")).toBeLessThan(found.indexOf("setup-raid-nonpayment"));
  });

  it("each word counts: one that fits nothing leaves nothing", () => {
    expect(ids(english, "raid zebra")).toEqual([]);
  });

  it("the chosen one stays in sight when the words leave it out", () => {
    expect(ids(english, "bribes", "no-fair-hearing")).toContain("no-fair-hearing");
  });
});

describe("searching all provisions", () => {
  const provisions = english.flatMap(one => one.provisions);
  it("says nothing before two letters", () => {
    expect(searchProvisions(provisions, "a").hits).toEqual([]);
  });
  it("finds by treaty and number", () => {
    expect(searchProvisions(provisions, "iccpr 9").hits.map(one => one.id)).toContain("iccpr-9");
  });
  it("shows no more than can be read, and counts the rest", () => {
    const { hits, more } = searchProvisions(provisions, "of");
    expect(hits).toHaveLength(12);
    expect(more).toBeGreaterThan(0);
  });
});
