import { describe, expect, it } from "vitest";
import { NO_FILTERS, search } from "../../../src/app/law/search.ts";
import { realDesk } from "./real-desk.ts";

const EN = realDesk("en").catalogue.search;
const RU = realDesk("ru").catalogue.search;
const ids = (index: typeof EN, question: string, filters = {}): readonly string[] =>
  search(index, question, { ...NO_FILTERS, ...filters }).map(({ id }) => id);

describe("looking up", () => {
  it.each([
    ["passport", "document-retention"],
    ["overtime", "excessive-hours"],
    ["C29", "c029-2"],
    ["c029", "c029"],
    ["517(5)", "kz-cao-517-5"],
    ["517", "kz-cao-517-5"],
    ["Pregnant", "pregnancy-hazardous-work"],
    ["bribe", "police-bribery"],
    ["nanny", "child-nanny"],
    ["Convention 183", "c183"],
    ["ICCPR 9", "iccpr-9"],
  ])("%s brings %s among the first five", (question, id) => {
    expect(ids(EN, question).slice(0, 5)).toContain(id);
  });

  it.each([
    ["паспорт", "document-retention"],
    ["переработка", "excessive-hours"],
    ["С29", "c029-2"],
    ["C29", "c029-2"],
    ["517(5)", "kz-cao-517-5"],
    ["беременная", "pregnancy-hazardous-work"],
    ["няня", "child-nanny"],
  ])("%s brings %s among the first five, in Russian", (question, id) => {
    expect(ids(RU, question).slice(0, 5)).toContain(id);
  });

  it("every entry is found by its own id's page title", () => {
    for (const entry of EN.entries.filter(({ title }) => title !== ""))
      expect(ids(EN, entry.title), entry.id).toContain(entry.id);
  });

  it("what nothing has, finds nothing; signs alone aren't a question for everything", () => {
    expect(ids(EN, "zzyzx")).toEqual([]);
    expect(ids(EN, "%%")).toEqual([]);
  });

  it.each([
    ["group", "children", "violation"],
    ["state", "KG", "provision"],
    ["role", "union", "response"],
    ["type", "ILO convention", "instrument"],
    ["kind", "testimony", "testimony"],
  ])("the filter %s keeps only what fits", (name, value, kind) => {
    const all = EN.entries;
    const group = name === "group" ? [...(all.find(({ id }) => id === "child-nanny")?.groups ?? [])][0] : value;
    const found = search(EN, "", { ...NO_FILTERS, [name]: group });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    expect(found.some(entry => entry.kind === kind)).toBe(true);
    for (const entry of found) {
      const has = { group: entry.groups, state: entry.states, role: entry.roles, type: entry.types }[name];
      if (has) expect([...(has as ReadonlySet<string>)], entry.id).toContain(group);
      else expect(entry.kind).toBe(value);
    }
  });
});
