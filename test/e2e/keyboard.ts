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

/** Presses what a selector names as a keyboard can: Enter on a button, Space on a box, arrows within a group of radios. */
export async function pressByKeyboard(page: Page, selector: string): Promise<void> {
  const target = page.locator(`${selector} >> visible=true`).first();
  const type = await target.getAttribute("type");
  if (type === "radio") {
    await chooseRadio(page, selector, (await target.getAttribute("name")) ?? "");
    return;
  }
  await tabTo(page, selector);
  await page.keyboard.press(type === "checkbox" ? "Space" : "Enter");
}

/** Tab stops once in a group of radios; from there the arrows go round. */
async function chooseRadio(page: Page, selector: string, group: string): Promise<void> {
  const radios = `input[type="radio"][name="${group}"]`;
  await tabTo(page, radios);
  const count = await page.locator(radios).count();
  if (!(await isFocused(page, selector))) await page.keyboard.press("Space");
  for (let arrows = 0; arrows <= count; arrows++) {
    if (await isFocused(page, selector)) {
      await page.keyboard.press("Space");
      return;
    }
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`${selector} was not reached by the arrows`);
}

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(wanted => document.activeElement?.matches(wanted) === true, selector);
