import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch, openPage } from "./browser.ts";
import { CASE, golden, ROLE } from "./case.ts";
import { footprintOnMap, playFromMap } from "./cases-in-a-row.ts";
import { grown } from "./footprint.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The short form of `npm run soak`, which plays twenty. */
describe("cases played in a row in one tab", () => {
  test("leave heap, textures, nodes and listeners where they were after the first, and on the map nothing of a place", async () => {
    const { page, done } = await openPage(browser, site);
    const fresh = await footprintOnMap(page);
    const run = { caseId: CASE, role: ROLE, walk: golden };
    await playFromMap(page, run);
    const first = await footprintOnMap(page);
    await playFromMap(page, run);
    let second = await footprintOnMap(page);
    // On a busy machine a place that was left is still being drawn, and let go of when that is done: what is held must go.
    for (let tries = 0; tries < 10 && grown(first, second).length > 0; tries++) {
      await page.waitForTimeout(2000);
      second = await footprintOnMap(page);
    }
    expect(grown(first, second)).toEqual([]);
    // Fewer is no fault: what only the start needed may have gone since.
    for (const later of [first, second]) {
      expect(later.canvases).toBeLessThanOrEqual(fresh.canvases);
      expect(later.canvasBytes).toBeLessThanOrEqual(fresh.canvasBytes);
    }
    await done();
  });
});
