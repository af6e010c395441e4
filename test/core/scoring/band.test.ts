import { describe, expect, test } from "vitest";
import { BAND_RULE, bandOf } from "../../../src/core/scoring/band.ts";
import { COMPETENCIES, type Competency, type Measure } from "../../../src/core/scoring/score.ts";

const whole = (earned: number, available: number): Measure => ({
  // The route is perfect or empty: whatever it says, bands use the whole case.
  route: { earned, available: earned },
  whole: { earned, available },
});

const measures = (changes: Partial<Record<Competency, Measure>> = {}): Record<Competency, Measure> => ({
  observe: whole(10, 10),
  identify: whole(10, 10),
  cite: whole(10, 10),
  act: whole(10, 10),
  protect: whole(10, 10),
  ...changes,
});

describe("bands: earned of the best reachable, and no score buys off grave harm", () => {
  test.each([
    { rule: "all there is", changes: {}, harms: [], band: "exemplary" },
    { rule: "exemplary from 0.8", changes: { act: whole(8, 10) }, harms: [], band: "exemplary" },
    { rule: "below 0.8 it is sound", changes: { act: whole(7.9, 10) }, harms: [], band: "sound" },
    { rule: "sound from 0.6", changes: { cite: whole(6, 10) }, harms: [], band: "sound" },
    { rule: "below 0.6 it is developing", changes: { cite: whole(5.9, 10) }, harms: [], band: "developing" },
    { rule: "bug: 0.8 of 3 is 2.4", changes: { act: whole(2.4, 3) }, harms: [], band: "exemplary" },
    { rule: "bug: 0.6 of 7 is 4.2", changes: { act: whole(4.2, 7) }, harms: [], band: "sound" },
    {
      rule: "a competency with nothing available doesn't count against",
      changes: { cite: whole(0, 0) },
      harms: [],
      band: "exemplary",
    },
    { rule: "a harm of gravity 1 may be exemplary", changes: {}, harms: [1], band: "exemplary" },
    { rule: "a harm of gravity 2 isn't exemplary", changes: {}, harms: [1, 2, 1], band: "sound" },
    { rule: "a harm of gravity 2 may be sound", changes: { act: whole(6, 10) }, harms: [2], band: "sound" },
    { rule: "a harm of gravity 3 is unsafe, with all there is", changes: {}, harms: [3], band: "unsafe" },
    { rule: "one of gravity 3 among others is unsafe", changes: {}, harms: [1, 3, 1], band: "unsafe" },
    {
      rule: "a harm of gravity 3 is unsafe rather than developing",
      changes: { cite: whole(0, 10) },
      harms: [3],
      band: "unsafe",
    },
  ] as const)("$rule", ({ changes, harms, band }) => {
    expect(
      bandOf(
        measures(changes),
        harms.map(gravity => ({ gravity })),
      ),
    ).toBe(band);
  });

  test.each(COMPETENCIES)("every competency counts: %s", competency => {
    expect(bandOf(measures({ [competency]: whole(7, 10) }), [])).toBe("sound");
    expect(bandOf(measures({ [competency]: whole(5, 10) }), [])).toBe("developing");
  });

  test("the numbers, in one place", () => {
    expect(BAND_RULE).toEqual({ exemplary: 0.8, sound: 0.6, notExemplaryFrom: 2, unsafeFrom: 3 });
  });
});
