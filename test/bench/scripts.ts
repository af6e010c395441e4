import type { Browser } from "playwright-core";
import { scriptsOfFirstChoice } from "../e2e/needed.ts";
import { onScreen } from "../e2e/screen.ts";
import { type Weight, weigh } from "../e2e/weight.ts";
import { type Fetched, isScript, kilobytes, listen } from "../e2e/wire.ts";
import type { Site } from "./site.ts";
import { visit } from "./visit.ts";

/** kB (1000 bytes) of script over the wire, packed, without headers. */
export type Scripts = { readonly toChoice: number | null; readonly inAll: number };

/** What comes late has come by then. */
const LATE_MS = 5000;

/** Scripts of a page that isn't ours: those that its first choice waits for, and all that it fetches by itself. */
export async function scriptsOf(browser: Browser, site: Site): Promise<Scripts> {
  const needed = site.choice === null ? null : await scriptsOfFirstChoice(browser, site.url, site.choice);
  const { page, done } = await visit(browser, site, { rate: 1, motion: "reduced" });
  const fetched = await listen(page);
  await page.goto(site.url);
  await page.waitForTimeout(LATE_MS);
  await done();
  const scripts = fetched.filter(({ url }) => isScript(url));
  const first = needed && scripts.filter(({ url }) => needed.includes(url));
  return { toChoice: first && kilobytes(first, "body"), inAll: kilobytes(scripts, "body") };
}

/** Ours: in all is what a whole case fetches up to its debrief, with sound switched on. */
export async function ownScripts(
  browser: Browser,
  site: Site,
  address: string,
): Promise<Scripts & { readonly wholeCase: number }> {
  const weight: Weight = await weigh(browser, address);
  const known = new Set(weight.files.map(({ url }) => url));
  const late = (await withSound(browser, site)).filter(({ url }) => isScript(url) && !known.has(url));
  const scripts = weight.files.filter(({ url }) => isScript(url));
  return {
    toChoice: weight.scriptToFirstChoice,
    inAll: kilobytes([...scripts, ...late], "body"),
    wholeCase: weight.wholeCase,
  };
}

async function withSound(browser: Browser, site: Site): Promise<readonly Fetched[]> {
  const { page, done } = await visit(browser, site, { rate: 1, motion: "reduced" });
  const fetched = await listen(page);
  await page.goto(site.url);
  await onScreen(page, "play");
  await page.locator('[data-action="sound"]').click();
  await page.waitForTimeout(LATE_MS);
  await done();
  return fetched;
}
