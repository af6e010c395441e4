import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as pages from "../../../src/app/law/pages.ts";
import { NOTHING_ASKED, searchPage } from "../../../src/app/law/search-page.ts";
import { realDesk, realReference } from "./real-desk.ts";

const desk = realDesk("en");
const { by } = desk.catalogue;
const reference = realReference();

/** Counted in the report's index (law.json, testimonies.json) by script: what the desk must hold, no more and no less. */
const INDEX = {
  violation: 46,
  provision: 150,
  instrument: 83,
  response: 93,
  indicator: 11,
  testimony: 147,
  figure: 67,
  date: 24,
  slip: 50,
};

/** First 16 digits of SHA-256 over the sorted ids of the same index, one a line: none was renamed, none exchanged. */
const IDS = {
  violation: "8c03a6134c9d9c2c",
  provision: "56608d42952184e5",
  instrument: "febf6943ec516b60",
  response: "2e9b9fb3e0acf78f",
  testimony: "6adb162335254049",
};

describe("what stands on the desk", () => {
  it.each(Object.entries(IDS))("has the index's own ids: %s", (kind, digest) => {
    const ids = desk.catalogue.search.entries.flatMap(entry => (entry.kind === kind ? [entry.id] : []));
    expect(createHash("sha256").update(ids.sort().join("\n")).digest("hex").slice(0, 16)).toBe(digest);
  });

  it("is as much of each kind as the index of the report has", () => {
    expect(searchPage(desk, NOTHING_ASKED).counts).toEqual(INDEX);
  });

  it("what an office may do is at hand in Russian wherever the law is, in the debrief as on the desk", () => {
    const { law } = realDesk("ru").catalogue;
    for (const { id } of law.book.responses) expect(law.texts[`response.${id}.action`], id).toMatch(/[а-яё]{3}/);
  });

  it("every entry has a page of its own, in both languages", () => {
    for (const one of [desk, realDesk("ru")]) {
      for (const id of by.violation.keys()) expect(pages.violationPage(one, id)?.title, id).toBeTruthy();
      for (const id of by.provision.keys()) expect(pages.provisionPage(one, id)?.requires, id).toBeTruthy();
      for (const id of by.instrument.keys()) expect(pages.instrumentPage(one, id)?.title, id).toBeTruthy();
      for (const id of by.response.keys()) expect(pages.responsePage(one, id)?.response.action.text, id).toBeTruthy();
      for (const id of by.indicator.keys()) expect(pages.indicatorPage(one, id)?.title.text, id).toBeTruthy();
      for (const id of by.testimony.keys()) expect(pages.testimonyPage(one, id)?.testimony.cited, id).toBeTruthy();
    }
  });

  it("an id that isn't on it has no page", () => {
    expect(pages.provisionPage(desk, "iccpr-99")).toBeNull();
    expect(pages.violationPage(desk, "toString")).toBeNull();
    expect(pages.instrumentPage(desk, "__proto__")).toBeNull();
  });
});

const idOf = (path: string): string => path.split("/")[1] ?? "";

describe("links lead both ways", () => {
  it("a violation's provision in play names the violation", () => {
    for (const id of by.violation.keys())
      for (const article of pages.violationPage(desk, id)?.inPlay ?? [])
        expect(
          pages.provisionPage(desk, idOf(article.path))?.violations.map(({ path }) => idOf(path)),
          article.path,
        ).toContain(id);
  });

  it("an instrument's article names the instrument", () => {
    for (const id of by.instrument.keys())
      for (const article of pages.instrumentPage(desk, id)?.articles ?? [])
        expect(idOf(pages.provisionPage(desk, idOf(article.path))?.instrument.path ?? "")).toBe(id);
  });

  it("an indicator's testimony names the indicator, its violations name it too", () => {
    for (const id of by.indicator.keys()) {
      const page = pages.indicatorPage(desk, id);
      for (const one of page?.testimonies ?? [])
        expect(pages.testimonyPage(desk, one.id)?.indicators.map(({ path }) => idOf(path))).toContain(id);
      for (const { path } of page?.violations ?? [])
        expect(pages.violationPage(desk, idOf(path))?.indicators.map(each => idOf(each.path))).toContain(id);
    }
  });

  it("what a response answers names the response", () => {
    for (const id of by.response.keys())
      for (const { path } of pages.responsePage(desk, id)?.violations ?? [])
        expect(pages.violationPage(desk, idOf(path))?.responses.map(one => one.id)).toContain(id);
  });

  it("a testimony of a violation is told on the violation's page", () => {
    for (const { id, violations } of reference.testimonies)
      for (const violation of violations)
        expect(pages.violationPage(desk, violation)?.testimonies.map(one => one.id)).toContain(id);
  });
});

describe("what the report documents", () => {
  it("of what isn't to be dramatised only the fact of the record ships: kind, section, footnotes", () => {
    const bare = reference.testimonies.filter(({ sensitivity }) => sensitivity === "do-not-dramatise");
    expect(bare.length).toBeGreaterThan(0);
    for (const { id, summary, place, date, people, slip, section } of bare) {
      expect({ id, summary, place, date, people, slip }).toEqual({
        id,
        summary: "",
        place: "",
        date: "",
        people: "",
        slip: null,
      });
      expect(section).not.toBe("");
    }
  });

  it("of what is distressing nothing is told among the search's hits", () => {
    const page = searchPage(desk, {
      ...NOTHING_ASKED,
      filters: { ...NOTHING_ASKED.filters, kind: "testimony" },
      all: true,
    });
    const items = page.hits.flatMap(({ items: found }) => found);
    expect(items).toHaveLength(INDEX.testimony);
    for (const item of items)
      expect(item.note !== null, item.id).toBe(by.testimony.get(item.id)?.sensitivity === "ordinary");
  });
});

describe("powers cards", () => {
  it.each(["police", "labour-inspector", "union", "consular"] as const)(
    "%s: every response of the office, each with force, basis, and its caution where the index has one",
    role => {
      const { own, shared } = pages.powersPage(desk, role);
      const expected = reference.responses.filter(one => one.role === role);
      expect(own.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect(shared.map(({ id }) => id)).toEqual(
        reference.responses.filter(one => one.role === "any").map(({ id }) => id),
      );
      for (const view of [...own, ...shared]) {
        const row = by.response.get(view.id);
        expect([view.force, view.basis, view.kind]).toEqual([row?.force, row?.basis, row?.kind]);
        expect(view.caution?.text ?? null).toBe(row?.caution ?? null);
      }
    },
  );
});

describe("what binds whom", () => {
  const cell = (id: string, state: string) =>
    pages
      .bindingPage(desk)
      .rows.find(({ path }) => path === `instrument/${id}`)
      ?.cells.find(one => one.state === state);

  it.each([
    ["c189", "KZ", "annex-dash", null],
    ["c143", "KZ", "annex-dash", null],
    ["c143", "TJ", "annex-year", 2007],
    ["c029", "KZ", "annex-year", 2001],
    ["c183", "KZ", "annex-year", 2012],
    ["c097", "KG", "annex-year", 2008],
    ["icrmw", "KZ", "annex-dash", null],
    ["icrmw", "KG", "annex-year", 2003],
  ])("%s in %s: %s %s", (id, state, status, year) => {
    expect(cell(id, state)).toEqual({ state, status, year });
  });

  it("every instrument of the annex is a row, every other text stands below", () => {
    const { rows, others } = pages.bindingPage(desk);
    expect(rows.length + others.reduce((sum, { items }) => sum + items.length, 0)).toBe(INDEX.instrument);
  });
});
