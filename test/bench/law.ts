import type { Browser } from "playwright-core";
import { openPage } from "../e2e/browser.ts";
import { onScreen } from "../e2e/screen.ts";
import { slowProcessor } from "./slow.ts";

/** Milliseconds from a question. */
type Answer = { readonly answered: number; readonly painted: number };

export type Answers = {
  readonly answered: readonly number[];
  /** Until the answer has been painted: a frame more, and the wait for it. */
  readonly painted: readonly number[];
};

/** Questions that people type: words, numbers, a beginning that much has in common, and nothing at all. */
const QUESTIONS = [
  "passport",
  "overtime",
  "C29",
  "517(5)",
  "pregnant",
  "child",
  "wage",
  "p",
  "a",
  "contract",
  "zzyzx",
  "",
];

/** Milliseconds from a question in the law desk's field to the answer in the document, over all entries. */
export async function timeOfAnswers(browser: Browser, site: string, rate: number): Promise<Answers> {
  const { page, done } = await openPage(browser, site, { at: "/law" });
  await onScreen(page, "law");
  await slowProcessor(page, rate);
  // Nobody has typed a word sooner than this after the field came.
  await page.waitForTimeout(1000);
  const times: Answer[] = [];
  for (let round = 0; round < 3; round += 1)
    for (const question of QUESTIONS) {
      await page.waitForTimeout(150);
      times.push(
        await page.evaluate(
          text =>
            new Promise<Answer>(resolve => {
              const field = document.querySelector<HTMLInputElement>("#ld-query");
              if (field === null) throw new Error("the desk has no field");
              const start = performance.now();
              const told = new MutationObserver(() => {
                told.disconnect();
                const answered = performance.now() - start;
                requestAnimationFrame(() =>
                  setTimeout(() => resolve({ answered, painted: performance.now() - start })),
                );
              });
              told.observe(document.querySelector("main") ?? document.body, {
                subtree: true,
                childList: true,
                characterData: true,
                attributes: true,
              });
              field.value = text;
              field.dispatchEvent(new InputEvent("input", { bubbles: true }));
            }),
          question,
        ),
      );
    }
  await done();
  return { answered: times.map(time => time.answered), painted: times.map(time => time.painted) };
}
