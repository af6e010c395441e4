import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { faultsFoundByAxe, untranslated } from "./accessible.ts";
import { launch, openPage, type Visit } from "./browser.ts";
import { BRIEFING, golden } from "./case.ts";
import { mouse } from "./mouse.ts";
import { editFinding } from "./notebook.ts";
import { openPrepared, stepsToPlaces } from "./prepared.ts";
import { onScreen, PRIMARY } from "./screen.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Each language once and each size once: a screen's words don't change with its size. */
const WAYS: readonly { readonly name: string; readonly visit: Visit }[] = [
  { name: "English, 1280x720", visit: { locale: "en-GB" } },
  {
    name: "Russian, 390x844",
    visit: { locale: "ru-RU", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
];

const placeOf = (page: Page): Promise<string | null> => page.locator("html").getAttribute("data-place");

/** Visits every screen once, play at every place, and collects what axe says of each. */
async function faultsOfEveryScreen(page: Page): Promise<{ faults: string[]; seen: Set<string> }> {
  const faults: string[] = [];
  const seen = new Set<string>();
  const look = async (screen: string): Promise<void> => {
    seen.add(screen);
    const found = [...(await faultsFoundByAxe(page)), ...(await untranslated(page))];
    faults.push(...found.map(fault => `${screen}: ${fault}`));
  };
  for (const screen of ["hub", "settings", "about"]) {
    await page.goto(`${site}#/${screen === "hub" ? "" : screen}`);
    await onScreen(page, screen);
    await look(screen);
  }
  await page.goto(`${site}#${BRIEFING}`);
  await onScreen(page, "briefing");
  await look("briefing");
  await mouse.press(page, PRIMARY);
  await onScreen(page, "play");
  await look(`play at ${await placeOf(page)}`);
  for (const [place, steps] of stepsToPlaces(golden.steps)) {
    if (seen.has(`play at ${place}`)) continue;
    await openPrepared(page, site, steps);
    expect(await placeOf(page)).toBe(place);
    await look(`play at ${place}`);
  }
  const at = golden.steps.findIndex(step => "record" in step);
  const step = golden.steps[at];
  if (step === undefined || !("record" in step)) throw new Error("the golden walkthrough records nothing");
  await openPrepared(page, site, golden.steps.slice(0, at));
  await mouse.openNotebook(page);
  await onScreen(page, "notebook");
  await look("empty notebook");
  await editFinding(page, step.record, mouse.press, () => look("finding under the pen"));
  await look("notebook");
  await openPrepared(page, site, golden.steps);
  await look("end of the story");
  for (const screen of ["report", "debrief"]) {
    await mouse.press(page, PRIMARY);
    await onScreen(page, screen);
    if (screen === "debrief")
      for (const details of await page.locator("details").all())
        await details.evaluate(one => one.setAttribute("open", ""));
    await look(screen);
  }
  await page.goto(`${site}#/`);
  await onScreen(page, "hub");
  await look("hub with a run");
  return { faults, seen };
}

describe("axe finds nothing wrong, and no word is missing, on any screen", () => {
  test.each(WAYS)("$name", async ({ visit }) => {
    const { page, done } = await openPage(browser, site, visit);
    const { faults, seen } = await faultsOfEveryScreen(page);
    expect(faults, faults.join("\n")).toEqual([]);
    for (const place of ["row", "precinct", "court"]) expect(seen).toContain(`play at ${place}`);
    await done();
  });
});
