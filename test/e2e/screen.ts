import type { Page } from "playwright-core";

/** The automation contract (docs/architecture.md): what the program says of itself on its root and its elements. */
export const ROOT = "[data-screen]";
export const PRIMARY = '[data-action="primary"]';

export const choiceButton = (id: string): string => `[data-choice-id="${id}"]`;

/** Waits until a screen, one of several, takes input, and says which it is. */
export async function onScreen(page: Page, ...names: readonly string[]): Promise<string> {
  const selector = names.map(name => `[data-screen="${name}"][data-ready="true"]`).join(", ");
  // Locators, here and below: what waitForSelector gives back holds its element, and all around it, in the page's memory.
  const root = page.locator(selector).first();
  await root.waitFor({ state: "attached" }).catch(async (error: unknown) => {
    throw new Error(`${await whatIsThere(page)} instead of ${names.join(" or ")}.`, { cause: error });
  });
  return (await page.locator(ROOT).getAttribute("data-screen")) ?? "";
}

/** For who reads why a test failed. */
const whatIsThere = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector<HTMLElement>("[data-screen]");
    const { screen, ready } = root?.dataset ?? {};
    const words = document.querySelector("main")?.textContent?.replaceAll(/\s+/g, " ").slice(0, 300);
    return `At ${location.hash} the screen ${screen} (ready: ${ready}) says "${words}"`;
  });

/** What identifies a turn to the trainee: which lines and choices are on screen, and how many clues there are. */
export type Shown = {
  readonly turn: string | null;
  readonly clues: string | null;
  readonly lines: readonly string[];
  readonly choices: readonly string[];
};

export const shown = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const root = document.querySelector<HTMLElement>("[data-screen]");
    const ids = (name: string): string[] =>
      [...document.querySelectorAll(`[data-screen="play"] [${name}]`)].map(element => element.getAttribute(name) ?? "");
    return {
      turn: root?.dataset.turn ?? null,
      clues: root?.dataset.clues ?? null,
      lines: ids("data-line-id"),
      choices: [...new Set(ids("data-choice-id"))].sort(),
    };
  });

/** Does something that leads to the next turn, and waits until that turn takes input. */
export async function nextTurn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.locator(ROOT).getAttribute("data-turn");
  await act();
  await page
    .locator(`[data-screen="play"][data-ready="true"]:not([data-turn="${before}"])`)
    .waitFor({ state: "attached" });
}

/** Waits until the program says that everything so far is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').first().waitFor({ state: "attached" });
}
