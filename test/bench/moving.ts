import type { Browser, Page } from "playwright-core";
import { cpuOf } from "./cpu.ts";
import { takeFrames } from "./frame-notes.ts";
import type { Site } from "./site.ts";
import { standing } from "./stand.ts";

export type Moving = {
  readonly fps: number;
  /** Percent of one processor, pages and painting together; null where the system doesn't tell. */
  readonly cpu: number | null;
  /** Milliseconds of the page's own work in each frame. */
  readonly costs: readonly number[];
};

const MOVING_MS = 4000;
const STEP_MS = 50;

/** The whole picture in movement for four seconds: a pointer goes to and fro over it, so that camera and effect run. */
export async function movingOf(browser: Browser, site: Site, rate: number): Promise<Moving | null> {
  if (site.stage === null) return null;
  const { page, done } = await standing(browser, site, { motion: "full" });
  await page.waitForTimeout(2000);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  await swing(page, 1000);
  await takeFrames(page);
  const began = performance.now();
  const before = await cpuOf(browser);
  await swing(page, MOVING_MS);
  const after = await cpuOf(browser);
  const spent = performance.now() - began;
  const frames = await takeFrames(page);
  await done();
  // Two parts of a program may ask for the same frame.
  const times = new Set(frames.map(({ at }) => at));
  return {
    fps: (1000 * times.size) / spent,
    cpu: before === null || after === null ? null : (100 * (after - before)) / spent,
    costs: frames.map(({ cost }) => cost),
  };
}

async function swing(page: Page, length: number): Promise<void> {
  const began = performance.now();
  for (let now = 0; now < length; now = performance.now() - began) {
    const across = 0.5 + 0.45 * Math.sin(now / 300);
    await page.mouse.move(across * 760, 300);
    await page.waitForTimeout(STEP_MS);
  }
}
