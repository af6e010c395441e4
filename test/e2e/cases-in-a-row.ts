import type { Page } from "playwright-core";
import { type Footprint, footprint } from "./footprint.ts";
import { mouse } from "./mouse.ts";
import { playWalkthrough } from "./play.ts";
import { onScreen, PRIMARY } from "./screen.ts";
import type { Walkthrough } from "./walkthrough.ts";

export type CaseRun = { readonly caseId: string; readonly role: string; readonly walk: Walkthrough };

/** Waits on the map until the picture of it is there, and says what the page holds now. */
export async function footprintOnMap(page: Page): Promise<Footprint> {
  await onScreen(page, "hub");
  await page.locator('[data-sight="hub"]').waitFor({ state: "attached" });
  // What was on its way when the map opened has come and gone by now: fades, pictures too late for their place.
  await page.waitForTimeout(700);
  return footprint(page);
}

/**
 * On a busy machine a place that was left is still being drawn, and let go of when that is done: waits, within reason, until
 * `held` has nothing more to say of what the page holds.
 */
export async function settled(page: Page, held: (now: Footprint) => readonly string[]): Promise<Footprint> {
  let now = await footprintOnMap(page);
  for (let tries = 0; tries < 10 && held(now).length > 0; tries++) {
    await page.waitForTimeout(2000);
    now = await footprintOnMap(page);
  }
  return now;
}

/**
 * Plays a case from the map to the debrief without ever loading the page anew, deletes its record, as the list of runs
 * grows by right, and is back on the map.
 */
export async function playFromMap(page: Page, { caseId, role, walk }: CaseRun): Promise<void> {
  // A step to another hash: the page stays loaded.
  await page.evaluate(hash => location.assign(hash), `#/case/${caseId}/${role}`);
  await playWalkthrough(page, mouse, walk);
  await mouse.press(page, PRIMARY);
  await onScreen(page, "hub");
  const run = page.locator("[data-session-id]");
  await run.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Yes, delete" }).click();
  await run.waitFor({ state: "detached" });
}
