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
