import { describe, expect, it } from "vitest";
import type { Event } from "../../../src/core/session/event.ts";
import { isAct } from "../../../src/core/session/event.ts";
import { currentEvents, fold, reduce, sameSubject } from "../../../src/core/session/state.ts";
import { chose, edited, finding, found, log, shown, started, subject, sure, withdrew } from "../../builders.ts";

const stateOf = (...events: readonly Event[]) => {
  const state = fold(log(...events));
  if (state === null) throw new Error("a log that begins has a state");
  return state;
};

describe("the state is a fold of the log", () => {
  it("nothing for an empty log, and everything empty after the start", () => {
    expect(fold([])).toBeNull();
    expect(fold([started()])).toEqual({
      started: started(),
      choices: [],
      offered: [],
      clues: [],
      findings: [],
      sureness: {},
      filed: null,
    });
  });

  it("a log that begins otherwise is refused, and told with what it began", () => {
    expect(() => reduce(null, chose("a"))).toThrow('a log begins with "started", not with "choice-made"');
  });

  it("a second start begins from nothing", () => {
    expect(stateOf(shown({ clues: ["card"] }), started({ seed: 2 }))).toEqual(fold([started({ seed: 2 })]));
  });

  it("clues are kept in the order obtained, each once; the choices on offer are the last shown", () => {
    const state = stateOf(
      shown({ clues: ["card"], offered: ["a"] }),
      shown({ clues: ["tap", "card"], offered: ["b"] }),
    );
    expect([state.clues, state.offered]).toEqual([["card", "tap"], ["b"]]);
  });

  it("a choice made leaves nothing on offer until the next turn is shown", () => {
    const state = stateOf(shown({ offered: ["a", "b"] }), chose("a"));
    expect([state.choices, state.offered]).toEqual([["a"], []]);
  });

  it("a finding replaces the one of the same violation and subject alone, and is withdrawn alone", () => {
    const all = [found("raid@row"), found("raid@stall"), found("bribery@row"), found("raid@row", ["card"])];
    expect(stateOf(...all).findings).toEqual([
      finding("raid@stall"),
      finding("bribery@row"),
      finding("raid@row", ["card"]),
    ]);
    expect(stateOf(...all, withdrew("raid@stall")).findings).toEqual([
      finding("bribery@row"),
      finding("raid@row", ["card"]),
    ]);
  });

  it.each([
    { of: "raid@row", other: "raid@row", same: true },
    { of: "raid@row", other: "raid@stall", same: false },
    { of: "raid@row", other: "bribery@row", same: false },
  ])("$of and $other: the same subject is $same", ({ of, other, same }) => {
    expect(sameSubject(subject(of), subject(other))).toBe(same);
  });

  it("sureness is kept by decision, the last word on each", () => {
    expect(stateOf(sure("a", 1), sure("b", 2), sure("a", 3)).sureness).toEqual({ a: 3, b: 2 });
  });

  it("a filed report leaves nothing on offer", () => {
    const filed = { type: "report-filed", score: {} as never, fates: {}, ending: null, keyHash: "k" } as const;
    const state = stateOf(shown({ offered: ["a"] }), filed);
    expect([state.filed, state.offered]).toEqual([filed, []]);
  });

  it("changed content begins anew with the same start and the new hashes", () => {
    const begun = started({ seed: 5, storyHash: "story-2", keyHash: "key-2" });
    expect(fold([started({ seed: 5 }), shown({ clues: ["card"] }), chose("a"), edited()])).toEqual(fold([begun]));
  });
});

describe("the part of a log that counts", () => {
  const first = [started({ seed: 5 }), shown({ clues: ["card"] }), chose("a")];

  it("is all of it where the content never changed", () => {
    expect(currentEvents(first)).toEqual(first);
    expect(currentEvents([])).toEqual([]);
  });

  it("is what follows the last change, begun with the first start and that change's hashes", () => {
    const events = [...first, edited(), chose("b"), edited({ storyHash: "story-3", keyHash: "key-3" }), chose("c")];
    expect(currentEvents(events)).toEqual([started({ seed: 5, storyHash: "story-3", keyHash: "key-3" }), chose("c")]);
  });

  it("a change before any start isn't one: such a log is left as it is", () => {
    expect(currentEvents([edited(), chose("a")])).toEqual([edited(), chose("a")]);
    expect(currentEvents([chose("a"), edited(), chose("b")])).toEqual([chose("a"), edited(), chose("b")]);
  });
});

describe("an act is what the trainee does: that is performed again, the rest must come out the same", () => {
  const filed = { type: "report-filed", score: {} as never, fates: {}, ending: null, keyHash: "k" } as const;
  it.each([
    { event: chose("a"), act: true },
    { event: found("raid@row"), act: true },
    { event: withdrew("raid@row"), act: true },
    { event: sure("a", 1), act: true },
    { event: started(), act: false },
    { event: shown(), act: false },
    { event: edited(), act: false },
    { event: filed, act: false },
  ])("$event.type: $act", ({ event, act }) => {
    expect(isAct(event)).toBe(act);
  });
});
