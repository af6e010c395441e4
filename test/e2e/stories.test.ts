import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { englishInRussian, untranslated } from "./accessible.ts";
import { launch, openPage } from "./browser.ts";
import { BRIEFING } from "./case.ts";
import { mouse } from "./mouse.ts";
import { openRoles } from "./open-roles.ts";
import { outcome, playWalkthrough } from "./play.ts";
import { readWalkthrough } from "./walkthrough.ts";

/** Every role that can be played, but the one that golden.test.ts plays in many ways. */
const open = openRoles().filter(({ folder, role }) => `/case/${folder}/${role}` !== BRIEFING);

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("every story that is open, from the briefing to its debrief", () => {
  test.each(open)("$folder, $role: the golden walkthrough, in Russian on a phone", async ({ folder, role }) => {
    const walk = readWalkthrough(folder, `${role}.golden`);
    const { page, done } = await openPage(browser, site, {
      at: `/case/${folder}/${role}`,
      locale: "ru-RU",
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const missing = new Set<string>();
    await playWalkthrough(page, mouse, walk, async () => {
      for (const fault of [...(await untranslated(page)), ...(await englishInRussian(page))]) missing.add(fault);
    });
    for (const text of await englishInRussian(page)) missing.add(text);
    expect([...missing]).toEqual([]);
    expect(walk.bands).toContain((await outcome(page)).band);
    await done();
  });
});
