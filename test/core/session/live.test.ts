import { beforeEach, describe, expect, it } from "vitest";
import type { StoryRuntime } from "../../../src/core/ports.ts";
import type { Started } from "../../../src/core/session/event.ts";
import {
  begin,
  choose,
  fileReport,
  type Live,
  outcomeOf,
  setFinding,
  stateSureness,
  withdrawFinding,
} from "../../../src/core/session/live.ts";
import { fold } from "../../../src/core/session/state.ts";
import { inkStory, ROW } from "../../ink/compile.ts";

const started: Started = {
  type: "started",
  case: "market-raid",
  role: "police",
  seed: 7,
  mode: "expert",
  storyHash: "s1",
  keyHash: "k1",
};
const raid = { violation: "raid", about: "row-14", clues: ["day-19"], provisions: ["iccpr-9"] };
const all = (findings: readonly { readonly violation: string }[]) => new Set(findings.map(f => f.violation));

const good = <Value>(result: { ok: true; value: Value } | { ok: false; error: { detail: string } }): Value => {
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};

describe("a session in play", () => {
  let story: StoryRuntime;
  let live: Live;
  beforeEach(() => {
    story = inkStory(ROW);
    live = good(begin(started, story));
  });
  const offered = () => live.state.offered.toSorted();

  it("begins with what it was begun with and the first turn, by ids only", () => {
    expect(live.events[0]).toEqual(started);
    expect(live.events[1]).toMatchObject({ type: "turn-shown", lines: ["r.1", "r.2"], clues: ["day-19"] });
    expect(offered()).toEqual(["r.see-card", "r.see-passports", "r.stay", "r.take", "r.wait"]);
  });

  it("an examined thing gives its clue and is not on offer again; the empty line of the loop is dropped", () => {
    live = good(choose(live, "r.see-card", story));
    expect(live.state.clues).toEqual(["day-19", "card"]);
    expect(live.turns.at(-1)?.lines.map(line => line.id)).toEqual(["r.3"]);
    expect(offered()).not.toContain("r.see-card");
  });

  it.each([
    ["a choice that isn't there", "r.nowhere"],
    ["a choice of a later scene", "r.in"],
    ["an option that no finding has opened", "r.record"],
  ])("refuses %s and keeps the log as it was", (_, id) => {
    const result = choose(live, id, story);
    expect(result).toMatchObject({ ok: false, error: { code: "not-offered" } });
  });

  it("a supported finding opens its option at once, between turns, and the log says so", () => {
    live = good(setFinding(live, raid, story, all));
    expect(offered()).toContain("r.record");
    expect(live.events.slice(-2)).toEqual([
      { type: "finding-set", finding: raid },
      { type: "turn-shown", lines: [], clues: [], offered: live.state.offered },
    ]);
    live = good(choose(live, "r.record", story));
    expect(live.turns.at(-1)?.lines[0]?.id).toBe("r.8");
  });

  it("a finding withdrawn closes its option again", () => {
    live = good(setFinding(live, raid, story, all));
    live = good(withdrawFinding(live, raid, story, all));
    expect(offered()).not.toContain("r.record");
    expect(live.state.findings).toEqual([]);
  });

  it("a finding in mid-loop doesn't bring back what was examined (bug: a turn told again from its start)", () => {
    live = good(choose(live, "r.see-card", story));
    live = good(setFinding(live, raid, story, all));
    expect(offered()).toEqual(["r.record", "r.see-passports", "r.stay", "r.take", "r.wait"]);
    live = good(choose(live, "r.see-passports", story));
    expect(live.state.clues).toEqual(["day-19", "card", "passports"]);
    expect(offered()).toEqual(["r.record", "r.stay", "r.take", "r.wait"]);
  });

  it("a finding that opens nothing adds no turn", () => {
    live = good(setFinding(live, { ...raid, violation: "other" }, story, all));
    expect(live.events.at(-1)?.type).toBe("finding-set");
  });

  it("a second finding about the same thing replaces the first", () => {
    live = good(setFinding(live, raid, story, all));
    live = good(setFinding(live, { ...raid, provisions: [] }, story, all));
    expect(live.state.findings).toEqual([{ ...raid, provisions: [] }]);
  });

  it.each([
    ["three provisions", { ...raid, provisions: ["a", "b", "c"] }, "too-many-provisions"],
    ["a clue that wasn't obtained", { ...raid, clues: ["card"] }, "clue-not-obtained"],
  ])("refuses a finding with %s", (_, finding, code) => {
    expect(setFinding(live, finding, story, all)).toMatchObject({ ok: false, error: { code } });
  });

  it("refuses to withdraw what wasn't found", () => {
    expect(withdrawFinding(live, raid, story, all)).toMatchObject({ ok: false, error: { code: "no-such-finding" } });
  });

  it("the last word on a person's fate and on the ending counts", () => {
    live = good(choose(live, "r.take", story));
    live = good(choose(live, "r.in", story));
    expect(live.state.offered).toEqual([]);
    expect(outcomeOf(live.turns)).toEqual({ fates: { gulmira: "taken" }, ending: "full" });
  });

  it("a stated sureness can be changed until the choice; the state holds the last", () => {
    live = good(stateSureness(live, "day-19", 1));
    live = good(stateSureness(live, "day-19", 3));
    expect(live.state.sureness).toEqual({ "day-19": 3 });
  });

  it("after filing nothing can be added, by any command", () => {
    const filed = { type: "report-filed", score: {} as never, fates: {}, ending: null, keyHash: "k1" } as const;
    live = good(fileReport(live, filed));
    const tries = [
      choose(live, "r.stay", story),
      setFinding(live, raid, story, all),
      withdrawFinding(live, raid, story, all),
      stateSureness(live, "day-19", 1),
      fileReport(live, filed),
    ];
    for (const result of tries) expect(result).toMatchObject({ ok: false, error: { code: "already-filed" } });
  });

  it("the state is the fold of the log, whatever was done", () => {
    live = good(setFinding(live, raid, story, all));
    live = good(choose(live, "r.record", story));
    live = good(choose(live, "r.skip", story));
    expect(fold(live.events)).toEqual(live.state);
    expect(fold(JSON.parse(JSON.stringify(live.events)))).toEqual(live.state);
  });
});
