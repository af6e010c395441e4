import type { Browser, Page } from "playwright-core";
import { openPage } from "../e2e/browser.ts";
import { golden, PLAY } from "../e2e/case.ts";
import { mouse } from "../e2e/mouse.ts";
import { takeStep } from "../e2e/play.ts";
import { choiceButton, onScreen } from "../e2e/screen.ts";
import { median, quantile } from "./median.ts";
import { slowProcessor } from "./slow.ts";

export type Turns = {
  readonly document: number;
  readonly slowest: number;
  readonly painted: number;
  readonly count: number;
};

/** Milliseconds from each choice of a whole walkthrough to its new text: in the document, and painted. */
export async function timeOfTurns(browser: Browser, site: string, rate: number): Promise<Turns> {
  const { page, done } = await openPage(browser, site, { at: PLAY, reducedMotion: null });
  page.setDefaultTimeout(60_000);
  await onScreen(page, "play");
  await slowProcessor(page, rate);
  const times: { document: number; painted: number }[] = [];
  for (const step of golden.steps) {
    if ("choose" in step) {
      // A reader takes longer than this; what still moves from the turn before must not be charged to the next.
      await page.waitForTimeout(400);
      times.push(await timeOfTurn(page, choiceButton(step.choose)));
    } else await takeStep(page, mouse, step);
  }
  await done();
  const inDocument = times.map(time => time.document);
  return {
    document: median(inDocument),
    slowest: quantile(inDocument, 0.95),
    painted: median(times.map(time => time.painted)),
    count: times.length,
  };
}

const timeOfTurn = (page: Page, selector: string): Promise<{ document: number; painted: number }> =>
  page.evaluate(
    wanted =>
      new Promise<{ document: number; painted: number }>((resolve, reject) => {
        const root = document.querySelector("[data-turn]");
        const button = document.querySelector<HTMLElement>(wanted);
        if (root === null || button === null) {
          reject(new Error(`${wanted} is not on the screen`));
          return;
        }
        const start = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          const text = performance.now() - start;
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve({ document: text, painted: performance.now() - start });
          // The first task after a frame runs when that frame has been painted.
          requestAnimationFrame(() => channel.port2.postMessage(null));
        }).observe(root, { attributeFilter: ["data-turn"] });
        button.click();
      }),
    selector,
  );
