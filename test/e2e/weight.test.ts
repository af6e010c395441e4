import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "./browser.ts";
import { MARKS, weigh } from "./weight.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test(`the first choice needs at most ${MARKS.scriptToFirstChoice} kB of script, the whole case ${MARKS.wholeCase} kB, packed`, async () => {
  const { scriptToFirstChoice, wholeCase } = await weigh(browser, inject("site"));
  expect(scriptToFirstChoice).toBeLessThanOrEqual(MARKS.scriptToFirstChoice);
  expect(wholeCase).toBeLessThanOrEqual(MARKS.wholeCase);
  // An empty count would pass as well.
  expect(scriptToFirstChoice).toBeGreaterThan(20);
});
