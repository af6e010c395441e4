import type { Browser, Page } from "playwright-core";
import { mouse } from "../e2e/mouse.ts";
import { fileReport } from "../e2e/play.ts";
import { onScreen } from "../e2e/screen.ts";
import type { Site } from "./site.ts";
import { visit } from "./visit.ts";
import { walk } from "./walk.ts";

export type Heap = {
  /** MB (1,000,000 bytes) of live script objects when all is played; ours with its debrief open. */
  readonly after: number;
  /** kB that each turn left behind, from the fifth on; less than nothing where it freed more. */
  readonly perTurn: readonly number[];
};

/** By then everything has been fetched that a turn needs. */
const FROM_TURN = 5;

/** Plays a page through and weighs its script heap, rubbish taken out. */
export async function heapOf(browser: Browser, site: Site, most: number): Promise<Heap | null> {
  if (site.choice === null || site.text === null) return null;
  const { page, done } = await visit(browser, site, { rate: 1, motion: "reduced" });
  await page.goto(site.url);
  if (site.own) await onScreen(page, "play");
  const live: number[] = [];
  await walk(page, site, most, async ({ x, y }, turn) => {
    await page.mouse.click(x, y);
    await page.waitForTimeout(300);
    if (turn >= FROM_TURN) live.push(await liveBytes(page));
  });
  if (site.own) await fileReport(page, mouse);
  const after = await liveBytes(page);
  await done();
  return { after: after / 1e6, perTurn: live.slice(1).map((bytes, at) => (bytes - (live[at] ?? bytes)) / 1000) };
}

async function liveBytes(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  // What the first collection's finalizers free, the second takes.
  for (let times = 0; times < 2; times++) await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return usedSize;
}
