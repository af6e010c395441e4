import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import type { Site } from "./site.ts";
import { slowNetwork, slowProcessor } from "./slow.ts";

export type Visit = {
  readonly page: Page;
  /** Ends the visit; fails where the page had an uncaught error, as nothing measured would mean anything. */
  readonly done: () => Promise<void>;
};

export type Conditions = {
  /** How many times slower the processor is. */
  readonly rate: number;
  readonly slowNet?: boolean;
  readonly motion: "full" | "reduced";
};

/** A fresh profile is a new window: drawing its frame takes the browser half a core and a second or two. */
const WINDOW_MS = 2500;

/**
 * A fresh profile at 1280x720, not yet gone anywhere: what is to be noted from the first moment on is put in by
 * `page.addInitScript` before `page.goto(site.url)`. Nothing is asked of the page until then, as each question of
 * Playwright puts a large script of its own into the page.
 */
export async function visit(browser: Browser, site: Site, { rate, slowNet, motion }: Conditions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: "en-GB",
    reducedMotion: motion === "full" ? "no-preference" : "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on("pageerror", error => faults.push(error.stack ?? error.message));
  await slowProcessor(page, rate);
  if (slowNet === true) await slowNetwork(page);
  await wait(WINDOW_MS);
  return {
    page,
    done: async () => {
      await context.close();
      if (faults.length > 0) throw new Error(`${site.name} had an error of its own:\n${faults.join("\n")}`);
    },
  };
}
