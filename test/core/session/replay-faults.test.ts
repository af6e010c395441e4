import { describe, expect, it } from "vitest";
import type { Event } from "../../../src/core/session/event.ts";
import { begin, choose, fileReport, type Live, setFinding, stateSureness } from "../../../src/core/session/live.ts";
import { actsBefore, performAll, replay } from "../../../src/core/session/replay.ts";
import { started as begun, chose, edited, filed, found, sure, withdrew } from "../../builders.ts";
import { inkStory, ROW } from "../../ink/compile.ts";

const HASHES = { storyHash: "s1", keyHash: "k1" };
const started = begun({ seed: 7, ...HASHES });
const raid = { violation: "raid", about: "row-14", clues: ["day-19"], provisions: ["iccpr-9"] };
const recorded = (findings: readonly { readonly violation: string }[]) => new Set(findings.map(f => f.violation));

const good = <Value>(result: { ok: true; value: Value } | { ok: false; error: { detail: string } }): Value => {
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};

/** See the card, write the raid down, say how sure, record it. */
const played = (): Live => {
  const story = inkStory(ROW);
  let live = good(begin(started, story));
  live = good(choose(live, "r.see-card", story));
  live = good(setFinding(live, raid, story, recorded));
  live = good(stateSureness(live, "day-19", 2));
  return good(choose(live, "r.record", story));
};
const events = played().events;
const again = (log: readonly Event[], hashes = HASHES, ink = ROW) => replay(log, hashes, inkStory(ink), recorded);

describe("a log is believed only where every event comes out as stored", () => {
  it.each([
    { rule: "cut off before its last turn", log: events.slice(0, -1), says: `event -1 of ${events.length - 1}` },
    { rule: "with a turn more than was shown", log: [...events, events[1]], says: `event ${events.length} of` },
    { rule: "with another order of options", log: events.with(1, turned(events[1])), says: "event 1 of" },
    {
      rule: "with every turn in another order: the first is named",
      log: events.map(event => (event.type === "turn-shown" ? turned(event) : event)),
      says: "event 1 of",
    },
    {
      rule: "with a finding on a clue never obtained",
      log: events.map(event => (event.type === "finding-set" ? found("raid@row-14", ["crowd"]) : event)),
      says: "finding-set: clue crowd",
    },
    {
      rule: "with a withdrawal of what was never found",
      log: [...events.slice(0, 2), withdrew("raid@row-14")],
      says: "finding-withdrawn: raid about row-14",
    },
  ])("$rule: diverged", ({ log, says }) => {
    expect(again(log as readonly Event[])).toMatchObject({
      ok: false,
      error: { code: "diverged", detail: expect.stringContaining(says), choice: null },
    });
  });

  it("the fields of an event may come in another order: a file is JSON", () => {
    const sorted = events.map(event => Object.fromEntries(Object.entries(event).toReversed()) as unknown as Event);
    expect(again(sorted)).toMatchObject({ ok: true, value: { added: [] } });
  });

  it("the log that comes back is the stored one, whole", () => {
    const log = [
      begun({ seed: 7, storyHash: "s0", keyHash: "k0" }),
      chose("r.gone"),
      edited(HASHES),
      ...events.slice(1),
    ];
    const result = again(log);
    expect(result.ok && result.value.live.events).toEqual(log);
  });

  it("a filed report ends it: nothing is on offer any more", () => {
    const live = good(fileReport(played(), filed({} as never)));
    const result = again(live.events);
    expect(result.ok && result.value.live).toEqual(live);
    expect(result.ok && result.value.live.state.offered).toEqual([]);
  });
});

