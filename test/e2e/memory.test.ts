import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch, openPage } from "./browser.ts";
import { CASE, golden, ROLE } from "./case.ts";
import { footprintOnMap, playFromMap, settled } from "./cases-in-a-row.ts";
import { type Footprint, grown } from "./footprint.ts";

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
    // Fewer than at the start is no fault: what only the start needed may have gone since.
    const left = (now: Footprint): readonly string[] =>
      (["canvases", "canvasBytes"] as const)
        .filter(name => now[name] > fresh[name])
        .map(name => `${name}: ${now[name]} on the map, where ${fresh[name]} were before the first case`);
    await playFromMap(page, run);
    const first = await settled(page, left);
    await playFromMap(page, run);
    const second = await settled(page, now => [...left(now), ...grown(first, now)]);
    expect([...left(first), ...left(second), ...grown(first, second)]).toEqual([]);
    await done();
  });
});
