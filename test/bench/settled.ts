import type { Browser } from "playwright-core";
import { onScreen } from "../e2e/screen.ts";
import { noteSettled, SETTLED } from "./settle-notes.ts";
import type { Site } from "./site.ts";
import { type Conditions, visit } from "./visit.ts";
import { walk } from "./walk.ts";

/** Turns walked: enough for lines, things looked at and a change of place. */
const TURNS = 8;
const COMES_MS = 20_000;

/** Milliseconds from clicks on a choice until the text can be read and nothing of it moves, 4x CPU. */
export async function settledOf(
  browser: Browser,
  site: Site,
  motion: Conditions["motion"],
): Promise<readonly number[] | null> {
  const { choice, text } = site;
  if (choice === null || text === null) return null;
  const { page, done } = await visit(browser, site, { rate: 1, motion });
  await page.addInitScript(noteSettled, { choice, text, ...SETTLED });
  await page.goto(site.url);
  if (site.own) await onScreen(page, "play");
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await walk(page, site, TURNS, async ({ x, y }, turn) => {
    await page.mouse.click(x, y);
    // No question to the page before it can be over: that would be work in its frames.
    await page.waitForTimeout(SETTLED.quiet + 300);
    const end = Date.now() + COMES_MS;
    while ((await page.evaluate(() => window.benchSettled.length)) < turn) {
      if (Date.now() > end) throw new Error(`${site.name}: click ${turn} met no choice. Is its choice= right?`);
      await page.waitForTimeout(300);
    }
  });
  const settled = await page.evaluate(() => window.benchSettled);
  await done();
  return settled;
}
