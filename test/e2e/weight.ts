import type { Browser } from "playwright-core";
import { openPage } from "./browser.ts";
import { golden, PLAY } from "./case.ts";
import { firstChoice, markFirstChoice } from "./first-choice.ts";
import { mouse } from "./mouse.ts";
import { fileReport, takeStep } from "./play.ts";
import { onScreen } from "./screen.ts";
import { type Fetched, isSound, kilobytes, listen } from "./wire.ts";

/** The marks of weight, in kB (1000 bytes) over the wire. */
export const MARKS = { scriptToFirstChoice: 75, wholeCase: 650 } as const;

/** The heaviest files, to see where the weight is. */
export const heaviest = (files: readonly Fetched[]): string =>
  [...files]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 20)
    .map(one => `${(one.bytes / 1000).toFixed(1).padStart(7)} kB  ${new URL(one.url).pathname}`)
    .join("\n");

export type Weight = {
  readonly scriptToFirstChoice: number;
  readonly wholeCase: number;
  readonly files: readonly Fetched[];
  /** Those that count for the first choice. */
  readonly scripts: readonly Fetched[];
};

/**
 * What the first case weighs, from the play link to the debrief, the stage included, sound left out. Every script that
 * was asked for before the first choice stood on the page counts as needed for it: what is fetched alongside delays it.
 */
export async function weigh(browser: Browser, site: string): Promise<Weight> {
  const { page, done } = await openPage(browser, site, { at: null, before: markFirstChoice });
  const fetched = await listen(page);
  await page.goto(`${site}#${PLAY}`);
  await page.waitForSelector("[data-choice-id]");
  const { asked } = await firstChoice(page);
  await onScreen(page, "play");
  for (const step of golden.steps) {
    await takeStep(page, mouse, step);
    // Whoever plays at reading speed gets every picture: wait for each place, or a fast run would weigh less.
    const place = await page.locator("html").getAttribute("data-place");
    await page.waitForSelector(`[data-sight="${place}"]`, { state: "attached" });
  }
  await fileReport(page, mouse);
  await page.waitForLoadState("networkidle");
  const silent = fetched.filter(one => !isSound(one.url));
  await done();
  const scripts = silent.filter(one => asked.includes(one.url));
  return { scriptToFirstChoice: kilobytes(scripts), wholeCase: kilobytes(silent), files: silent, scripts };
}
