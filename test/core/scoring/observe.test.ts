import { describe, expect, test } from "vitest";
import { scoreSession } from "../../../src/core/scoring/score-session.ts";
import { aKey, aLaw, chose, clue, log, shown } from "../../builders.ts";

const key = aKey({
  clues: [clue("card", { choices: ["see-card", "ask-card"] }), clue("tap", { choices: ["see-tap"] }), clue("no-badge")],
});

describe("observe: clues found, on the route and in the whole case", () => {
  test.each([
    {
      rule: "clues whose line was shown are found, and on the route",
      events: [shown({ clues: ["no-badge", "tap"] })],
      route: { earned: 2, available: 2 },
      whole: { earned: 2, available: 3 },
      lists: [["tap", "no-badge"], [], ["card"]],
    },
    {
      rule: "a clue whose choice was offered is on the route though nobody looked",
      events: [shown({ offered: ["see-card", "go-on"] }), chose("go-on")],
      route: { earned: 0, available: 1 },
      whole: { earned: 0, available: 3 },
      lists: [[], ["card"], ["tap", "no-badge"]],
    },
    {
      rule: "any of several choices that give a clue puts it in reach",
      events: [shown({ offered: ["ask-card"] })],
      route: { earned: 0, available: 1 },
      whole: { earned: 0, available: 3 },
      lists: [[], ["card"], ["tap", "no-badge"]],
    },
    {
      rule: "a clue without such a choice is on the route only when its line was shown",
      events: [shown({ offered: ["go-on"] })],
      route: { earned: 0, available: 0 },
      whole: { earned: 0, available: 3 },
      lists: [[], [], ["card", "tap", "no-badge"]],
    },
    {
      rule: "bug: a clue shown twice, in a story that loops, is found once",
      events: [shown({ clues: ["card"], offered: ["see-card"] }), chose("see-card"), shown({ clues: ["card"] })],
      route: { earned: 1, available: 1 },
      whole: { earned: 1, available: 3 },
      lists: [["card"], [], ["tap", "no-badge"]],
    },
    {
      rule: "bug: a clue that the key no longer has counts nowhere",
      events: [shown({ clues: ["gone"] })],
      route: { earned: 0, available: 0 },
      whole: { earned: 0, available: 3 },
      lists: [[], [], ["card", "tap", "no-badge"]],
    },
  ])("$rule", ({ events, route, whole, lists }) => {
    const score = scoreSession(log(events), key, aLaw(), null);
    expect(score.measures.observe).toEqual({ route, whole });
    expect([score.cluesFound, score.cluesMissed, score.cluesNeverSeen]).toEqual(lists);
  });
});
