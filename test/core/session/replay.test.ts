import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event, Started } from "../../../src/core/session/event.ts";
import { begin, choose, type Live, setFinding, withdrawFinding } from "../../../src/core/session/live.ts";
import { actsBefore, performAll, replay } from "../../../src/core/session/replay.ts";
import { currentEvents, fold } from "../../../src/core/session/state.ts";
import { inkStory, ROW } from "../../ink/compile.ts";

const HASHES = { storyHash: "s1", keyHash: "k1" };
const EDITED = { storyHash: "s2", keyHash: "k1" };
const started: Started = {
  type: "started",
  case: "market-raid",
  role: "police",
  seed: 7,
  mode: "expert",
  ...HASHES,
};
const raid = { violation: "raid", about: "row-14", clues: ["day-19"], provisions: ["iccpr-9"] };
const recorded = (findings: readonly { readonly violation: string }[]) => new Set(findings.map(f => f.violation));

const good = <Value>(result: { ok: true; value: Value } | { ok: false; error: { detail: string } }): Value => {
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};

/** Plays these choices; "+raid" sets the finding, "-raid" withdraws it. */
const play = (acts: readonly string[], ink: string = ROW): Live => {
  const story = inkStory(ink);
  return acts.reduce<Live>(
    (live, act) => {
      if (act === "+raid") return good(setFinding(live, raid, story, recorded));
      if (act === "-raid") return good(withdrawFinding(live, raid, story, recorded));
      return good(choose(live, act, story));
    },
    good(begin(started, story)),
  );
};
const stored = (live: Live): readonly Event[] => JSON.parse(JSON.stringify(live.events)) as readonly Event[];

describe("replay with the story unchanged", () => {
  it("gives the same log, state and turns", () => {
    const live = play(["r.see-card", "+raid", "r.see-passports", "r.record", "r.in"]);
    const result = replay(stored(live), HASHES, inkStory(ROW), recorded);
    expect(result).toMatchObject({ ok: true, value: { added: [] } });
    if (result.ok) expect(result.value.live).toEqual(live);
  });

  it("any way through the story comes out again (property)", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 12 }), picks => {
        const story = inkStory(ROW);
        let live = good(begin(started, story));
        for (const pick of picks) {
          if (pick === 9 && live.state.offered.length > 0) live = good(setFinding(live, raid, story, recorded));
          const choice = live.state.offered[pick % Math.max(1, live.state.offered.length)];
          if (choice !== undefined) live = good(choose(live, choice, story));
        }
        const result = replay(stored(live), HASHES, inkStory(ROW), recorded);
        expect(result.ok && result.value.live).toEqual(live);
      }),
      { numRuns: 60 },
    );
  });

  it("a log that was tampered with diverges instead of being believed", () => {
    const events = stored(play(["r.take"])).map(event =>
      event.type === "turn-shown" ? { ...event, clues: ["card", "passports"] } : event,
    );
    expect(replay(events, HASHES, inkStory(ROW), recorded)).toMatchObject({ ok: false, error: { code: "diverged" } });
  });

  it("an empty log says so", () => {
    expect(replay([], HASHES, inkStory(ROW), recorded)).toMatchObject({ ok: false, error: { code: "log-empty" } });
  });
});

describe("replay after the story was edited under a stored log (inkle/ink#545: never a silent wrong branch)", () => {
  const choiceAbove = ROW.replace(
    "+ [Let her stay.",
    "+ [Ask her name first. #id:r.name]\n    Gulmira. #id:r.14\n+ [Let her stay.",
  );
  const removed = ROW.replace(/\+ \[Take her along[\s\S]*?#fate:gulmira\.taken\n/, "");
  const renamed = ROW.replace("#id:r.take", "#id:r.take-along");
  const reworded = ROW.replace("A woman lays out her scarves.", "A woman has laid out scarves.");

  it("a choice inserted above: the same choices by id, and the new log is added behind a marker", () => {
    const live = play(["r.see-card", "r.take", "r.in"]);
    const result = replay(stored(live), EDITED, inkStory(choiceAbove), recorded);
    if (!result.ok) throw new Error(result.error.detail);
    expect(result.value.live.state.choices).toEqual(["r.see-card", "r.take", "r.in"]);
    expect(result.value.live.turns.at(-1)?.lines.at(-1)?.id).toBe("r.12");
    expect(result.value.added[0]).toEqual({ type: "content-changed", ...EDITED });
    const all = [...stored(live), ...result.value.added];
    expect(result.value.live.events).toEqual(all);
    expect(currentEvents(all)[0]).toEqual({ ...started, ...EDITED });
    expect(replay(all, EDITED, inkStory(choiceAbove), recorded)).toMatchObject({ ok: true, value: { added: [] } });
  });

  it.each([
    ["removed", removed],
    ["renamed", renamed],
  ])("a choice %s: stops at it, names it, and leaves the record readable up to there", (_, ink) => {
    const live = play(["r.see-card", "r.take", "r.in"]);
    const result = replay(stored(live), EDITED, inkStory(ink), recorded);
    if (result.ok) throw new Error("the choice is gone");
    expect(result.error).toMatchObject({ code: "choice-gone", at: 1, choice: "r.take" });
    expect(result.error.turns.map(turn => turn.lines[0]?.id)).toEqual(["r.1", "r.3"]);
    expect(fold(stored(live))).toEqual(live.state);
  });

  it("a choice renamed that this log never took: goes on", () => {
    const result = replay(stored(play(["r.stay"])), EDITED, inkStory(renamed), recorded);
    expect(result).toMatchObject({ ok: true });
  });

  it("a line reworded: goes on with the new words", () => {
    const result = replay(stored(play(["r.stay"])), EDITED, inkStory(reworded), recorded);
    expect(result.ok && result.value.live.turns[0]?.lines[0]?.text).toBe("A woman has laid out scarves.");
  });

  it("a clue that the new story no longer gives: the finding built on it is left out, the choices go on", () => {
    const noClue = ROW.replace(" #clue:day-19", "");
    const result = replay(stored(play(["+raid", "r.stay"])), EDITED, inkStory(noClue), recorded);
    if (!result.ok) throw new Error(result.error.detail);
    expect(result.value.live.state.findings).toEqual([]);
    expect(result.value.live.state.choices).toEqual(["r.stay"]);
  });

  it("a filed report stays filed, with the score it was given", () => {
    const filed = { type: "report-filed", score: { band: "sound" }, fates: {}, ending: null, keyHash: "k1" };
    const events = [...stored(play(["r.stay", "r.in"])), filed] as unknown as readonly Event[];
    const result = replay(events, EDITED, inkStory(choiceAbove), recorded);
    expect(result.ok && result.value.live.state.filed).toEqual(filed);
  });
});

describe("rewinding to a choice", () => {
  it("takes the acts before it, findings included, and leaves the rest", () => {
    const live = play(["r.see-card", "+raid", "r.record", "r.in"]);
    const acts = actsBefore(stored(live), 1);
    expect(acts.ok && acts.value.map(act => act.type)).toEqual(["choice-made", "finding-set"]);
    if (!acts.ok) return;
    const again = good(performAll(started, acts.value, inkStory(ROW), recorded));
    expect(again.state.offered).toContain("r.record");
    expect(again.state.choices).toEqual(["r.see-card"]);
  });

  it("says so where the session has no such choice", () => {
    expect(actsBefore(stored(play(["r.stay"])), 5)).toMatchObject({ ok: false, error: { code: "no-such-choice" } });
  });
});
