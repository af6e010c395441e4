import type { Page } from "playwright-core";
import type { Hands } from "./hands.ts";
import { editFinding, removeFinding } from "./notebook.ts";
import { reach } from "./reach.ts";
import { choiceButton, PRIMARY } from "./screen.ts";

const press = async (page: Page, selector: string): Promise<void> => {
  const reached = await reach(page, selector);
  // Where it isn't to be had, Playwright waits for longer, and says what is in the way.
  if (reached === null) await page.click(`${selector} >> visible=true`);
  else await page.mouse.click(reached.x, reached.y);
};

/** A trainee with a mouse, or a finger. */
export const mouse: Hands = {
  press,
  choose: (page, choice) => press(page, choiceButton(choice)),
  openNotebook: page => press(page, '[data-action="notebook"]'),
  closeNotebook: page => press(page, PRIMARY),
  record: (page, finding) => editFinding(page, finding, press),
  withdraw: (page, subject) => removeFinding(page, subject, press),
};
