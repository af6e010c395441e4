import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS } from "../../src/tools/browser.mjs";
import { browserPath } from "./browser.ts";
import { withoutPicture } from "./poor-machine.ts";
import { watch } from "./watch.ts";

/** A browser with a profile on the disk, started by ourselves so that it can be killed like a power cut. */
export type Killable = {
  readonly page: Page;
  readonly faults: readonly string[];
  /** SIGKILL to the browser and all its processes at once; nothing gets to say goodbye. */
  kill(): Promise<void>;
};

/** Starts the browser on `profile` and opens an address. */
export async function startKillable(profile: string, site: string, url: string): Promise<Killable> {
  const portFile = join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const flags = [
    ...BROWSER_FLAGS,
    "--headless=new",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "--window-size=1280,720",
    // As in openPage: movement isn't under test, and drawing it without a GPU takes half of the processor.
    "--force-prefers-reduced-motion",
  ];
  const child = spawn(browserPath(), [...flags, "about:blank"], { stdio: "ignore", detached: true });
  const browser = await chromium.connectOverCDP(await endpointOf(child, portFile));
  const context = browser.contexts()[0] as BrowserContext;
  const { faults } = watch(context, site);
  await context.addInitScript(withoutPicture);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  return {
    page,
    faults,
    async kill() {
      const gone = once(child, "exit");
      // A negative number means the whole group.
      process.kill(-(child.pid ?? 0), "SIGKILL");
      await gone;
      await browser.close().catch(() => {});
    },
  };
}

async function endpointOf(child: ChildProcess, portFile: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`The browser ended by itself (${child.exitCode}).`);
    const port = existsSync(portFile) ? readFileSync(portFile, "utf8").split("\n")[0] : undefined;
    if (port) return `http://127.0.0.1:${port}`;
    await wait(100);
  }
  throw new Error("The browser didn't open its debugging port within 30 s.");
}
