import { describe, expect, it } from "vitest";
import { FOLDER, freshCase, problemsOf } from "./project.ts";

const CASE_FILE = `${FOLDER}/case.yaml`;
const OTHER = `${FOLDER}/consular.ink`;

/** What is said of the facts of the new case once a second office is open in it, with this one line of ink. */
const withConsul = (line: string, facts: string, police = (ink: string): string => ink) => {
  const files = freshCase();
  const file = (files.get(CASE_FILE) ?? "")
    .replace(/^roles:$/m, "roles:\n  consular: { open: true, minutes: 5 }")
    .replace("any: [11 days, 44 days]", facts);
  files.set(CASE_FILE, file);
  files.set(OTHER, `INCLUDE shared.ink\n${line} #id:bs.c.0001\n-> END\n`);
  files.set(`${FOLDER}/police.ink`, police(files.get(`${FOLDER}/police.ink`) ?? ""));
  const lineOf = (text: string): number => file.slice(0, file.indexOf(text)).split("\n").length;
  const found = problemsOf(files).filter(({ code }) => code.startsWith("fact-"));
  return { found: found.map(({ code, file: at, line: row }) => [code, at, row]), lineOf };
};

const SHARED = "both: [11 days]\n  any: [44 days]";

describe("facts of two lenses", () => {
  it("agree: nothing is said", () => {
    expect(withConsul('"Day eleven," she says.', SHARED).found).toEqual([]);
  });

  it("contradict: the story that differs is named, and what it no longer says", () => {
    const { found, lineOf } = withConsul('"Day twelve," she says.', SHARED);
    expect(found).toEqual([
      ["fact-one-sided", CASE_FILE, lineOf("11 days")],
      ["fact-undeclared", OTHER, 2],
    ]);
  });

  it("in one story only, where both must say it", () => {
    const { found, lineOf } = withConsul("She holds up her card.", SHARED);
    expect(found).toEqual([["fact-one-sided", CASE_FILE, lineOf("11 days")]]);
  });

  it("in one story only, where any may say it", () => {
    expect(withConsul("She holds up her card.", "any: [11 days, 44 days]").found).toEqual([]);
  });

  it.each([
    ["a date among the facts of a person", "Her stamp is of 29 September.", []],
    ["the day of the case", "It is 10 October.", []],
    ["another date", "Her stamp is of 28 September.", [["fact-undeclared", OTHER, 2]]],
    ["the same day of another year", "Her stamp is of 29 September 2016.", [["fact-undeclared", OTHER, 2]]],
  ] as const)("%s", (_name, line, found) => {
    expect(withConsul(line, "any: [11 days, 44 days]").found).toEqual(found);
  });
});
