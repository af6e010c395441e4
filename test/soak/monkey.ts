import type { Browser, Locator, Page } from "playwright-core";
import { openPage } from "../e2e/browser.ts";
import type { Chance } from "../e2e/chance.ts";
import { ROOT } from "../e2e/screen.ts";

export type Spree = { readonly acts: number; readonly screens: Readonly<Record<string, number>> };

/** Story first, so that it gets somewhere; everything else that can be pressed comes in between. */
const STORY = '[data-choice-id], [data-action="primary"]';
const ANYTHING = "button:not([disabled]), a[href], summary, input, select, [role=option]";
const KEYS = ["Tab", "Enter", "Escape", "1", "2", "n", "l", "ArrowDown", "PageDown"];
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 360, height: 640 },
];

/** Presses things at random for a while. Fails on a console error, a screen of trouble, or a screen with no way on. */
export async function monkey(browser: Browser, site: string, chance: Chance, milliseconds: number): Promise<Spree> {
  const { page, faults, done } = await openPage(browser, site, { reducedMotion: "no-preference" });
  page.on("dialog", dialog => void dialog.accept());
  // Printing would stop the browser in its tracks.
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  const screens: Record<string, number> = {};
  const end = Date.now() + milliseconds;
  let acts = 0;
  let inVain = 0;
  for (; Date.now() < end; acts++) {
    const screen = await ready(page, chance, acts);
    screens[screen] = (screens[screen] ?? 0) + 1;
    const did = await act(page, chance);
    inVain = did.includes(" in vain") ? inVain + 1 : 0;
    if (inVain === 10) throw new Error(`Ten acts ${did} on the screen ${screen} (seed ${chance.seed}, act ${acts})`);
    // Caught at once, the act that did it is known.
    if (faults[0] !== undefined)
      throw new Error(`${faults[0]}\nafter ${did} on the screen ${screen} (seed ${chance.seed}, act ${acts})`);
  }
  await done();
  return { acts, screens };
}

async function ready(page: Page, chance: Chance, acts: number): Promise<string> {
  const where = `seed ${chance.seed}, act ${acts}`;
  await page.waitForSelector(`${ROOT}[data-ready="true"]`, { state: "attached" }).catch(() => {
    throw new Error(`The program takes no more input (${where}).`);
  });
  const screen = (await page.locator(ROOT).getAttribute("data-screen")) ?? "";
  if (screen === "problem")
    throw new Error(`A screen of trouble: ${await page.locator("main").textContent()} (${where})`);
  if ((await visible(page, ANYTHING)).length === 0) throw new Error(`A dead end on the screen ${screen} (${where})`);
  return screen;
}

const visible = (page: Page, selector: string): Promise<Locator[]> => page.locator(`${selector} >> visible=true`).all();

async function act(page: Page, chance: Chance): Promise<string> {
  // Left by going back to before the first page.
  if (!page.url().startsWith("http")) await page.goForward().catch(() => null);
  const die = chance.below(20);
  if (die === 0) {
    const size = SIZES[chance.below(SIZES.length)] ?? { width: 1280, height: 720 };
    await page.setViewportSize(size);
    return `resizing to ${size.width}x${size.height}`;
  }
  if (die === 1) {
    await page.goBack({ timeout: 2000 }).catch(() => null);
    return "going back";
  }
  if (die < 5) {
    const key = KEYS[chance.below(KEYS.length)] ?? "Tab";
    await page.keyboard.press(key);
    return `pressing ${key}`;
  }
  const story = await visible(page, STORY);
  const things = die < 15 && story.length > 0 ? story : await visible(page, ANYTHING);
  const thing = things[chance.below(Math.max(1, things.length))];
  const label = await thing?.textContent({ timeout: 1000 }).catch(() => null);
  // What moves away or is covered in the meantime is simply missed, as by a hand.
  const missed = await thing?.click({ timeout: 1000 }).then(
    () => "",
    (error: unknown) => ` in vain (${String(error).slice(0, 900)})`,
  );
  return `pressing "${label?.trim() ?? "nothing"}"${missed ?? ""}`;
}
