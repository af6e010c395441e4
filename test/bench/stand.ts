import type { Browser, Page } from "playwright-core";
import { noteFrames } from "./frame-notes.ts";
import type { Site } from "./site.ts";
import { type Conditions, visit } from "./visit.ts";

/** Opens a page, frames noted, and waits until its picture stands, or where it has none its first choice. */
export async function standing(
  browser: Browser,
  site: Site,
  { motion }: Pick<Conditions, "motion">,
): Promise<{ readonly page: Page; readonly done: () => Promise<void> }> {
  const { page, done } = await visit(browser, site, { rate: 1, motion });
  await page.addInitScript(noteFrames);
  await page.goto(site.url);
  const sign = site.moving ?? site.stage ?? site.choice;
  if (sign !== null) await page.locator(sign).first().waitFor({ state: "visible" });
  return { page, done };
}