describe("a log that can't be played again says why, and where", () => {
  it.each([
    { rule: "nothing stored", log: [], says: "doesn't begin with a start" },
    { rule: "no start", log: events.slice(1), says: "doesn't begin with a start" },
  ])("$rule: log-empty, with nothing to read", ({ log, says }) => {
    expect(again(log)).toEqual({
      ok: false,
      error: { code: "log-empty", detail: `the log ${says}`, at: 0, choice: null, turns: [] },
    });
  });

  it("a story that doesn't begin: story-error, with nothing to read", () => {
    const result = again(events, { ...HASHES, storyHash: "s2" }, ROW.replace(" #id:r.stay", ""));
    expect(result).toMatchObject({ ok: false, error: { code: "story-error", at: 0, choice: null, turns: [] } });
  });

  it("a story that breaks on the way isn't a choice that is gone: story-error, at that choice", () => {
    const result = again(events, { ...HASHES, storyHash: "s2" }, ROW.replace(" #id:r.in #free", " #free"));
    expect(result).toMatchObject({ ok: false, error: { code: "story-error", at: 1, choice: "r.record" } });
    expect(!result.ok && result.error.turns.map(turn => turn.lines[0]?.id)).toEqual(["r.1", "r.3"]);
  });

  it("a choice that this story has elsewhere, not here, is gone too", () => {
    const log = [...events.slice(0, 2), chose("r.in")];
    expect(again(log)).toMatchObject({
      ok: false,
      error: { code: "choice-gone", at: 0, choice: "r.in", detail: expect.stringContaining("r.in") },
    });
  });
});

describe("carried over to other content", () => {
  it.each([
    { rule: "another story", hashes: { storyHash: "s2", keyHash: "k1" } },
    { rule: "another key alone", hashes: { storyHash: "s1", keyHash: "k2" } },
  ])("$rule: the same acts behind a marker, and the state of what came out", ({ hashes }) => {
    const result = again(events, hashes);
    if (!result.ok) throw new Error(result.error.detail);
    expect(result.value.added).toEqual([{ type: "content-changed", ...hashes }, ...events.slice(1)]);
    expect(result.value.live.events).toEqual([...events, ...result.value.added]);
    expect(result.value.live.state).toEqual({ ...played().state, started: { ...started, ...hashes } });
    expect(result.value.live.turns).toEqual(played().turns);
  });

  it("a finding that can't be made any more is left out, and what was said of a decision stays", () => {
    const log = [...events.slice(0, 2), found("raid@row-14", ["day-19"]), sure("day-19", 3), chose("r.stay")];
    const result = again(log, { ...HASHES, storyHash: "s2" }, ROW.replace(" #clue:day-19", ""));
    expect(result.ok && result.value.live.state).toMatchObject({
      findings: [],
      sureness: { "day-19": 3 },
      choices: ["r.stay"],
    });
  });
});

describe("rewinding", () => {
  it.each([
    { at: 0, acts: [] },
    { at: 1, acts: ["choice-made", "finding-set", "confidence-stated"] },
  ])("to choice $at: what was done until then", ({ at, acts }) => {
    const before = actsBefore(events, at);
    expect(before.ok && before.value.map(act => act.type)).toEqual(acts);
  });

  it("to a choice that wasn't made: says how many there are", () => {
    expect(actsBefore(events, 2)).toEqual({
      ok: false,
      error: { code: "no-such-choice", detail: "the session has 2 choices, not 3" },
    });
  });

  it("only what counts is rewound: not what stands before a change of content", () => {
    const before = actsBefore([...events, edited(HASHES), events[1] as Event, chose("r.stay")], 0);
    expect(before).toEqual({ ok: true, value: [] });
  });

  it("every act is performed again", () => {
    const acts = [chose("r.see-card"), found("raid@row-14", ["day-19"]), withdrew("raid@row-14"), sure("day-19", 1)];
    const live = good(performAll(started, acts, inkStory(ROW), recorded));
    expect(live.state).toMatchObject({ choices: ["r.see-card"], findings: [], sureness: { "day-19": 1 } });
    expect(live.state.offered).not.toContain("r.record");
  });

  it("stops at the first act that can't be done, and says which", () => {
    const acts = [chose("r.nowhere"), chose("r.stay")];
    expect(performAll(started, acts, inkStory(ROW), recorded)).toMatchObject({
      ok: false,
      error: { code: "not-offered", detail: expect.stringContaining("r.nowhere") },
    });
  });

  it("a story that doesn't begin says so", () => {
    const broken = inkStory(ROW.replace(" #id:r.stay", ""));
    expect(performAll(started, [chose("r.take")], broken, recorded)).toMatchObject({
      ok: false,
      error: { code: "untagged" },
    });
  });
});

function turned(event: Event | undefined): Event {
  if (event?.type !== "turn-shown") throw new Error("a turn was shown");
  return { ...event, offered: event.offered.toReversed() };
}
