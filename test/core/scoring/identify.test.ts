import { describe, expect, test } from "vitest";
import { scoreSession } from "../../../src/core/scoring/score-session.ts";
import { recordedViolations } from "../../../src/core/scoring/support.ts";
import { aLaw, found, log, type Run, rowKey, shown, subject, truth, withdrew } from "../../builders.ts";

const scored = (...events: readonly Run[]) => scoreSession(log(...events), rowKey(), aLaw(), null);
const all = shown({ clues: ["card", "no-badge", "tap", "list", "last-year", "slip"] });

/** "Row 14" and the stall in it may both be named for the raid; the inventory is a decoy for the same violation. */
const alsoKey = rowKey({
  present: [truth("raid@row-14", ["card", "no-badge"], { weight: 3, also: ["gulmira", "stall"] })],
});
const alsoScored = (...events: readonly Run[]) => scoreSession(log(all, ...events), alsoKey, aLaw(), null);

describe("identify: a violation named under another person or event that the key takes for it (decision 0013)", () => {
  test.each([
    { rule: "counts in full", events: [found("raid@gulmira", ["card"])], earned: 3, precision: [1, 1] },
    {
      rule: "counts once, however often it is named",
      events: [found("raid@gulmira", ["card"]), found("raid@row-14", ["card"]), found("raid@stall", ["no-badge"])],
      earned: 3,
      precision: [1, 1],
    },
    {
      rule: "a supported naming stands before an unsupported one",
      events: [found("raid@row-14", []), found("raid@stall", ["card"])],
      earned: 3,
      precision: [1, 1],
    },
    { rule: "still needs a clue", events: [found("raid@gulmira", [])], earned: 0, precision: [0, 1] },
    { rule: "doesn't reach to others", events: [found("raid@rustam", ["card"])], earned: 0, precision: [0, 1] },
    {
      rule: "doesn't reach to a decoy of the same violation",
      events: [found("raid@gulmira", ["card"]), found("raid@row-2", ["card"])],
      earned: 2,
      precision: [1, 2],
    },
  ])("$rule", ({ events, earned, precision }) => {
    const score = alsoScored(...events);
    expect(score.measures.identify.whole).toEqual({ earned, available: 3 });
    expect(score.precision).toEqual({ earned: precision[0], available: precision[1] });
    expect(
      recordedViolations(
        events.map(event => event.finding),
        alsoKey,
      ).has("raid"),
    ).toBe(earned > 0);
  });
});

describe("of several names of one violation one is judged, whatever the order they were written in", () => {
  const cites = (...events: readonly ReturnType<typeof found>[]) =>
    [events, events.toReversed()].map(order => {
      const [verdict] = alsoScored(...order).findings;
      return verdict?.kind === "found" ? verdict.citations.map(citation => citation.provision) : verdict?.kind;
    });
  const own = found("raid@row-14", ["card"], ["iccpr-9"]);
  const gulmira = found("raid@gulmira", ["card"], ["iccpr-13"]);
  const stall = found("raid@stall", ["card"], ["iccpr-14"]);
  test.each([
    { rule: "its own before another", events: [own, gulmira], judged: ["iccpr-9"] },
    { rule: "its own before another, however that is spelled", events: [own, stall], judged: ["iccpr-9"] },
    { rule: "of two others the first by name", events: [gulmira, stall], judged: ["iccpr-13"] },
    { rule: "of three its own", events: [stall, own, gulmira], judged: ["iccpr-9"] },
    {
      rule: "a supported one before its own without a clue",
      events: [found("raid@row-14", []), stall],
      judged: ["iccpr-14"],
    },
  ])("$rule", ({ events, judged }) => {
    expect(cites(...events)).toEqual([judged, judged]);
  });

  test("false alarms of one name follow by what they are about", () => {
    const alarms = [found("raid@captain"), found("raid@ministry"), found("raid@precinct"), found("raid@tent")];
    const told = (events: readonly Run[]) => scored(...events).findings.map(item => item.subject.about);
    expect(told(alarms).slice(4)).toEqual(["captain", "ministry", "precinct", "tent"]);
    expect(told(alarms.toReversed())).toEqual(told(alarms));
  });
});

