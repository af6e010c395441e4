import type { Browser } from "playwright-core";
import { openPage } from "../e2e/browser.ts";
import { onScreen } from "../e2e/screen.ts";
import { median } from "./median.ts";
import { slowProcessor } from "./slow.ts";

export type Answers = {
  /** The first of the visit: its code runs for the first time. */
  readonly first: number;
  readonly middle: number;
  /** The slowest but the first. */
  readonly worst: number;
  readonly count: number;
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
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1)
    for (const question of QUESTIONS) {
      await page.waitForTimeout(150);
      times.push(
        await page.evaluate(
          text =>
            new Promise<number>(resolve => {
              const field = document.querySelector<HTMLInputElement>("#ld-query");
              if (field === null) throw new Error("the desk has no field");
              const start = performance.now();
              const told = new MutationObserver(() => {
                told.disconnect();
                resolve(performance.now() - start);
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
  const [first = Number.NaN, ...later] = times;
  return { first, middle: median(times), worst: Math.max(...later), count: times.length };
}
