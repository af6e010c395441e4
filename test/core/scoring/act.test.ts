import { describe, expect, test } from "vitest";
import { scoreSession } from "../../../src/core/scoring/score-session.ts";
import { aLaw, chose, log, type Run, rowKey, shown, sure, took } from "../../builders.ts";

const scored = (...events: readonly Run[]) => scoreSession(log(...events), rowKey(), aLaw(), null);

describe("act: credit earned, of the best on screen and of the best in the whole case", () => {
  test.each([
    {
      rule: "a choice earns its credit, of the best option on screen",
      events: [took("wait-by-bus", "let-stay")],
      earned: 0.3,
      route: 1,
    },
    {
      rule: "a locked option counts in the whole-case maximum only",
      events: [took("wait-outside", "break-in")],
      earned: 0.8,
      route: 0.8,
    },
    { rule: "a decision never faced isn't on the route", events: [], earned: 0, route: 0 },
    {
      rule: "a decision faced and passed over earns nothing and was on the route",
      events: [took("go-on", "wait-outside", "break-in")],
      earned: 0,
      route: 0.8,
    },
    {
      rule: "one decision taken, another passed over: both were on the route",
      events: [took("let-stay"), took("go-on", "wait-outside", "break-in")],
      earned: 1,
      route: 1.8,
    },
    {
      rule: "what a decision offered before it was taken doesn't count, only what was on screen then",
      events: [took("see-tap", "call-counsel"), took("wait-outside", "break-in")],
      earned: 0.8,
      route: 0.8,
    },
    {
      rule: "options unlocked while the turn was on screen count as offered",
      events: [shown({ offered: ["wait-outside"] }), took("wait-outside", "call-counsel")],
      earned: 0.8,
      route: 1,
    },
    {
      rule: "a decision faced twice: the first counts, when it was worse",
      events: [took("wait-by-bus", "let-stay"), took("let-stay", "wait-by-bus")],
      earned: 0.3,
      route: 1,
    },
    {
      rule: "a decision faced twice: the first counts, when it was better",
      events: [took("let-stay", "take-along"), took("take-along", "let-stay")],
      earned: 1,
      route: 1,
    },
    { rule: "free choices aren't scored", events: [took("go-on", "see-tap")], earned: 0, route: 0 },
    {
      rule: "bug: 0.3 + 0.8 is 1.1, not 1.1000000000000001",
      events: [took("wait-by-bus", "let-stay"), took("wait-outside")],
      earned: 1.1,
      route: 1.8,
    },
    {
      rule: "bug: a log whose choice wasn't on offer can't earn more than there was",
      events: [shown({ offered: ["break-in"] }), chose("call-counsel")],
      earned: 1,
      route: 1,
    },
  ])("$rule", ({ events, earned, route }) => {
    expect(scored(...events).measures.act).toEqual({
      route: { earned, available: route },
      whole: { earned, available: 2 },
    });
  });
});

describe("decision verdicts", () => {
  test("tell what was taken and when, what was on screen in its order, what was best, and how sure", () => {
    const events = [
      took("see-card"),
      sure("day-19", 3),
      took("take-along", "go-on", "wait-by-bus", "on-record", "let-stay"),
    ];
    expect(scored(...events).decisions).toEqual([
      {
        decision: "day-19",
        at: 1,
        choice: "take-along",
        gate: "unlawful",
        credit: 0,
        bestOffered: 1,
        best: "let-stay",
        offered: ["take-along", "wait-by-bus", "on-record", "let-stay"],
        sureness: 3,
        again: false,
      },
    ]);
  });

  test("a decision taken again is listed as such; what was said before the first isn't said of it", () => {
    const events = [sure("day-19", 2), took("let-stay"), took("wait-by-bus")];
    const again = scored(...events).decisions.map(verdict => [
      verdict.choice,
      verdict.at,
      verdict.sureness,
      verdict.again,
    ]);
    expect(again).toEqual([
      ["let-stay", 0, 2, false],
      ["wait-by-bus", 1, null, true],
    ]);
  });

  test("nothing stated is null, and so is what was stated of another decision", () => {
    const [verdict] = scored(sure("aizada", 1), took("let-stay")).decisions;
    expect(verdict?.sureness).toBeNull();
  });
});
