import { describe, expect, it } from "vitest";
import { debriefExemplarySample, debriefUnsafeSample } from "../../../src/dev/samples/debrief.ts";
import { needed, reasonsOf, scoreText } from "../../../src/ui/debrief/reasons.ts";

const unsafe = debriefUnsafeSample("en");

describe("what stood in the way of a better band", () => {
  it("unsafe: the grave harm alone, as no count makes up for it", () => {
    expect(reasonsOf(unsafe)).toEqual([{ kind: "harm", person: "Nurlan", harm: "safety", gravity: 3, at: 14 }]);
  });

  it("developing: each competency short of sound, with what it needed", () => {
    expect(reasonsOf({ ...unsafe, band: "developing" })).toEqual([
      { kind: "short", competency: "identify", earned: 4, needed: 11 },
      { kind: "short", competency: "cite", earned: 1.25, needed: 5 },
      { kind: "short", competency: "act", earned: 2.9, needed: 7.2 },
      { kind: "short", competency: "protect", earned: 3, needed: 4 },
    ]);
  });

  it("sound: harm of gravity 2 bars exemplary, and so does a short competency", () => {
    const good = debriefExemplarySample("en");
    const cite = { route: { earned: 5, available: 8 }, whole: { earned: 5, available: 8 } };
    const reasons = reasonsOf({
      ...good,
      band: "sound",
      measures: { ...good.measures, cite },
      fates: unsafe.fates.filter(fate => fate.person.id === "gulmira"),
    });
    expect(reasons).toEqual([
      { kind: "harm", person: "Gulmira", harm: "liberty", gravity: 2, at: 3 },
      { kind: "short", competency: "cite", earned: 5, needed: 6.5 },
    ]);
  });

  it("exemplary: nothing", () => {
    expect(reasonsOf(debriefExemplarySample("en"))).toEqual([]);
  });

  it("a competency that isn't scored stands in nobody's way", () => {
    const none = { route: { earned: 0, available: 0 }, whole: { earned: 0, available: 0 } };
    const reasons = reasonsOf({ ...unsafe, band: "developing", measures: { ...unsafe.measures, cite: none } });
    expect(reasons.some(one => one.kind === "short" && one.competency === "cite")).toBe(false);
  });
});

describe("counts", () => {
  it.each([
    ["observe", 0.8, 14, 12],
    ["observe", 0.6, 5, 3],
    ["cite", 0.8, 8, 6.5],
    ["act", 0.8, 12, 9.6],
    ["act", 0.6, 12, 7.2],
  ] as const)("%s at %d of %d needs %d", (competency, share, available, count) => {
    expect(needed(competency, share, available)).toBe(count);
  });

  it("loses the noise of sums (0.1 + 0.2)", () => {
    expect(scoreText({ earned: 0.1 + 0.2, available: 12 })).toBe("0.3/12");
  });
});
