import { deepStrictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { openPage } from "../e2e/browser.ts";
import { PLAY } from "../e2e/case.ts";
import type { Chance } from "../e2e/chance.ts";
import { onScreen, ROOT, shown } from "../e2e/screen.ts";
import { STARTS } from "./starts.ts";

export type Spree = { readonly acts: number; readonly screens: Readonly<Record<string, number>> };
export type Outing = {
  /** A key of STARTS. */
  readonly from: string;
  /** The browser's language, and with it the program's to begin with. */
  readonly locale: string;
  readonly acts: number;
  /** Without movement it's done in half the time. */
  readonly still?: boolean;
};

/** Story first, so that it gets somewhere; everything else that can be pressed comes in between. */
const STORY = '[data-choice-id], [data-action="primary"]';
const ANYTHING = "button:not([disabled]), a[href], summary, input, select, [role=option]";
const LANGUAGES = ".languages button";
const KEYS = ["Tab", "Enter", "Escape", "1", "2", "n", "l", "ArrowDown", "PageDown"];
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];
/** What a browser writes into its console when it's offline and something is fetched. */
const OFFLINE = /ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/;

/**
 * Does things at random, from one screen on. Fails on an uncaught or a console error, a screen of trouble, or a screen with
 * no way on; in the end the log on the disk, played again, must give the state on screen.
 */
export async function monkey(browser: Browser, site: string, chance: Chance, outing: Outing): Promise<Spree> {
  const { page, context, faults } = await openPage(browser, site, {
    at: null,
    reducedMotion: outing.still ? "reduce" : "no-preference",
    locale: outing.locale,
  });
  page.on("dialog", dialog => void dialog.accept());
  // Printing would stop the browser in its tracks.
  await page.addInitScript(() => Object.assign(window, { print: () => {} }));
  await STARTS[outing.from]?.(page, site);
  const screens: Record<string, number> = {};
  const real = (): string | undefined => faults.find(fault => !OFFLINE.test(fault));
  let inVain = 0;
  for (let at = 0; at < outing.acts; at++) {
    const where = `from ${outing.from} in ${outing.locale}, seed ${chance.seed}, act ${at}`;
    // Left by going back to before the first page.
    if (!page.url().startsWith(site)) await page.goForward();
    const screen = await ready(page, where, outing.from === "problem");
    screens[screen] = (screens[screen] ?? 0) + 1;
    const did = await act(page, context, chance);
    inVain = did.includes(" in vain") ? inVain + 1 : 0;
    // What lies over the rest, as an open menu on a small screen, is closed by any hand.
    if (inVain === 5) await page.keyboard.press("Escape");
    if (inVain === 10) throw new Error(`Ten acts ${did} on the screen ${screen} (${where})`);
    // Caught at once, the act that did it is known.
    if (real() !== undefined) throw new Error(`${real()}\nafter ${did} on the screen ${screen} (${where})`);
  }
  await replayEqualsLive(page, site).catch((error: unknown) => {
    const asked = `from ${outing.from} in ${outing.locale}, seed ${chance.seed}, after all acts`;
    throw new Error(`${error instanceof Error ? error.message : String(error)} (${asked})`, { cause: error });
  });
  if (real() !== undefined) throw new Error(`${real()}\nin the end (from ${outing.from}, seed ${chance.seed})`);
  await context.close();
  return { acts: outing.acts, screens };
}

/** Goes on with the run of the first case (or begins one), and loads the page anew: the log must give the same turn. */
async function replayEqualsLive(page: Page, site: string): Promise<void> {
  // By another screen, as the monkey may be in the play of another case.
  await page.goto(`${site}#/about`);
  await onScreen(page, "about");
  await page.goto(`${site}#${PLAY}`);
  await onScreen(page, "play");
  await page.waitForSelector('[data-saving="saving"]', { state: "detached" });
  const live = await shown(page);
  await page.reload();
  await onScreen(page, "play");
  const replayed = async () => JSON.stringify(await shown(page)) === JSON.stringify(live);
  for (let tries = 0; tries < 50 && !(await replayed()); tries++) await page.waitForTimeout(100);
  deepStrictEqual(await shown(page), live);
}

