import type { Page } from "playwright-core";
import type { Subject } from "../../src/core/case/key.ts";
import type { Finding } from "../../src/core/session/event.ts";

type Press = (page: Page, selector: string) => Promise<void>;

const row = ({ violation, about }: Subject): string => `[data-finding="${violation}@${about}"]`;

/** In the open notebook: writes a finding down, by whichever hands. `midway` looks at the filled-in form. */
export async function editFinding(
  page: Page,
  { violation, about, clues, provisions }: Finding,
  press: Press,
  midway?: () => Promise<void>,
): Promise<void> {
  await press(page, `[data-violation="${violation}"]`);
  await press(page, `[data-about="${about}"]`);
  for (const clue of clues) await press(page, `[data-clue="${clue}"]`);
  for (const provision of provisions) await press(page, `[data-provision="${provision}"]`);
  await midway?.();
  await press(page, '[data-action="save-finding"]');
  await page.locator(row({ violation, about })).first().waitFor();
}

/** In the open notebook: takes a finding back. */
export async function removeFinding(page: Page, subject: Subject, press: Press): Promise<void> {
  await press(page, `${row(subject)} [data-action="withdraw-finding"]`);
  await page.locator(row(subject)).waitFor({ state: "detached" });
}
