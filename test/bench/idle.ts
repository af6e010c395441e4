import type { Browser } from "playwright-core";
import { cpuOf } from "./cpu.ts";
import { takeFrames } from "./frame-notes.ts";
import type { Site } from "./site.ts";
import { standing } from "./stand.ts";

export type Idle = {
  /** Percent of one processor, pages and painting together; null where the system doesn't tell. */
  readonly cpu: number | null;
  /** Animation frames asked for in those five seconds. */
  readonly frames: number;
};

const IDLE_MS = 5000;
/** Effects stop after 4 s, and the first choice is followed by what is fetched late. */
const SETTLE_MS = 8000;

/** What a page costs that nobody touches, with full motion. */
export async function idleOf(browser: Browser, site: Site): Promise<Idle> {
  const { page, done } = await standing(browser, site, { motion: "full" });
  await page.waitForTimeout(SETTLE_MS);
  await takeFrames(page);
  const before = await cpuOf(browser);
  await page.waitForTimeout(IDLE_MS);
  const after = await cpuOf(browser);
  const frames = (await takeFrames(page)).length;
  await done();
  return { cpu: before === null || after === null ? null : (100 * (after - before)) / IDLE_MS, frames };
}
