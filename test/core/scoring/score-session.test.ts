import { describe, expect, test } from "vitest";
import type { Best, Score } from "../../../src/core/scoring/score.ts";
import { earnedOf, scoreSession } from "../../../src/core/scoring/score-session.ts";
import { aLaw, edited, filed, found, log, rowKey, shown, started, took, withdrew } from "../../builders.ts";

const golden = log(
  shown({ clues: ["no-badge"], offered: ["see-card", "let-stay"] }),
  took("see-card", "let-stay"),
  shown({ clues: ["card", "tap", "last-year"] }),
  found("raid@row-14", ["card", "no-badge"], ["iccpr-9", "kzkg-30days"]),
  found("detention@precinct", ["tap"], ["iccpr-14"]),
  found("impunity@ministry", ["last-year"]),
  took("on-record", "let-stay"),
  shown({ clues: ["list"] }),
  found("bribery@lieutenant", ["list"], ["kz-cc-309"]),
  took("call-counsel", "wait-outside"),
);
const score = (events = golden, best: Best | null = null): Score => scoreSession(events, rowKey(), aLaw(), best);

describe("best reachable", () => {
  test("a golden walkthrough without a known best is measured against the key, and gives the best", () => {
    expect(score().band).toBe("exemplary");
    expect(earnedOf(score())).toEqual({ observe: 5, identify: 7, cite: 4, act: 2, protect: 3 });
  });

  test("where it is known it is the whole-case measure; the route stays as it was", () => {
    const best = { observe: 4, identify: 6, cite: 3.5, act: 1.8, protect: 2 };
    const poor = score(log(shown({ clues: ["tap"] }), took("take-along", "let-stay")), best);
    expect(poor.measures).toEqual({
      observe: { route: { earned: 1, available: 1 }, whole: { earned: 1, available: 4 } },
      identify: { route: { earned: 0, available: 2 }, whole: { earned: 0, available: 6 } },
      cite: { route: { earned: 0, available: 0 }, whole: { earned: 0, available: 3.5 } },
      act: { route: { earned: 0, available: 1 }, whole: { earned: 0, available: 1.8 } },
      protect: { route: { earned: 2, available: 3 }, whole: { earned: 2, available: 2 } },
    });
  });

  test("bug: who does better than the best known path doesn't earn more than there is", () => {
    const better = score(golden, { observe: 1, identify: 1, cite: 1, act: 1, protect: 1 });
    expect(Object.values(better.measures).map(({ whole }) => [whole.earned, whole.available])).toEqual([
      [5, 5],
      [7, 7],
      [4, 4],
      [2, 2],
      [3, 3],
    ]);
  });

  test("a skip is taken out of the best reachable too", () => {
    const { measures } = score(log(took("skip-container")), { observe: 5, identify: 7, cite: 4, act: 2, protect: 3 });
    expect(Object.values(measures).map(({ whole }) => whole.available)).toEqual([4, 6, 3, 2, 3]);
  });
});

describe("the log is the only truth", () => {
  test("a grave harm is unsafe, whatever the rest", () => {
    expect(score([...golden, ...took("break-in")]).band).toBe("unsafe");
    expect(score([...golden, ...took("take-along")]).band).toBe("sound");
  });

  test("a filed report ends the log: nothing after it counts, and it doesn't change what it scored", () => {
    expect(score([...golden, filed(score())])).toEqual(score());
    expect(score([...golden, filed(score()), withdrew("raid@row-14"), ...took("break-in")])).toEqual(score());
  });

  test("what an edit of the story replaced no longer counts", () => {
    const careless = log(shown({ clues: ["slip"] }), took("break-in"), found("wages@captain"));
    expect(score([...careless, edited(), ...golden.slice(1)])).toEqual(score());
  });

  test("guided runs are marked as such", () => {
    expect(score().guided).toBe(false);
    expect(score([started({ mode: "guided" }), ...golden.slice(1)])).toEqual({ ...score(), guided: true });
  });

  test("an empty log has nothing to score", () => {
    const nothing = score([]);
    expect(nothing.guided).toBe(false);
    expect(nothing.decisions).toEqual([]);
    expect(nothing.measures.observe).toEqual({
      route: { earned: 0, available: 0 },
      whole: { earned: 0, available: 6 },
    });
  });
});
