import type { Browser } from "playwright-core";
import { openPage } from "../e2e/browser.ts";
import { PLAY } from "../e2e/case.ts";
import { firstChoiceAt, markFirstChoice } from "../e2e/first-choice.ts";
import { median } from "./median.ts";
import { slowNetwork, slowProcessor } from "./slow.ts";

/** Milliseconds from the play link to the first choice in the document: nothing cached, poor machine, poor network. */
export async function timeToFirstChoice(browser: Browser, site: string, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { page, done } = await openPage(browser, site, { at: null, before: markFirstChoice });
    page.setDefaultTimeout(60_000);
    await slowProcessor(page, 4);
    await slowNetwork(page);
    await page.goto(`${site}#${PLAY}`, { waitUntil: "commit" });
    await page.waitForSelector("[data-choice-id]");
    times.push(await firstChoiceAt(page));
    await done();
  }
  return median(times);
}
