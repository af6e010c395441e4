import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { TextEntry } from "../../../src/content/text-file.ts";
import { fromCsv, toCsv } from "../../../src/tools/sheets/csv.ts";
import { mergeRows } from "../../../src/tools/sheets/merge.ts";
import type { Row } from "../../../src/tools/sheets/row.ts";
import { caseRows } from "../../../src/tools/sheets/rows-of.ts";
import { fromXliff, toXliff } from "../../../src/tools/sheets/xliff.ts";
import { textHash } from "../../../src/tools/story/hashes.ts";
import { loadStories } from "../../../src/tools/story/load-stories.ts";
import { CASE, freshCase, projectOf } from "../story/project.ts";

const aRow = (id: string, english: string, changes: Partial<Row> = {}): Row => ({
  id,
  kind: "line",
  speaker: "",
  place: "",
  before: "",
  english,
  russian: "",
  hash: textHash(english),
  text: "",
  status: "missing",
  reviewer: "",
  reviewed: "",
  ...changes,
});

/** Texts as they occur, and as they might: signs of XML, CSV and YAML, quotes of all kinds, letters of four languages, line breaks. */
const SIGNS = Array.from("abc ,;\"'«»„“”&<>{}[]()#:=@|\\/\n\t%-–—…!?₸№\u00a0\u202fІіҚқҰұӨөҢңҮүҺһӘәҒғыё0129");
const text = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 40 })
  .map(signs => signs.join("").trim())
  .filter(said => said !== "");
const field = fc.oneof(fc.constant(""), text);
const row: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom("mr.p.0001", "police.present.raid@row-14.why", "lens.card.police.can", "case.title"),
  kind: fc.constantFrom("line", "choice", "reason"),
  speaker: field,
  place: field,
  before: field,
  english: text,
  russian: field,
  hash: text.map(textHash),
  text: field,
  status: fc.constantFrom("missing", "machine", "reviewed", "outdated"),
  reviewer: field,
  reviewed: fc.constantFrom("", "2026-11-26"),
});
const sheet = fc.uniqueArray(row, { selector: one => one.id, maxLength: 4, minLength: 1 });

