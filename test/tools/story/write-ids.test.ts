import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileInk } from "../../../src/tools/story/compile-ink.ts";
import { readFlow } from "../../../src/tools/story/ink-flow.ts";
import { scanInk } from "../../../src/tools/story/scan-ink.ts";
import { idSource, writeIds } from "../../../src/tools/story/write-ids.ts";
import { randomInk } from "./random-ink.ts";

const written = (ink: string): string => writeIds(ink, "rs.p", idSource([ink])).ink;

const idsOf = (ink: string): readonly (string | undefined)[] =>
  scanInk(ink).flatMap(item =>
    item.kind === "line" || item.kind === "choice"
      ? [item.tags.find(tag => tag.startsWith("id:"))?.slice("id:".length)]
      : [],
  );

describe("writeIds", () => {
  it.each([
    ["a line", "Two men.", "Two men. #id:rs.p.0001"],
    ["before other tags", "Two men. #clue:x", "Two men. #id:rs.p.0001 #clue:x"],
    ["before a comment", "Two men. // who?", "Two men. #id:rs.p.0001 // who?"],
    ["inside the brackets of a choice", "* [Look.]", "* [Look. #id:rs.p.c001]"],
    [
      "inside, before the tags that make it a thing",
      "* [Look. #at:bus] -> row",
      "* [Look. #id:rs.p.c001 #at:bus] -> row",
    ],
    ["after the highest number, never in a gap", "One. #id:rs.p.0007\nTwo.", "One. #id:rs.p.0007\nTwo. #id:rs.p.0008"],
    [
      "hand-written ids stay, and count nothing",
      "* [Look. #id:rs.p.look-there]\nOne.",
      "* [Look. #id:rs.p.look-there]\nOne. #id:rs.p.0001",
    ],
    [
      "nothing where nothing is told",
      "=== row\n# place: row\n~ n = 1\n-> END",
      "=== row\n# place: row\n~ n = 1\n-> END",
    ],
    ["Windows line ends stay", "One.\r\nTwo.\r\n", "One. #id:rs.p.0001\r\nTwo. #id:rs.p.0002\r\n"],
  ])("writes %s", (_, before, after) => {
    expect(written(before)).toBe(after);
  });

  it("doesn't give again the id of a deleted line that a translation still knows", () => {
    expect(writeIds("One.", "rs.p", idSource(["One.", "rs.p.0041:\n  text: x"])).added).toEqual(["rs.p.0042"]);
  });

  it("gives every line and choice one id of its own, changes nothing else, and is idempotent", () => {
    fc.assert(
      fc.property(randomInk, ink => {
        const after = written(ink);
        const ids = idsOf(after);
        expect(ids).not.toContain(undefined);
        expect(new Set(ids).size).toBe(ids.length);
        const before = idsOf(ink);
        expect(ids.map((id, at) => (before[at] === undefined ? undefined : id))).toEqual(before);
        const fresh = new Set(ids.filter((_, at) => before[at] === undefined));
        expect(after.replace(/ #id:([\w.]+)/g, (whole, id: string) => (fresh.has(id) ? "" : whole))).toBe(ink);
        expect(written(after)).toBe(after);
      }),
      { numRuns: 200 },
    );
  });

  it("sees exactly the lines and choices that the ink compiler sees", () => {
    fc.assert(
      fc.property(randomInk, ink => {
        const after = written(ink);
        const { json, problems } = compileInk("a.ink", () => after);
        expect(problems).toEqual([]);
        const compiled = readFlow(json ?? "").ids;
        expect(compiled.length).toBe(idsOf(after).length);
        expect(new Set(compiled)).toEqual(new Set(idsOf(after)));
      }),
      { numRuns: 40 },
    );
  });
});