describe("identify: weighted recall, less false alarms", () => {
  test.each([
    {
      rule: "the weight of a supported finding is earned",
      events: [all, found("raid@row-14", ["card"])],
      earned: 3,
      route: 7,
      precision: [1, 1],
    },
    {
      rule: "violations evidenced on the route are what the route offers",
      events: [shown({ clues: ["tap"] })],
      earned: 0,
      route: 2,
      precision: [0, 0],
    },
    {
      rule: "one clue of two is evidence enough for the route",
      events: [shown({ clues: ["no-badge"] })],
      earned: 0,
      route: 3,
      precision: [0, 0],
    },
    {
      rule: "a clue within reach is evidence on the route",
      events: [shown({ offered: ["see-tap"] })],
      earned: 0,
      route: 2,
      precision: [0, 0],
    },
    {
      rule: "no supporting clue, no credit, and no penalty",
      events: [all, found("raid@row-14", [])],
      earned: 0,
      route: 7,
      precision: [0, 1],
    },
    {
      rule: "mostly wrong clues are no support",
      events: [all, found("raid@row-14", ["card", "tap", "slip"])],
      earned: 0,
      route: 7,
      precision: [0, 1],
    },
    {
      rule: "a clue never shown supports nothing",
      events: [shown({ clues: ["slip"] }), found("raid@row-14", ["card"])],
      earned: 0,
      route: 0,
      precision: [0, 1],
    },
    {
      rule: "a failure of the State may be found and scores the same",
      events: [all, found("impunity@ministry", ["last-year"])],
      earned: 1,
      route: 7,
      precision: [1, 1],
    },
    {
      rule: "a failure of the State charged to a person is a false alarm",
      events: [all, found("impunity@captain", ["last-year"])],
      earned: 0,
      route: 7,
      precision: [0, 1],
    },
    {
      rule: "a false alarm costs one weight-1 violation",
      events: [all, found("raid@row-14", ["card"]), found("wages@captain")],
      earned: 2,
      route: 7,
      precision: [1, 2],
    },
    {
      rule: "each false alarm costs",
      events: [all, found("raid@row-14", ["card"]), found("wages@captain"), found("wages@row-14")],
      earned: 1,
      route: 7,
      precision: [1, 3],
    },
    {
      rule: "a decoy costs the same",
      events: [all, found("raid@row-14", ["card"]), found("retention@inventory", ["slip"])],
      earned: 2,
      route: 7,
      precision: [1, 2],
    },
    {
      rule: "not below 0",
      events: [all, found("wages@captain"), found("wages@row-14")],
      earned: 0,
      route: 7,
      precision: [0, 2],
    },
    {
      rule: "the right name about the wrong event is a false alarm",
      events: [all, found("raid@precinct", ["card"])],
      earned: 0,
      route: 7,
      precision: [0, 1],
    },
    {
      rule: "a truth and a decoy may share a catalogue id",
      events: [all, found("raid@row-14", ["card"]), found("raid@row-2", ["card"])],
      earned: 2,
      route: 7,
      precision: [1, 2],
    },
    {
      rule: "arguable: no credit, no penalty",
      events: [all, found("raid@row-14", ["card"]), found("collusion@captain", ["card"])],
      earned: 3,
      route: 7,
      precision: [1, 1],
    },
    {
      rule: "the last word on a subject counts",
      events: [all, found("raid@row-14", ["slip"]), found("raid@row-14", ["card"])],
      earned: 3,
      route: 7,
      precision: [1, 1],
    },
    {
      rule: "a withdrawn false alarm was never made",
      events: [all, found("wages@captain"), found("raid@row-14", ["card"]), withdrew("wages@captain")],
      earned: 3,
      route: 7,
      precision: [1, 1],
    },
  ])("$rule", ({ events, earned, route, precision }) => {
    const score = scored(...events);
    expect(score.measures.identify).toEqual({
      route: { earned, available: route },
      whole: { earned, available: 7 },
    });
    expect(score.precision).toEqual({ earned: precision[0], available: precision[1] });
  });
});

describe("verdicts: what became of each truth and each finding, with its reasons", () => {
  test("a truth is found, unsupported, missed or never seen, in the order of the key", () => {
    const events = [
      shown({ clues: ["card", "tap"], offered: [] }),
      found("raid@row-14", ["card"], ["iccpr-9", "kz-cc-309"]),
      found("detention@precinct", ["card"]),
    ];
    expect(scored(...events).findings).toEqual([
      {
        kind: "found",
        subject: subject("raid@row-14"),
        weight: 3,
        clues: ["card"],
        citations: [
          { provision: "iccpr-9", worth: "primary" },
          { provision: "kz-cc-309", worth: "wrong" },
        ],
        cited: { earned: 0.5, available: 2 },
      },
      { kind: "unsupported", subject: subject("detention@precinct"), weight: 2, clues: ["card"] },
      { kind: "never-seen", subject: subject("bribery@lieutenant"), weight: 1 },
      { kind: "never-seen", subject: subject("impunity@ministry"), weight: 1 },
    ]);
  });

  test("a missed truth names the clues that were on the route, and no others", () => {
    expect(scored(shown({ clues: ["no-badge"] })).findings[0]).toEqual({
      kind: "missed",
      subject: subject("raid@row-14"),
      weight: 3,
      clues: ["no-badge"],
    });
  });

  test("other findings follow by name: a decoy, a false alarm and an arguable one are told apart", () => {
    const others = scored(
      all,
      found("wages@captain"),
      found("retention@inventory", ["slip"]),
      found("raid@row-2"),
      found("collusion@captain", ["card"]),
      found("raid@precinct"),
    ).findings.slice(4);
    expect(others).toEqual([
      { kind: "arguable", subject: subject("collusion@captain") },
      { kind: "false-alarm", subject: subject("raid@precinct"), decoy: false, clues: [] },
      { kind: "false-alarm", subject: subject("raid@row-2"), decoy: true, clues: [] },
      { kind: "false-alarm", subject: subject("retention@inventory"), decoy: true, clues: ["slip"] },
      { kind: "false-alarm", subject: subject("wages@captain"), decoy: false, clues: [] },
    ]);
  });
});
