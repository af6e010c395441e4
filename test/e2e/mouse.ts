import type { Page } from "playwright-core";
import type { Hands } from "./hands.ts";
import { editFinding, removeFinding } from "./notebook.ts";
import { choiceButton, PRIMARY } from "./screen.ts";

const press = (page: Page, selector: string): Promise<void> => page.click(`${selector} >> visible=true`);

/** A trainee with a mouse, or a finger. */
export const mouse: Hands = {
  press,
  choose: (page, choice) => press(page, choiceButton(choice)),
  openNotebook: page => press(page, '[data-action="notebook"]'),
  closeNotebook: page => press(page, PRIMARY),
  record: (page, finding) => editFinding(page, finding, press),
  withdraw: (page, subject) => removeFinding(page, subject, press),
};
