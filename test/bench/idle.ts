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
export const SETTLED_MS = 8000;
/** V8 takes the rubbish of a page that has gone quiet out in several goes, the first after 8 s: by then it has done. */
export const QUIET_MS = 60_000;

/** What a page costs that nobody touches, with full motion, `after` so many milliseconds. */
export async function idleOf(browser: Browser, site: Site, after: number): Promise<Idle> {
  const { page, done } = await standing(browser, site, { motion: "full" });
  await page.waitForTimeout(after);
  await takeFrames(page);
  const start = await cpuOf(browser);
  await page.waitForTimeout(IDLE_MS);
  const end = await cpuOf(browser);
  const frames = (await takeFrames(page)).length;
  await done();
  return { cpu: start === null || end === null ? null : (100 * (end - start)) / IDLE_MS, frames };
}
