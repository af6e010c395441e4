import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS, findBrowser } from "../../src/tools/browser.mjs";
import { type Watch, watch } from "./watch.ts";

/** A browser program, or an error that says how to get one. */
export function browserPath(): string {
  const found = findBrowser();
  if ("problem" in found) throw new Error(found.problem);
  return found.path;
}

export const launch = (...flags: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath(), args: [...BROWSER_FLAGS, ...flags] });

export type Opened = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What has gone wrong so far; `done` fails if it isn't empty. */
  readonly faults: readonly string[];
  /** Ends the visit; fails where anything went to another origin or to the error console. */
  readonly done: () => Promise<void>;
};

export type Visit = BrowserContextOptions & {
  /** Where to, after the `#`; null leaves the page blank. */
  readonly at?: string | null;
  /** Runs in the page before any script of ours. */
  readonly before?: () => void;
};

/** A fresh profile at 1280x720, with motion reduced unless told otherwise: tests needn't wait for fades. */
export async function openPage(
  browser: Browser,
  site: string,
  { at = "/", before, ...options }: Visit = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: "en-GB",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...options,
  });
  const watched: Watch = watch(context, site);
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (at !== null) await page.goto(`${site}#${at}`);
  return {
    page,
    context,
    faults: watched.faults,
    done: async () => {
      await context.close();
      if (watched.faults.length > 0) throw new Error(`The visit was not clean:\n${watched.faults.join("\n")}`);
    },
  };
}
