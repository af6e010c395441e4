import type { Page } from "playwright-core";

const MOST_TABS = 200;

/**
 * Presses Tab until the focus is on what the selector names, as someone without a mouse would. Fails where it can't be
 * reached, or where the focus is on it and can't be seen.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { state: "visible" });
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const on = await page.evaluate(wanted => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || !focused.matches(wanted)) return null;
      const box = focused.getBoundingClientRect();
      const visible =
        box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
      return visible ? "seen" : "out of sight";
    }, selector);
    if (on === "seen") return;
    if (on !== null) throw new Error(`${selector} has the focus, ${on}`);
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} was not reached by ${MOST_TABS} presses of Tab`);
}

export async function pressByKeyboard(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
}
