import type { Browser, Page } from "playwright-core";
import { openPage } from "../e2e/browser.ts";
import { golden, PLAY } from "../e2e/case.ts";
import { mouse } from "../e2e/mouse.ts";
import { takeStep } from "../e2e/play.ts";
import { onScreen } from "../e2e/screen.ts";
import { cpuOf } from "./cpu.ts";
import { median, quantile } from "./median.ts";

type Frame = { readonly at: number; readonly cost: number };

declare global {
  interface Window {
    benchFrames: Frame[];
  }
}

/** Runs in the page before any script of ours: notes every animation frame that is asked for, and what it costs. */
function noteFrames(): void {
  const ask = window.requestAnimationFrame.bind(window);
  window.benchFrames = [];
  window.requestAnimationFrame = callback =>
    ask(at => {
      const start = performance.now();
      callback(at);
      window.benchFrames.push({ at, cost: performance.now() - start });
    });
}

const takeFrames = (page: Page): Promise<Frame[]> => page.evaluate(() => window.benchFrames.splice(0));

export type Frames = {
  /** Milliseconds between frames while something moved, and the work in one. */
  readonly between: number;
  readonly cost: number;
  readonly costliest: number;
  readonly moving: number;
  /** Over five seconds with nothing moving: frames asked for, and percent of one processor. */
  readonly atRest: number;
  readonly cpu: number | null;
};

const REST_MS = 5000;

/** Frame times through the first turns with full motion, then five seconds of rest. */
export async function framesOfStage(browser: Browser, site: string): Promise<Frames> {
  const { page, done } = await openPage(browser, site, {
    at: PLAY,
    reducedMotion: "no-preference",
    before: noteFrames,
  });
  await onScreen(page, "play");
  await page.waitForSelector('html[data-picture="shown"]');
  await page.waitForTimeout(5000);
  await takeFrames(page);
  for (const step of golden.steps.slice(0, 6)) {
    await takeStep(page, mouse, step);
    await page.waitForTimeout(1200);
  }
  const moving = await takeFrames(page);
  // Effects stop after 4 s.
  await page.waitForTimeout(7000);
  await takeFrames(page);
  const before = await cpuOf(browser);
  await page.waitForTimeout(REST_MS);
  const after = await cpuOf(browser);
  const resting = await takeFrames(page);
  await done();
  // A longer pause is the sleep between two movements.
  const gaps = moving.slice(1).map((frame, at) => frame.at - (moving[at]?.at ?? 0));
  return {
    between: median(gaps.filter(gap => gap > 0 && gap < 250)),
    cost: median(moving.map(frame => frame.cost)),
    costliest: quantile(
      moving.map(frame => frame.cost),
      0.95,
    ),
    moving: moving.length,
    atRest: resting.length,
    cpu: before === null || after === null ? null : (100 * (after - before)) / REST_MS,
  };
}
