import { describe, expect, test } from "vitest";
import type { Key } from "../../../src/core/case/key.ts";
import { scoreSession } from "../../../src/core/scoring/score-session.ts";
import {
  aKey,
  aLaw,
  chose,
  clue,
  found,
  log,
  type Run,
  rowKey,
  shown,
  skip,
  subject,
  took,
  truth,
} from "../../builders.ts";

const scored = (key: Key, ...events: readonly Run[]) => scoreSession(log(...events), key, aLaw(), null);

describe("a skipped distressing scene is taken out of earned and available alike", () => {
  test("its clues, the violations that nothing else shows, and their citations", () => {
    const score = scored(rowKey(), took("skip-container", "go-in"));
    expect(score.skipped).toEqual(["container"]);
    expect(score.measures.observe.whole).toEqual({ earned: 0, available: 5 });
    expect(score.measures.identify.whole).toEqual({ earned: 0, available: 6 });
    expect(score.measures.cite.whole).toEqual({ earned: 0, available: 3 });
    expect(score.findings[2]).toEqual({ kind: "skipped", subject: subject("bribery@lieutenant"), weight: 1 });
    expect(score.cluesNeverSeen).toEqual(["card", "no-badge", "tap", "last-year", "slip"]);
  });

  test("a door that was offered and not taken skips nothing", () => {
    const score = scored(rowKey(), took("go-in", "skip-container"));
    expect(score.skipped).toEqual([]);
    expect(score.measures.observe.whole).toEqual({ earned: 0, available: 6 });
  });

  test("it never removes a decision about someone's safety", () => {
    expect(scored(rowKey(), took("skip-container")).measures.act.whole).toEqual({ earned: 0, available: 2 });
    expect(scored(rowKey(), took("skip-container")).measures.protect.whole).toEqual({ earned: 3, available: 3 });
  });

  test("a finding on a skipped violation costs nothing, and isn't counted against precision", () => {
    const score = scored(rowKey(), took("skip-container"), found("bribery@lieutenant"));
    expect(score.findings[2]?.kind).toBe("skipped");
    expect(score.precision).toEqual({ earned: 0, available: 0 });
  });

  test("what was found before the skip stays found", () => {
    const events = [shown({ clues: ["list"], offered: ["skip-container"] }), chose("skip-container")];
    const score = scored(rowKey(), ...events, found("bribery@lieutenant", ["list"], ["kz-cc-309"]));
    expect(score.skipped).toEqual(["container"]);
    expect(score.measures.observe).toEqual({ route: { earned: 1, available: 1 }, whole: { earned: 1, available: 6 } });
    expect(score.measures.identify.whole).toEqual({ earned: 1, available: 7 });
    expect(score.measures.cite.whole).toEqual({ earned: 1, available: 4 });
  });

  const twoDoors = aKey({
    clues: [clue("a", { choices: ["see-a"] }), clue("b"), clue("c")],
    present: [truth("raid@row-14", ["a", "b"]), truth("detention@precinct", ["b", "c"])],
    skips: [
      skip("yard", "skip-left", ["a", "b"]),
      skip("yard", "skip-right", ["a", "b"]),
      skip("cell", "skip-cell", ["c", "gone"]),
    ],
  });
  test.each([
    { rule: "either door skips the scene", events: [took("skip-right")], skipped: ["yard"], clues: 1, identify: 1 },
    {
      rule: "bug: both doors skip it once",
      events: [took("skip-left"), took("skip-right")],
      skipped: ["yard"],
      clues: 1,
      identify: 1,
    },
    {
      rule: "a violation that something else shows stays in the count",
      events: [took("skip-cell")],
      skipped: ["cell"],
      clues: 2,
      identify: 2,
    },
    {
      rule: "two scenes skipped take out what only they show together",
      events: [took("skip-left"), took("skip-cell")],
      skipped: ["yard", "cell"],
      clues: 0,
      identify: 0,
    },
  ])("$rule", ({ events, skipped, clues, identify }) => {
    const score = scored(twoDoors, ...events);
    expect(score.skipped).toEqual(skipped);
    expect(score.measures.observe.whole.available).toBe(clues);
    expect(score.measures.identify.whole.available).toBe(identify);
  });

  test("a skipped clue isn't on the route, though a choice that gives it was once offered", () => {
    const score = scored(twoDoors, took("skip-left", "see-a"));
    expect(score.measures.observe.route).toEqual({ earned: 0, available: 0 });
    expect(score.measures.identify.route).toEqual({ earned: 0, available: 0 });
  });

  test("bug: a violation without clues isn't skipped when nothing was", () => {
    const key = aKey({ present: [truth("raid@row-14", [])] });
    expect(scored(key).findings).toEqual([{ kind: "never-seen", subject: subject("raid@row-14"), weight: 1 }]);
  });
});
