import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { textHash } from "../../../src/tools/story/hashes.ts";
import { writeTexts } from "../../../src/tools/story/write-texts.ts";

const english = [
  { id: "case.title", text: "Row 14" },
  { id: "mr.p.0001", text: "Forty by six." },
];
const done = `case.title:\n  of: "${textHash("Row 14")}"\n  text: Ряд 14\n  status: machine\n`;

describe("writeTexts", () => {
  it("begins a file with an empty entry for each text", () => {
    const { yaml, added } = writeTexts(null, english);
    expect(added).toEqual(["case.title", "mr.p.0001"]);
    expect(parse(yaml)).toEqual({
      "case.title": { of: textHash("Row 14"), text: "", status: "missing" },
      "mr.p.0001": { of: textHash("Forty by six."), text: "", status: "missing" },
    });
  });

  it.each([
    [
      "a translation, and what its author noted beside it",
      `# ask Aida\n${done}`,
      ["Ряд 14", "# ask Aida", "status: machine"],
    ],
    [
      "an entry whose English is gone",
      `${done}old.id:\n  of: "00000000"\n  text: Старое\n  status: reviewed\n`,
      ["Старое", "old.id:"],
    ],
    [
      "the hash of a translation whose English has changed",
      done.replace(textHash("Row 14"), "00000000"),
      ['of: "00000000"'],
    ],
    [
      "a long translation on its one line",
      done.replace("Ряд 14", "слово ".repeat(60).trim()),
      ["слово ".repeat(60).trim()],
    ],
  ])("keeps %s", (_, before, kept) => {
    const { yaml } = writeTexts(before, english);
    for (const part of kept) expect(yaml).toContain(part);
  });

  it("says what is outdated, orphaned and still to translate", () => {
    const before = `${done.replace(textHash("Row 14"), "00000000")}old.id:\n  of: "00000000"\n  text: x\n  status: machine\n`;
    expect(writeTexts(before, english)).toMatchObject({
      outdated: ["case.title"],
      orphans: ["old.id"],
      missing: ["mr.p.0001"],
    });
  });

  it("takes out an entry that was never translated and whose English is gone", () => {
    const { yaml, orphans } = writeTexts(`${done}old.id:\n  of: "00000000"\n  text: ""\n  status: missing\n`, english);
    expect(yaml).not.toContain("old.id");
    expect(orphans).toEqual([]);
  });

  it("refuses a file that isn't YAML, rather than write over it", () => {
    expect(() => writeTexts("a: [", english)).toThrow();
  });

  const id = fc.stringMatching(/^[a-z]{1,3}(\.[a-z0-9-]{1,5}){1,2}$/);
  const text = fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom("no", "12e4", "- x", "a: b", "# x", "«да»\nнет"),
    )
    .map(value => value.trim() || "x");
  const catalogue = fc.uniqueArray(fc.record({ id, text }), {
    selector: entry => entry.id,
    minLength: 1,
    maxLength: 8,
  });

  it("loses no translation, whatever becomes of the English, and is idempotent", () => {
    fc.assert(
      fc.property(
        catalogue,
        catalogue,
        fc.array(text, { minLength: 8, maxLength: 8 }),
        (before, after, translations) => {
          const entries = Object.fromEntries(before.map(entry => [entry.id, translations[before.indexOf(entry)]]));
          const file = writeTexts(null, before).yaml;
          const filled = JSON.stringify(
            Object.fromEntries(
              Object.entries(parse(file) as object).map(([key, value]) => [
                key,
                { ...value, text: entries[key], status: "machine" },
              ]),
            ),
          );
          const { yaml } = writeTexts(filled, after);
          const read = parse(yaml) as Record<string, { text: string }>;
          for (const [key, value] of Object.entries(entries)) expect(read[key]?.text).toBe(value);
          for (const entry of after) expect(read).toHaveProperty([entry.id]);
          expect(writeTexts(yaml, after).yaml).toBe(yaml);
        },
      ),
    );
  });
});
