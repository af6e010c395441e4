import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Route } from "playwright-core";

const SETTLE_MS = 150;
const MOST_MS = 30_000;

/**
 * Which scripts the first choice needs, whatever machine and network: every script is held back, and let through one by
 * one, in the order asked for, for as long as no choice stands on the page.
 */
export async function scriptsOfFirstChoice(
  browser: Browser,
  url: string,
  choice = "[data-choice-id]",
): Promise<readonly string[]> {
  const context = await browser.newContext();
  const held: Route[] = [];
  await context.route(/\.js$/, route => void held.push(route));
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "commit" });
  const needed: string[] = [];
  const end = Date.now() + MOST_MS;
  while ((await page.locator(choice).count()) === 0) {
    if (Date.now() > end) throw new Error(`No choice came, with ${needed.length} scripts let through.`);
    const next = held.shift();
    if (next !== undefined) {
      needed.push(next.request().url());
      await next.continue();
      await next.request().response();
    }
    // Time for what this one asks for, or draws.
    await wait(SETTLE_MS);
  }
  await context.close();
  return needed;
}
