import type { Page } from "playwright-core";
import type { Hands } from "./hands.ts";
import { pressByKeyboard } from "./keyboard.ts";
import { editFinding, removeFinding } from "./notebook.ts";
import { choiceButton } from "./screen.ts";

/** The digit that stands on a choice, if it has one. */
const digitOf = (page: Page, choice: string): Promise<string | null> =>
  page.locator(choiceButton(choice)).first().getAttribute("aria-keyshortcuts");

/** A trainee without a mouse: digits for what bears one, otherwise Tab and Enter; N and Escape for the notebook. */
export const keys: Hands = {
  press: pressByKeyboard,
  async choose(page, choice) {
    await page.waitForSelector(choiceButton(choice));
    const digit = await digitOf(page, choice);
    // Every other one by Tab and Enter, so that both ways are used.
    const turn = Number(await page.locator("[data-turn]").getAttribute("data-turn"));
    if (digit !== null && turn % 2 === 0) await page.keyboard.press(digit);
    else await pressByKeyboard(page, choiceButton(choice));
  },
  openNotebook: page => page.keyboard.press("n"),
  closeNotebook: page => page.keyboard.press("Escape"),
  record: (page, finding) => editFinding(page, finding, pressByKeyboard),
  withdraw: (page, subject) => removeFinding(page, subject, pressByKeyboard),
};
