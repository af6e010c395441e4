import { deepStrictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openPage } from "../e2e/browser.ts";
import { PLAY } from "../e2e/case.ts";
import type { Chance } from "../e2e/chance.ts";
import { onScreen, ROOT, shown } from "../e2e/screen.ts";
import { reach } from "./reach.ts";
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
/** "Load again" is what the page itself offers where a part of the program didn't come. */
const AGAIN = `${ROOT}[data-ready="false"] [role="alert"] ~ .button`;
const WITHOUT_NETWORK = " without a network";
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
  const done: string[] = [];
  let offlineAt = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < outing.acts; at++) {
    const where = `from ${outing.from} in ${outing.locale}, seed ${chance.seed}, act ${at}`;
    const sight = await ready(page, { where, offline: at - offlineAt < 4, fromTrouble: outing.from === "problem" });
    const { screen } = sight;
    screens[screen] = (screens[screen] ?? 0) + 1;
    const did = await act(page, context, chance, sight);
    done.push(`${screen}: ${did}`);
    if (did.endsWith(WITHOUT_NETWORK)) offlineAt = at;
    inVain = did.includes(" in vain") ? inVain + 1 : 0;
    // What lies over the rest, as an open menu on a small screen, is closed by any hand; what still moves is waited for.
    if (inVain === 5) {
      await page.keyboard.press("Escape");
      await page.waitForTimeout(1000);
    }
    if (inVain === 10)
      throw new Error(`Ten acts in vain (${where}): ${await inTheWay(page)}\n${done.slice(-16).join("\n")}`);
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

/** What there is to do. */
type Sight = { readonly screen: string; readonly asked: boolean; readonly story: boolean; readonly anything: boolean };

/**
 * Waits until the program takes input, and looks at it; null where it doesn't come to that. "missing" where a part of the
 * program hasn't arrived and the page offers to load again; "left" where one went back to before the first page.
 */
const look = (page: Page): Promise<Sight | "missing" | "left" | null> =>
  page.evaluate(
    async ([root, story, anything, again]) => {
      const inSight = (selector: string): boolean =>
        [...document.querySelectorAll(selector)].some(one => one.checkVisibility({ visibilityProperty: true }));
      for (const until = performance.now() + 30_000; performance.now() < until; ) {
        const { screen = "", ready } = document.querySelector<HTMLElement>(root)?.dataset ?? {};
        // What was pressed last has only now begun to lead elsewhere.
        if (ready === "true" && screen !== "loading")
          return {
            screen,
            asked: document.querySelector("dialog[open]") !== null,
            story: inSight(story),
            anything: inSight(anything),
          };
        if (document.querySelector(again) !== null) return "missing";
        if (location.protocol === "about:") return "left";
        await new Promise(requestAnimationFrame);
      }
      return null;
    },
    [ROOT, STORY, ANYTHING, AGAIN] as const,
  );

type Expected = {
  /** For the words of an error. */
  readonly where: string;
  /** The network was gone lately: what didn't arrive is asked for again. */
  readonly offline: boolean;
  /** It all began on the screen of trouble. */
  readonly fromTrouble: boolean;
};

async function ready(page: Page, expected: Expected): Promise<Sight> {
  const { where, offline, fromTrouble } = expected;
  // The page may be on its way out, with the question in it.
  const sight = await look(page).catch(() => page.waitForLoadState().then(() => look(page)));
  if (sight === "left") {
    await page.goForward();
    return ready(page, expected);
  }
  if (sight === "missing" && offline) {
    await press(page, AGAIN);
    return ready(page, expected);
  }
  if (sight === null || sight === "missing") throw new Error(`The program takes no more input (${where}).`);
  if (!sight.anything) throw new Error(`A dead end on the screen ${sight.screen} (${where})`);
  // A run that wasn't kept, or was wiped, has an address that leads nowhere: said in words, with a way on.
  if (sight.screen !== "problem" || fromTrouble || /\/session\//.test(page.url())) return sight;
  // The address may already be the next one's.
  await page.waitForTimeout(500);
  if ((await page.locator('[data-screen="problem"]').count()) === 0) return ready(page, expected);
  if (!offline) throw new Error(`A screen of trouble: ${await page.locator("main").textContent()} (${where})`);
  await page.reload();
  return ready(page, { ...expected, offline: false });
}

async function act(page: Page, context: BrowserContext, chance: Chance, { asked, story }: Sight): Promise<string> {
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
  if (die === 4) return press(page, LANGUAGES, chance);
  if (die < 8) {
    const key = KEYS[chance.below(KEYS.length)] ?? "Tab";
    await page.keyboard.press(key);
    return `pressing ${key}`;
  }
  // Above an open question nothing else can be reached.
  if (asked) return press(page, ANYTHING.replace(/(^|, )/g, "$1dialog[open] "), chance);
  return press(page, die < 17 && story ? STORY : ANYTHING, chance);
}

/** For who reads why nothing could be pressed: what a pointer meets where the first things to press are. */
const inTheWay = (page: Page): Promise<string> =>
  page.evaluate(selector => {
    const told = [...document.querySelectorAll(selector)].slice(0, 3).map(element => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return { at: [left, top, width, height].map(Math.round), met: met?.outerHTML.slice(0, 120) ?? null };
    });
    const { scrollX, scrollY, innerWidth, innerHeight } = window;
    return JSON.stringify({ told, scrollX, scrollY, innerWidth, innerHeight, text: document.documentElement.dataset });
  }, STORY);

/** One thing is done while the network is gone; then it comes back. */
async function withoutNetwork(page: Page, context: BrowserContext, chance: Chance): Promise<string> {
  await context.setOffline(true);
  const did = await press(page, STORY, chance);
  await page.waitForTimeout(100);
  await context.setOffline(false);
  return `${did}${WITHOUT_NETWORK}`;
}

async function press(page: Page, selector: string, chance?: Chance): Promise<string> {
  const share = (chance?.below(1000) ?? 0) / 1000;
  // What moves away or is covered in the meantime is simply missed, as by a hand.
  const reached = await reach(page, selector, share).catch(() => null);
  if (reached === null) return `pressing ${selector} in vain`;
  await page.mouse.click(reached.x, reached.y);
  return `pressing "${reached.label}"`;
}
