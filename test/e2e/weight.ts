import type { Browser } from "playwright-core";
import { openPage } from "./browser.ts";
import { golden, PLAY } from "./case.ts";
import { mouse } from "./mouse.ts";
import { scriptsOfFirstChoice } from "./needed.ts";
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
  /** Those that the first choice needs. */
  readonly scripts: readonly Fetched[];
};

/**
 * What the first case weighs, from the play link to the debrief, the stage included, sound left out. Script for the first
 * choice is counted without headers, as the size of the files; the whole with them.
 */
export async function weigh(browser: Browser, site: string): Promise<Weight> {
  const needed = await scriptsOfFirstChoice(browser, `${site}#${PLAY}`);
  const { page, done } = await openPage(browser, site, { at: null });
  const fetched = await listen(page);
  await page.goto(`${site}#${PLAY}`);
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
  const scripts = silent.filter(one => needed.includes(one.url));
  return {
    scriptToFirstChoice: kilobytes(scripts, "body"),
    wholeCase: kilobytes(silent, "bytes"),
    files: silent,
    scripts,
  };
}