async function ready(page: Page, where: string, fromTrouble: boolean): Promise<string> {
  await page.waitForSelector(`${ROOT}[data-ready="true"]`, { state: "attached" }).catch(() => {
    throw new Error(`The program takes no more input (${where}).`);
  });
  const screen = (await page.locator(ROOT).getAttribute("data-screen")) ?? "";
  // What was pressed last has only now begun to lead elsewhere.
  if (screen === "loading") return ready(page, where, fromTrouble);
  // A run that wasn't kept, or was wiped, has an address that leads nowhere: said in words, with a way on.
  const known = (): boolean => fromTrouble || /\/session\//.test(page.url());
  // The address may already be the next one's.
  if (screen === "problem" && !known()) await page.waitForTimeout(500);
  if (screen === "problem" && !known() && (await page.locator('[data-screen="problem"]').count()) > 0)
    throw new Error(`A screen of trouble: ${await page.locator("main").textContent()} (${where})`);
  if ((await visible(page, ANYTHING)).length === 0) throw new Error(`A dead end on the screen ${screen} (${where})`);
  return screen;
}

const visible = (page: Page, selector: string): Promise<Locator[]> => page.locator(`${selector} >> visible=true`).all();

async function act(page: Page, context: BrowserContext, chance: Chance): Promise<string> {
  const die = chance.below(24);
  if (die === 0) {
    const size = SIZES[chance.below(SIZES.length)] ?? { width: 1280, height: 720 };
    await page.setViewportSize(size);
    return `resizing to ${size.width}x${size.height}`;
  }
  if (die === 1) {
    const size = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.setViewportSize({ width: size.height, height: size.width });
    return "turning the device";
  }
  if (die === 2) {
    if (chance.below(2) === 0) await page.goBack({ timeout: 2000 }).catch(() => null);
    else await page.goForward({ timeout: 2000 }).catch(() => null);
    return "going back or forth";
  }
  if (die === 3) return withoutNetwork(page, context, chance);
  if (die === 4) return press(await visible(page, LANGUAGES), chance);
  if (die < 8) {
    const key = KEYS[chance.below(KEYS.length)] ?? "Tab";
    await page.keyboard.press(key);
    return `pressing ${key}`;
  }
  // Above an open question nothing else can be reached.
  const within = (await page.locator("dialog[open]").count()) > 0 ? "dialog[open] " : "";
  const anything = ANYTHING.replace(/(^|, )/g, `$1${within}`);
  const story = within === "" ? await visible(page, STORY) : [];
  return press(die < 17 && story.length > 0 ? story : await visible(page, anything), chance);
}

/** One thing is done while the network is gone; then it comes back, and what didn't arrive is asked for again. */
async function withoutNetwork(page: Page, context: BrowserContext, chance: Chance): Promise<string> {
  await context.setOffline(true);
  const did = await press(await visible(page, STORY), chance);
  await context.setOffline(false);
  // "Load again" is what the page itself offers where a part of the program didn't come.
  const missing = page.locator(`${ROOT}[data-ready="false"] [role="alert"] ~ .button`);
  await page.waitForTimeout(100);
  if ((await missing.count()) > 0) await missing.first().click();
  else if ((await page.locator(`${ROOT}[data-screen="problem"]`).count()) > 0) await page.reload();
  return `${did} without a network`;
}

async function press(things: readonly Locator[], chance: Chance): Promise<string> {
  const thing = things[chance.below(Math.max(1, things.length))];
  const label = await thing?.textContent({ timeout: 1000 }).catch(() => null);
  // What moves away or is covered in the meantime is simply missed, as by a hand.
  const missed = await thing?.click({ timeout: 1000 }).then(
    () => "",
    (error: unknown) => ` in vain (${String(error).slice(0, 900)})`,
  );
  return `pressing "${label?.trim() ?? "nothing"}"${missed ?? ""}`;
}
