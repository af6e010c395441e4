import { describe, expect, it } from "vitest";
import { createFlight } from "../../src/ui/wipe/flight.ts";

type Press = readonly [at: number, counts?: boolean];

const CASES: readonly (readonly [string, readonly Press[], boolean])[] = [
  ["three within a second", [[0], [200], [400]], true],
  ["three just within a second", [[0], [500], [999]], true],
  ["three in a second and more", [[0], [500], [1000]], false],
  ["two", [[0], [100]], false],
  ["two, a pause, two", [[0], [100], [2000], [2100]], false],
  ["the first leaves a screen", [[0, false], [100], [200]], false],
  ["one in the middle closes a window", [[0], [100, false], [200]], false],
  ["the first leaves a screen, three more", [[0, false], [100], [200], [300]], true],
  ["slow at first, then fast", [[0], [900], [1700], [1900], [2100]], true],
];

describe("the quick way out by Escape", () => {
  it.each(CASES)("%s", (_, presses, wipes) => {
    const flight = createFlight();
    expect(presses.map(([at, counts]) => flight(at, counts ?? true)).at(-1)).toBe(wipes);
  });

  it("asks for three more after it has fired", () => {
    const flight = createFlight();
    expect([0, 100, 200, 300, 400, 500].map(at => flight(at, true))).toEqual([false, false, true, false, false, true]);
  });
});
