import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTags } from "../../src/content/parse-tags.ts";
import { TAG_RULES } from "../../src/content/tag-schema.ts";

const NOTHING = { id: null, speaker: null, clues: [], directions: {}, hotspot: null, free: false, skip: null };

describe("parseTags", () => {
  it.each([
    ["no tags", [], "line", NOTHING],
    ["a value with a colon of its own", ["time:16:40"], "line", { ...NOTHING, directions: { time: "16:40" } }],
    [
      "spaces as ink leaves them",
      ["place: row ", "cast: a,  b"],
      "line",
      { ...NOTHING, directions: { place: "row", cast: ["a", "b"] } },
    ],
    ["an empty stage", ["cast:none"], "line", { ...NOTHING, directions: { cast: [] } }],
    ["two clues on one line", ["clue:a", "clue:b"], "line", { ...NOTHING, clues: ["a", "b"] }],
    [
      "a fate is person and outcome",
      ["fate:bek.free"],
      "line",
      { ...NOTHING, directions: { fate: { person: "bek", outcome: "free" } } },
    ],
    [
      "ids by number and by name",
      ["id:mr.p.ask-ground", "free"],
      "choice",
      { ...NOTHING, id: "mr.p.ask-ground", free: true },
    ],
    ["a thing to examine", ["id:mr.p.c001", "at:permit"], "choice", { ...NOTHING, id: "mr.p.c001", hotspot: "permit" }],
  ] as const)("reads %s", (_, tags, where, expected) => {
    expect(parseTags(tags, where)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ["a tag without a value", ["clue"], "line", "tag-value"],
    ["a value where none belongs", ["free:yes"], "choice", "tag-value"],
    ["a fate without an outcome", ["fate:bek"], "line", "tag-value"],
    ["an id with capitals", ["id:MR.p.1"], "line", "tag-value"],
    ["somebody on stage twice", ["cast:a, a"], "line", "tag-value"],
    ["a tag twice", ["place:a", "place:b"], "line", "tag-twice"],
    ["a tag of choices on a line", ["at:permit"], "line", "tag-misplaced"],
    ["a tag of lines on a choice", ["speaker:bek"], "choice", "tag-misplaced"],
    ["skip and free at once", ["skip:room", "free"], "choice", "tags-conflict"],
    ["the name of a property of every object", ["constructor:x"], "line", "tag-unknown"],
  ] as const)("refuses %s", (_, tags, where, code) => {
    expect(parseTags(tags, where)).toMatchObject({ ok: false, error: { code } });
  });

  it("names every mistake of a line, not the first alone", () => {
    const result = parseTags(["speeker:a", "time:99:99", "free"], "line");
    expect(result.ok ? [] : result.error.mistakes.map(({ code }) => code)).toEqual([
      "tag-unknown",
      "tag-value",
      "tag-misplaced",
    ]);
  });

  const name = fc.oneof(fc.constantFrom(...TAG_RULES.map(rule => rule.name)), fc.string());
  const tag = fc.oneof(
    fc.string(),
    fc.tuple(name, fc.string()).map(([before, after]) => `${before}:${after}`),
    name,
  );

  it("never throws, whatever stands after a #; and blames only tags that are there", () => {
    fc.assert(
      fc.property(fc.array(tag), fc.constantFrom("line" as const, "choice" as const), (tags, where) => {
        const result = parseTags(tags, where);
        if (result.ok) return;
        expect(result.error.mistakes.length).toBeGreaterThan(0);
        for (const mistake of result.error.mistakes) expect(tags).toContain(mistake.tag);
      }),
      { numRuns: 500 },
    );
  });

  it("accepts every tag in the form that the reference shows, where the reference says", () => {
    const examples: Readonly<Record<string, string>> = {
      cast: "cast:a, b",
      fate: "fate:a.b",
      mood: "mood:dusk",
      id: "id:mr.p.0001",
      free: "free",
      told: "told",
      cue: "cue:phone",
      time: "time:16:40",
    };
    for (const rule of TAG_RULES)
      for (const where of ["line", "choice"] as const)
        expect([rule.name, where, parseTags([examples[rule.name] ?? `${rule.name}:x`], where).ok]).toEqual([
          rule.name,
          where,
          rule.on.includes(where),
        ]);
  });
});
