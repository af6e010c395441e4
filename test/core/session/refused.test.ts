import { describe, expect, it } from "vitest";
import type { Started } from "../../../src/core/session/event.ts";
import {
  begin,
  choose,
  fileReport,
  type Live,
  nothingRecorded,
  outcomeOf,
  setFinding,
  stateSureness,
  withdrawFinding,
} from "../../../src/core/session/live.ts";
import { started as begun, filed } from "../../builders.ts";
import { inkStory, ROW } from "../../ink/compile.ts";

const started: Started = begun({ seed: 7 });
const raid = { violation: "raid", about: "row-14", clues: ["day-19"], provisions: ["iccpr-9"] };

const good = <Value>(result: { ok: true; value: Value } | { ok: false; error: { detail: string } }): Value => {
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};
const open = (ink: string = ROW) => {
  const story = inkStory(ink);
  return { story, live: good(begin(started, story)) };
};
const filedLive = (live: Live): Live => good(fileReport(live, filed({} as never)));

describe("what a session refuses, it refuses with a code and a word on what it was about", () => {
  const { story, live } = open();
  const done = filedLive(live);
  it.each([
    {
      rule: "a choice that isn't on offer",
      result: () => choose(live, "r.in", story),
      code: "not-offered",
      says: "r.in",
    },
    {
      rule: "a choice after filing",
      result: () => choose(done, "r.stay", story),
      code: "already-filed",
      says: "r.stay",
    },
    {
      rule: "three provisions",
      result: () => setFinding(live, { ...raid, provisions: ["a", "b", "c"] }, story, nothingRecorded),
      code: "too-many-provisions",
      says: "3 provisions",
    },
    {
      rule: "two clues of three not obtained: the first is named",
      result: () => setFinding(live, { ...raid, clues: ["day-19", "card", "passports"] }, story, nothingRecorded),
      code: "clue-not-obtained",
      says: "clue card hasn't been obtained",
    },
    {
      rule: "a finding after filing",
      result: () => setFinding(done, raid, story, nothingRecorded),
      code: "already-filed",
      says: "can't be changed",
    },
    {
      rule: "withdrawing what wasn't found",
      result: () => withdrawFinding(live, raid, story, nothingRecorded),
      code: "no-such-finding",
      says: "raid about row-14",
    },
    {
      rule: "withdrawing after filing",
      result: () => withdrawFinding(done, raid, story, nothingRecorded),
      code: "already-filed",
      says: "can't be changed",
    },
    {
      rule: "saying how sure after filing",
      result: () => stateSureness(done, "d", 1),
      code: "already-filed",
      says: "can't be changed",
    },
    {
      rule: "filing twice",
      result: () => fileReport(done, filed({} as never)),
      code: "already-filed",
      says: "filed already",
    },
  ])("$rule", ({ result, code, says }) => {
    expect(result()).toMatchObject({ ok: false, error: { code, detail: expect.stringContaining(says) } });
  });

  it("a story that can't begin says why, and there is no session", () => {
    const result = begin(started, inkStory(ROW.replace(" #id:r.stay", "")));
    expect(result).toMatchObject({ ok: false, error: { code: "untagged" } });
  });

  it("a story that can't go on says why, and the session stays as it was", () => {
    const broken = open(ROW.replace(" #id:r.in #free", " #free"));
    expect(choose(broken.live, "r.stay", broken.story)).toMatchObject({ ok: false, error: { code: "untagged" } });
    expect(broken.live.state.choices).toEqual([]);
  });
});

describe("what a session takes", () => {
  it("two provisions, no clue at all, and a second finding beside the first", () => {
    const { story, live } = open();
    const two = { ...raid, clues: [], provisions: ["a", "b"] };
    const after = good(setFinding(live, two, story, nothingRecorded));
    expect(good(setFinding(after, { ...raid, about: "stall" }, story, nothingRecorded)).state.findings).toEqual([
      two,
      { ...raid, about: "stall" },
    ]);
  });

  it("a withdrawal by violation and subject only: what else came with it isn't logged", () => {
    const { story, live } = open();
    const after = good(
      withdrawFinding(good(setFinding(live, raid, story, nothingRecorded)), raid, story, nothingRecorded),
    );
    expect(after.events.at(-1)).toEqual({ type: "finding-withdrawn", subject: { violation: "raid", about: "row-14" } });
  });

  it("without a key nothing stands recorded, whatever was found", () => {
    expect([...nothingRecorded([raid])]).toEqual([]);
  });

  it("a clue that a turn gives on two lines is logged once", () => {
    const { live } = open(ROW.replace("#id:r.1", "#id:r.1 #clue:day-19"));
    expect(live.events[1]).toMatchObject({ clues: ["day-19"] });
  });
});

describe("a finding shows the turn on screen again where its choices have changed", () => {
  const opening = () => new Set(["raid"]);

  it("a story that can't offer its choices again says why, and nothing is written down", () => {
    const { story, live } = open(ROW.replace(" #id:r.record", ""));
    const result = setFinding(live, raid, story, opening);
    expect(result).toMatchObject({ ok: false, error: { code: "untagged" } });
    expect(live.state.findings).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])("an option closed again is gone, wherever it stood (seed %i)", seed => {
    const story = inkStory(ROW);
    const recorded = (findings: readonly { readonly violation: string }[]) => new Set(findings.map(f => f.violation));
    const before = good(begin({ ...started, seed }, story));
    const after = good(setFinding(before, raid, story, recorded));
    expect(after.state.offered).toContain("r.record");
    expect(good(withdrawFinding(after, raid, story, recorded)).state.offered).toEqual(before.state.offered);
  });

  it("in the same place: no turn more, the same lines, the new choices in the order shown", () => {
    const { story, live } = open();
    const looked = good(choose(good(choose(live, "r.see-card", story)), "r.see-passports", story));
    const after = good(setFinding(looked, raid, story, opening));
    expect(after.turns).toHaveLength(3);
    expect(after.turns.slice(0, 2)).toEqual(looked.turns.slice(0, 2));
    expect(after.turns[2]?.lines).toEqual(looked.turns[2]?.lines);
    expect(after.turns[2]?.choices.map(choice => choice.id)).toEqual(after.state.offered);
  });

  it("one choice for another, as many as before: shown again too", () => {
    const swapped = ROW.replace("+ [Ask her to wait.", '+ {not recorded("raid")} [Ask her to wait.');
    const { story, live } = open(swapped);
    const after = good(setFinding(live, raid, story, opening));
    expect(after.state.offered).toHaveLength(live.state.offered.length);
    expect(after.state.offered).toContain("r.record");
    expect(after.state.offered).not.toContain("r.wait");
  });
});

describe("what the story says has become of people, and how it ended", () => {
  const line = (directions: object) => ({ directions }) as never;
  const turn = (...lines: readonly never[]) => ({ lines }) as never;

  it("nothing said, nothing known", () => {
    expect(outcomeOf([])).toEqual({ fates: {}, ending: null });
    expect(outcomeOf([turn(line({}))])).toEqual({ fates: {}, ending: null });
  });

  it("each person by the last word on them, and the last ending", () => {
    const fate = (person: string, outcome: string) => line({ fate: { person, outcome } });
    const turns = [
      turn(fate("gulmira", "stayed"), fate("aizada", "free"), line({ ending: "room" })),
      turn(fate("gulmira", "taken"), line({ ending: "full" }), line({})),
    ];
    expect(outcomeOf(turns)).toEqual({ fates: { gulmira: "taken", aizada: "free" }, ending: "full" });
  });
});
