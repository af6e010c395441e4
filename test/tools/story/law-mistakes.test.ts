import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLaw } from "../../../src/content/check-law.ts";
import type { Problem } from "../../../src/content/problem.ts";
import { ROOT } from "../../../src/tools/story/command.ts";
import { filesBelow } from "../../../src/tools/story/files.ts";
import { readLaw } from "../../../src/tools/story/read-law.ts";

const real = filesBelow(ROOT);

/** The problems of the law with one of its files written otherwise. */
const problemsWith = (file: string, text: string): readonly Problem[] => {
  const { files, sources, problems } = readLaw({ ...real, read: asked => (asked === file ? text : real.read(asked)) });
  return [...problems, ...checkLaw(files, sources)];
};

const law = (name: string): string => `stories/law/${name}.yaml`;

type Mistake = {
  readonly name: string;
  readonly file: string;
  /** Text that stands in the file once at least; its first place is spoilt. */
  readonly from: string | RegExp;
  readonly to: string;
  readonly code: string;
};

const MISTAKES: readonly Mistake[] = [
  { name: "an unknown provision", file: law("violations"), from: "iccpr-8", to: "iccpr-88", code: "provision-unknown" },
  {
    name: "an unknown testimony",
    file: law("violations"),
    from: "sayran-station-guards",
    to: "sayran-station-guard",
    code: "testimony-unknown",
  },
  {
    name: "an unknown instrument",
    file: law("provisions"),
    from: "instrument: c029",
    to: "instrument: c92",
    code: "instrument-unknown",
  },
  {
    name: "an unknown violation",
    file: "stories/testimonies/i-1.yaml",
    from: "registration-barrier",
    to: "registration-barriers",
    code: "violation-unknown",
  },
  {
    name: "an unknown indicator",
    file: "stories/testimonies/i-1.yaml",
    from: "abuse-of-vulnerability",
    to: "abuse",
    code: "indicator-unknown",
  },
  { name: "an id twice", file: law("provisions"), from: "c029-all:", to: "c029-2:", code: "key-twice" },
  {
    name: "a testimony twice, in two files",
    file: "stories/testimonies/i-2.yaml",
    from: /^[a-z0-9-]+:$/m,
    to: "thirty-day-border-cycle:",
    code: "key-twice",
  },
  {
    name: "a year that is a word",
    file: law("instruments"),
    from: "KG: 2008",
    to: "KG: twothousandeight",
    code: "value-invalid",
  },
  { name: "a year that is none", file: law("instruments"), from: "KG: 2008", to: "KG: 208", code: "value-invalid" },
  {
    name: "a year where the annex has a dash",
    file: law("instruments"),
    from: "{KZ: null, KG: 2008",
    to: "{KZ: 2008, KG: 2008",
    code: "year-against-status",
  },
  {
    name: "a State bound without a year",
    file: law("provisions"),
    from: "binding_on: [KZ, KG, TJ, RU]",
    to: "binding_on: [KZ, KG, TJ, RU, UZ]",
    code: "value-invalid",
  },
  {
    name: "a State that ratified left out",
    file: law("provisions"),
    from: "binding_on: [KZ, KG, TJ, RU]",
    to: "binding_on: [KZ, KG, TJ]",
    code: "binding-missing",
  },
  {
    name: "no source",
    file: law("provisions"),
    from: /where_cited:\n {4}- \{[^}]*\}\n {4}- \{[^}]*\}/,
    to: "where_cited: []",
    code: "value-invalid",
  },
  {
    name: "a section that the report hasn't",
    file: law("provisions"),
    from: "{section: I.2,",
    to: "{section: I.22,",
    code: "section-unknown",
  },
  {
    name: "a footnote that the report hasn't",
    file: law("provisions"),
    from: "footnotes: [66, 67]",
    to: "footnotes: [66, 9067]",
    code: "footnote-unknown",
  },
  {
    name: "a response of no known force",
    file: law("responses"),
    from: /force: \w[\w-]*/,
    to: "force: custom",
    code: "value-invalid",
  },
  { name: "a field misspelt", file: law("responses"), from: "caution:", to: "cautions:", code: "field-unknown" },
];

describe("mistakes in the law fail the content check, with file and line", () => {
  it("the law as it stands has none", () => {
    const { files, sources, problems } = readLaw(real);
    expect([...problems, ...checkLaw(files, sources)]).toEqual([]);
  });

  it.each(MISTAKES)("$name: $code in $file", ({ file, from, to, code }) => {
    const text = real.read(file) ?? "";
    const spoilt = text.replace(from, to);
    expect(spoilt).not.toBe(text);
    const found = problemsWith(file, spoilt).filter(problem => problem.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { line, message, hint } of found) {
      expect(line).toBeGreaterThan(0);
      expect(message && hint).toBeTruthy();
    }
    const at = typeof from === "string" ? text.indexOf(from) : text.search(from);
    const lines = text.slice(0, at).split("\n").length;
    // The entry's own lines: what is missing is told at its entry.
    expect(found.some(problem => problem.file.startsWith("stories/") && Math.abs(problem.line - lines) <= 12)).toBe(
      true,
    );
  });
});

/** Each takes a line of a law file and spoils it so that nobody could take it for law. */
const SPOILS: readonly (readonly [string, (line: string) => string | null])[] = [
  [
    "an id nobody has",
    line =>
      /\[[a-z][a-z0-9-]+/.test(line) && /provisions|violations|testimonies|guidance|indicators: \[|related/.test(line)
        ? line.replace(/\[[a-z][a-z0-9-]+/, "[no-such-entry")
        : null,
  ],
  ["a field nobody knows", line => (/^ {2}[a-z_]+:/.test(line) ? line.replace(/^( {2}[a-z_]+):/, "$1x:") : null)],
  [
    "a year that isn't a number",
    line =>
      /\b(19|20)\d\d\b/.test(line) && line.includes("ratification:")
        ? line.replace(/\b(19|20)(\d\d)\b/, "year $2")
        : null,
  ],
  ["a bracket left open", line => (/[\]}]\s*$/.test(line) ? line.replace(/[\]}]\s*$/, "") : null)],
  [
    "a footnote beyond the last",
    line => (/footnotes: \[\d/.test(line) ? line.replace(/footnotes: \[\d+/, "footnotes: [99999") : null),
  ],
];

const FILES = ["violations", "provisions", "instruments", "responses", "figures"]
  .map(law)
  .concat("stories/testimonies/i-2.yaml");

describe("fuzz: a line spoilt at random is found", () => {
  it.each(SPOILS)("%s", (_name, spoil) => {
    const places = FILES.flatMap(file =>
      (real.read(file) ?? "").split("\n").flatMap((line, at) => {
        const spoilt = line.startsWith("#") ? null : spoil(line);
        return spoilt === null || spoilt === line ? [] : [{ file, at, spoilt }];
      }),
    );
    expect(places.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ file, at, spoilt }) => {
        const lines = (real.read(file) ?? "").split("\n");
        lines[at] = spoilt;
        const problems = problemsWith(file, lines.join("\n"));
        expect(problems.length, `${file}:${at + 1}: ${spoilt}`).toBeGreaterThan(0);
        expect(
          problems.some(problem => problem.file === file && problem.line >= 1),
          `${file}:${at + 1}`,
        ).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});
