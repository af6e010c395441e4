import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "./browser.ts";
import { heaviest, MARKS, type Weight, weigh } from "./weight.ts";

let browser: Browser;
let weight: Weight;
beforeAll(async () => {
  browser = await launch();
  weight = await weigh(browser, inject("site"));
}, 120_000);
afterAll(() => browser.close());

describe("over the wire, packed", () => {
  test(`the first choice needs at most ${MARKS.scriptToFirstChoice} kB of script`, () => {
    expect(weight.scriptToFirstChoice, heaviest(weight.scripts)).toBeLessThanOrEqual(MARKS.scriptToFirstChoice);
    // An empty count would pass as well.
    expect(weight.scriptToFirstChoice).toBeGreaterThan(20);
  });

  test(`the whole first case with its stage takes at most ${MARKS.wholeCase} kB, sound left out`, () => {
    expect(weight.wholeCase, heaviest(weight.files)).toBeLessThanOrEqual(MARKS.wholeCase);
    expect(weight.files.map(one => one.url).join(" ")).toMatch(/\/stage-/);
  });
});
