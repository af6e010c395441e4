import type { Browser, Page } from "playwright-core";
import { onScreen } from "../e2e/screen.ts";
import type { Site } from "./site.ts";
import { noteTurns, type Pressed, type Timed } from "./turn-notes.ts";
import { visit } from "./visit.ts";
import { walk } from "./walk.ts";

export type Turns = {
  /** Milliseconds from each click on a choice to its new text in the document. */
  readonly text: readonly number[];
  /** Interaction to Next Paint over these clicks: the slowest, as there are fewer than 50. Browsers tell it in steps of 8 ms. */
  readonly inp: number;
};

/** The browser tells of nothing faster. */
const LEAST_MS = 16;
const COMES_MS = 10_000;
/** From the finger's first touch to the click. */
const CLICK_MS = 150;

/** Walks with a real pointer, saving as the page does, at `rate` times slower a processor; motion reduced. */
export async function turnsOf(browser: Browser, site: Site, rate: number, most: number): Promise<Turns | null> {
  const { choice, text } = site;
  if (choice === null || text === null) return null;
  const { page, done } = await visit(browser, site, { rate: 1, motion: "reduced" });
  await page.addInitScript(noteTurns, { choice, text });
  await page.goto(site.url);
  if (site.own) await onScreen(page, "play");
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  await walk(page, site, most, async ({ x, y }, turn) => {
    await page.mouse.click(x, y);
    await answered(page, site, turn);
  });
  // Event timings come after their frame.
  await page.waitForTimeout(1000);
  const { pressed, timed } = await page.evaluate(() => window.benchTurns);
  await done();
  return { text: pressed.flatMap(({ text: time }) => time ?? []), inp: slowest(pressed, timed) };
}

async function answered(page: Page, site: Site, turn: number): Promise<void> {
  const end = Date.now() + COMES_MS;
  while (Date.now() < end) {
    await page.waitForTimeout(100);
    const last = await page.evaluate(at => window.benchTurns.pressed[at] ?? null, turn - 1);
    if (last !== null && last.text !== null) return;
  }
  throw new Error(`${site.name}: no new text came of click ${turn}. Is its text= right?`);
}

function slowest(pressed: readonly Pressed[], timed: readonly Timed[]): number {
  const ours = timed.filter(({ at }) => pressed.some(press => press.at >= at && press.at - at < CLICK_MS));
  return Math.max(LEAST_MS, ...ours.map(({ duration }) => duration));
}
