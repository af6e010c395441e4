import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch, openPage } from "./browser.ts";
import { golden, PLAY } from "./case.ts";
import { mouse } from "./mouse.ts";
import { takeStep } from "./play.ts";
import { nextTurn, onScreen, shown } from "./screen.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A press that lands: Playwright refuses to click what something else lies over. */
describe("the picture takes the pointer through the interface", () => {
  test.each([
    ["wide", 1280, 720],
    ["narrow", 390, 844],
  ])("a thing marked in it is looked at: %s", async (_, width, height) => {
    const { page, done } = await openPage(browser, site, { at: PLAY, viewport: { width, height } });
    await onScreen(page, "play");
    const marker = page.locator(".stage-marker:not(.is-found)").first();
    const hotspot = page.locator("[data-hotspot-id]").first();
    for (const step of golden.steps) {
      if ((await hotspot.count()) > 0) break;
      await takeStep(page, mouse, step);
    }
    if (width < 600) await page.locator(".stage-dots button:not(.is-here)").first().click();
    const before = Number((await shown(page)).turn);
    await nextTurn(page, () => marker.click());
    expect(Number((await shown(page)).turn)).toBe(before + 1);
    await done();
  });

  test("a pin on the map opens its case", async () => {
    const { page, done } = await openPage(browser, site);
    await onScreen(page, "hub");
    await page.locator(".stage-pin:enabled").first().click();
    expect(await onScreen(page, "briefing")).toBe("briefing");
    await done();
  });
});
