import { describe, expect, test } from "vitest";
import { isSupported, recordedViolations } from "../../../src/core/scoring/support.ts";
import { aKey, arguable, decoy, finding, truth } from "../../builders.ts";

describe("support: a clue that shows it, and not mostly wrong ones", () => {
  const raid = truth("raid@row-14", ["card", "no-badge"]);
  test.each([
    { rule: "no clue is no support", clues: [], supported: false },
    { rule: "one supporting clue is enough", clues: ["no-badge"], supported: true },
    { rule: "only wrong clues are no support", clues: ["tap"], supported: false },
    { rule: "as many wrong as right isn't mostly wrong", clues: ["card", "tap"], supported: true },
    { rule: "more wrong than right is no support", clues: ["card", "tap", "slip"], supported: false },
    { rule: "two right outweigh one wrong", clues: ["card", "no-badge", "tap"], supported: true },
    { rule: "bug: a right clue written twice counts once", clues: ["card", "card", "tap", "slip"], supported: false },
    { rule: "bug: a wrong clue written twice counts once", clues: ["card", "tap", "tap"], supported: true },
  ])("$rule", ({ clues, supported }) => {
    expect(isSupported(finding("raid@row-14", clues), raid)).toBe(supported);
  });
});

describe("recorded: a finding opens a decision only when it has a supporting clue", () => {
  const key = aKey({
    present: [truth("raid@row-14", ["card"]), truth("raid@precinct", ["tap"]), truth("bribery@lieutenant", ["list"])],
    decoys: [decoy("raid@row-2", ["slip"])],
    arguable: [arguable("collusion@captain")],
  });
  test.each([
    { rule: "nothing written, nothing recorded", findings: [], recorded: [] },
    {
      rule: "a supported finding is recorded",
      findings: [finding("bribery@lieutenant", ["list"])],
      recorded: ["bribery"],
    },
    { rule: "the name alone opens nothing", findings: [finding("bribery@lieutenant")], recorded: [] },
    {
      rule: "mostly wrong clues open nothing",
      findings: [finding("bribery@lieutenant", ["list", "tap", "card"])],
      recorded: [],
    },
    {
      rule: "a clue of the same violation elsewhere opens nothing",
      findings: [finding("raid@row-14", ["tap"])],
      recorded: [],
    },
    { rule: "a decoy opens nothing", findings: [finding("raid@row-2", ["slip"])], recorded: [] },
    { rule: "the wrong person opens nothing", findings: [finding("bribery@captain", ["list"])], recorded: [] },
    { rule: "what is arguable opens nothing", findings: [finding("collusion@captain", ["card"])], recorded: [] },
    {
      rule: "one violation recorded about two subjects stands once",
      findings: [finding("raid@row-14", ["card"]), finding("raid@precinct", ["tap"])],
      recorded: ["raid"],
    },
  ])("$rule", ({ findings, recorded }) => {
    expect([...recordedViolations(findings, key)]).toEqual(recorded);
  });
});
