import type { Page } from "playwright-core";
import type { Hands } from "./hands.ts";
import { nextTurn, onScreen, PRIMARY } from "./screen.ts";
import type { Step, Walkthrough } from "./walkthrough.ts";

/** Carries out one step of a walkthrough, on the play screen, and comes back to it. */
export async function takeStep(page: Page, hands: Hands, step: Step): Promise<void> {
  if ("choose" in step) {
    await nextTurn(page, () => hands.choose(page, step.choose));
    return;
  }
  await hands.openNotebook(page);
  await onScreen(page, "notebook");
  if ("record" in step) await hands.record(page, step.record);
  else await hands.withdraw(page, step.withdraw);
  await hands.closeNotebook(page);
  await onScreen(page, "play");
}

/** From the briefing through the whole story to the debrief. `between` runs before each step. */
export async function playWalkthrough(
  page: Page,
  hands: Hands,
  { steps }: Walkthrough,
  between: (at: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await onScreen(page, "briefing");
  await hands.press(page, PRIMARY);
  await onScreen(page, "play");
  for (const [at, step] of steps.entries()) {
    await between(at);
    await takeStep(page, hands, step);
  }
  await fileReport(page, hands);
}

/** From the end of the story: to the report, and by filing it to the debrief. */
export async function fileReport(page: Page, hands: Hands): Promise<void> {
  await hands.press(page, PRIMARY);
  await onScreen(page, "report");
  await hands.press(page, PRIMARY);
  await onScreen(page, "debrief");
}

export type Outcome = { readonly band: string | null; readonly scores: Readonly<Record<string, string>> };

/** What the debrief says: the band, and `earned/available` of each competency. */
export const outcome = (page: Page): Promise<Outcome> =>
  page.evaluate(() => ({
    band: document.querySelector("[data-band]")?.getAttribute("data-band") ?? null,
    scores: Object.fromEntries(
      [...document.querySelectorAll("[data-competency]")].map(one => [
        one.getAttribute("data-competency") ?? "",
        one.getAttribute("data-score") ?? "",
      ]),
    ),
  }));