describe("a sheet comes back as it went out, whatever stands on it", () => {
  it("as CSV", () => {
    fc.assert(
      fc.property(sheet, rows => {
        expect(fromCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it("as XLIFF 2.0", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async rows => {
        expect(await fromXliff(await toXliff("row", "kk", rows))).toEqual({ language: "kk", rows });
      }),
    );
  });
});

const ENGLISH = [
  { id: "a.p.0001", text: "Day {n}. He paid 5,000 som." },
  { id: "a.p.0002", text: "She counts." },
];
const [FIRST, SECOND] = ENGLISH.map(({ text: said }) => textHash(said)) as [string, string];
const ENTRIES: Readonly<Record<string, TextEntry>> = {
  "a.p.0001": { of: FIRST, text: "{n}-күн. Ол 5\u00a0000 сом төледі.", status: "machine" },
};
const YAML = `# a translator's own remark\na.p.0001:\n  of: "${FIRST}"\n  text: "${ENTRIES["a.p.0001"]?.text}"\n  status: machine\n`;
const merge = (...rows: readonly Row[]) => mergeRows(YAML, ENTRIES, ENGLISH, rows, "kk");
const one = (changes: Partial<Row>): Row =>
  aRow("a.p.0001", "Day {n}. He paid 5,000 som.", {
    text: "{n}-күні ол 5\u00a0000 сом берді.",
    status: "machine",
    ...changes,
  });

describe("taking a sheet in", () => {
  it("puts new texts where they belong and leaves the others, remarks too, as they were", () => {
    const { yaml, taken, refused } = merge(
      aRow("a.p.0002", "She counts.", { text: "Ол санап отыр.", status: "machine" }),
    );
    expect([taken, refused]).toEqual([["a.p.0002"], []]);
    expect(parse(yaml)).toEqual({ ...ENTRIES, "a.p.0002": { of: SECOND, text: "Ол санап отыр.", status: "machine" } });
    expect(yaml).toContain("a translator's own remark");
  });

  it("keeps who passed a text, and when", () => {
    const { yaml } = merge(one({ status: "reviewed", reviewer: "lawyer", reviewed: "2026-11-26" }));
    expect(parse(yaml)["a.p.0001"]).toMatchObject({ status: "reviewed", by: { role: "lawyer", on: "2026-11-26" } });
  });

  it.each([
    ["an id that there isn't", { id: "a.p.0009" }, "no text with this id"],
    ["English that has changed since", { hash: "00000000" }, "has changed since this sheet"],
    ["a placeholder translated", { text: "{күн}. Ол 5\u00a0000 сом берді." }, "has no placeholder, the English {n}"],
    ["a quote left open", { text: "{n}-күні ол «5\u00a0000 сом берді." }, "without its other half"],
    ["another sum", { text: "{n}-күні ол 50\u00a0000 сом берді." }, "same figures"],
    ["a Latin letter", { text: "{n}-күні oл 5\u00a0000 сом берді." }, "another alphabet"],
    ["a review by nobody", { status: "reviewed" }, "needs the reviewer's office"],
    ["a status of the translator's own", { status: "done" }, 'status is "done"'],
  ] as const)("refuses %s, by name, and changes nothing", (_, changes, why) => {
    const { yaml, taken, refused } = merge(one(changes));
    expect(taken).toEqual([]);
    expect(refused).toEqual([{ id: "id" in changes ? changes.id : "a.p.0001", why: expect.stringContaining(why) }]);
    expect(parse(yaml)).toEqual(ENTRIES);
  });

  it("refuses a text that stands there twice, and a machine's text over a reviewed one", () => {
    const twice = one({});
    expect(merge(twice, twice).refused).toEqual([{ id: "a.p.0001", why: "it stands on the sheet twice" }]);
    const reviewed: TextEntry = {
      of: FIRST,
      text: "{n}-күн. 5\u00a0000 сом.",
      status: "reviewed",
      by: { role: "lawyer", on: "2026-11-26" },
    };
    const over = mergeRows(YAML, { "a.p.0001": reviewed }, ENGLISH, [one({})], "kk");
    expect(over.refused[0]?.why).toContain("isn't overwritten");
  });

  it("takes nothing from empty cells", () => {
    const { yaml, taken, refused } = merge(one({ text: "" }), aRow("a.p.0002", "She counts."));
    expect([taken, refused]).toEqual([[], []]);
    expect(parse(yaml)).toEqual(ENTRIES);
  });
});

describe("the sheet of a case", () => {
  const stories = loadStories(projectOf(freshCase()), CASE);
  const [loaded] = stories.cases;
  if (loaded === undefined) throw new Error("the new case loads");
  const rows = caseRows(loaded, "kk");

  it("has every text once", () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(loaded.english.map(({ id }) => id).sort());
  });

  it("tells the story in its order, with who speaks, where, and what came before", () => {
    const told = rows.filter(({ kind }) => kind === "line" || kind === "choice");
    const at = told.findIndex(({ id }) => id === "bs.p.0002");
    expect(told[at]).toMatchObject({
      kind: "line",
      speaker: "Ainura",
      place: expect.stringMatching(/\w/),
      before: told[at - 1]?.english,
    });
    expect(told[at]?.russian).toMatch(/[а-я]/);
    expect(told.find(({ id }) => id === "bs.p.bench-count")?.kind).toBe("choice");
  });

  it("taken in again, it changes nothing", () => {
    const entries = loaded.texts.get("ru")?.value ?? {};
    const file = freshCase().get("stories/bus-stop/text/ru.yaml") ?? "";
    const { taken, refused } = mergeRows(file, entries, loaded.english, caseRows(loaded, "ru"), "ru");
    expect([taken, refused]).toEqual([[], []]);
  });
});
