import { describe, expect, test } from "vitest";
import { scoreSession } from "../../../src/core/scoring/score-session.ts";
import { aKey, aLaw, decision, harm, log, option, type Run, rowKey, took } from "../../builders.ts";

const scored = (key: ReturnType<typeof aKey>, ...events: readonly Run[]) =>
  scoreSession(log(...events), key, aLaw(), null);

describe("protect: people without harm, of the people of the case", () => {
  test.each([
    { rule: "nobody harmed", events: [took("let-stay")], unharmed: 3 },
    { rule: "a passing harm counts", events: [took("wait-by-bus")], unharmed: 2 },
    { rule: "two harms to one person are one person", events: [took("take-along")], unharmed: 2 },
    { rule: "two people harmed", events: [took("take-along"), took("break-in")], unharmed: 1 },
    {
      rule: "the harm of each taking stands, where the first was clean",
      events: [took("let-stay"), took("take-along")],
      unharmed: 2,
    },
    {
      rule: "the harm of each taking stands, where the second was clean",
      events: [took("take-along"), took("let-stay")],
      unharmed: 2,
    },
    { rule: "nothing decided, nobody harmed by it", events: [], unharmed: 3 },
  ])("$rule", ({ events, unharmed }) => {
    const count = { earned: unharmed, available: 3 };
    expect(scored(rowKey(), ...events).measures.protect).toEqual({ route: count, whole: count });
  });

  test("an official harmed is in the ledger and not among the people of the case", () => {
    const key = aKey({
      people: ["gulmira"],
      decisions: [decision("d", option("shove", 0, { harms: [harm("lieutenant", 1)] }), option("talk", 1))],
    });
    const score = scored(key, took("shove"));
    expect(score.measures.protect.whole).toEqual({ earned: 1, available: 1 });
    expect(score.harms.map(entry => entry.person)).toEqual(["lieutenant"]);
  });
});

describe("harm ledger: person, kind, gravity, the decision that caused it, what would have avoided it", () => {
  test("each harm of the option taken is one entry", () => {
    const caused = { decision: "day-19", choice: "take-along", avoidedBy: "on-record" };
    expect(scored(rowKey(), took("take-along", "wait-by-bus", "on-record")).harms).toEqual([
      { person: "gulmira", kind: "liberty", gravity: 2, ...caused },
      { person: "gulmira", kind: "livelihood", gravity: 1, ...caused },
    ]);
  });

  test("a decision taken twice harms twice", () => {
    const harms = scored(rowKey(), took("wait-by-bus"), took("wait-by-bus")).harms;
    expect(harms.map(entry => entry.choice)).toEqual(["wait-by-bus", "wait-by-bus"]);
  });

  const dilemma = aKey({
    people: ["bek"],
    decisions: [
      decision(
        "d",
        option("locked", 1),
        option("worst", 0, { harms: [harm("bek", 2)] }),
        option("other-harm", 0.9, { harms: [harm("bek", 1, "health")] }),
        option("other-person", 0, { harms: [harm("rustam", 1)] }),
        option("fair", 0.5),
        option("good", 0.7),
      ),
    ],
  });
  test.each([
    { rule: "rather what was on screen than what was locked", offered: ["other-person"], avoidedBy: "other-person" },
    {
      rule: "of those on screen the one with the most credit",
      offered: ["other-person", "fair", "good"],
      avoidedBy: "good",
    },
    {
      rule: "harm of another kind to the same person avoids nothing",
      offered: ["other-harm", "fair"],
      avoidedBy: "fair",
    },
    {
      rule: "where nothing on screen avoids it, what would have had to be unlocked",
      offered: ["other-harm"],
      avoidedBy: "locked",
    },
  ])("avoided by: $rule", ({ offered, avoidedBy }) => {
    expect(scored(dilemma, took("worst", ...offered)).harms.map(entry => entry.avoidedBy)).toEqual([avoidedBy]);
  });

  test("where every option harms the person, nothing would have avoided it", () => {
    const key = aKey({
      people: ["bek"],
      decisions: [
        decision("d", option("a", 0, { harms: [harm("bek", 2)] }), option("b", 1, { harms: [harm("bek", 1)] })),
      ],
    });
    expect(scored(key, took("a", "b")).harms.map(entry => entry.avoidedBy)).toEqual([null]);
  });
});
