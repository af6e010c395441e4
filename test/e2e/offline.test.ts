import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeList } from "../../src/tools/offline-list.ts";
import { serve } from "../../src/tools/serve.mjs";
import { launch, type Opened, openPage } from "./browser.ts";
import { CASE, careless, golden, PLAY, ROLE } from "./case.ts";
import { mouse } from "./mouse.ts";
import { openRoles } from "./open-roles.ts";
import { fileReport, outcome, takeStep } from "./play.ts";
import { openPrepared } from "./prepared.ts";
import { onScreen, saved, shown } from "./screen.ts";
import { readWalkthrough } from "./walkthrough.ts";

const DIST = join(import.meta.dirname, "..", "..", "dist");
/** Nobody has the program at the root of a site. */
const FOLDER = "training/plain-sight";
/** Fetching the whole program is the browser's spare-time work: on a busy machine it takes long, and that is no failure. */
const PATIENCE = { timeout: 120_000 };
/** Played of each case in each language. */
const TURNS = 2;

let browser: Browser;
let root: string;
let folder: string;
let site: string;
let close: () => Promise<void>;
let visit: Opened;

/** A site of its own that may be changed and ended, and one visit to it, from the play link on. */
beforeAll(async () => {
  browser = await launch();
  root = mkdtempSync(join(tmpdir(), "plain-sight-site-"));
  folder = join(root, ...FOLDER.split("/"));
  mkdirSync(folder, { recursive: true });
  cpSync(DIST, folder, { recursive: true });
  const server = await serve({ root, port: 0 });
  ({ close } = server);
  site = `${server.url}${FOLDER}/`;
  visit = await openPage(browser, site, { at: PLAY, serviceWorkers: "allow" });
});
afterAll(async () => {
  await browser.close();
  await close();
  rmSync(root, { recursive: true, force: true });
});

const goTo = async (page: Page, path: string, screen: string): Promise<void> => {
  await page.goto(`${site}#${path}`);
  await onScreen(page, screen);
};

/** The next version: another page, and a story that isn't the same any more. */
function release(): void {
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };
  edit(join(folder, "index.html"), "</head>", '<meta name="release" content="2" /></head>');
  const head = readdirSync(join(folder, "assets")).find(name => name.startsWith(`${CASE}-${ROLE}-head-`)) ?? "";
  edit(join(folder, "assets", head), /"storyHash":"\w+"/, '"storyHash":"edited"');
  writeList(folder);
}
const RELEASED = 'meta[name="release"]';

test("a first visit, in some folder of a site, brings the whole program onto the device and says so", async () => {
  const { page } = visit;
  await onScreen(page, "play");
  await goTo(page, "/settings", "settings");
  await page.waitForSelector('[data-offline="complete"]', PATIENCE);
  expect(await page.locator(".without p").textContent()).toMatch(/^Everything is on this device: \d+ MB/);
});

/**
 * A new worker takes the place of the old one when that is idle and has been ended. Browsers end idle workers by
 * themselves, but not while a debugger looks at them, as it does here.
 */
async function endIdleWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

test("a new version waits while one plays, tells, and is applied on the map; the run goes on", async () => {
  const { page, context } = visit;
  release();
  await goTo(page, PLAY, "play");
  // From the page's beginning: when the new version takes over is the browser's affair.
  await page.addInitScript(() =>
    navigator.serviceWorker.addEventListener("controllerchange", () => document.body.setAttribute("data-new", "")),
  );
  // Browsers look for a new version when a page is opened.
  await page.reload();
  await onScreen(page, "play");
  await page.locator(".notice", { hasText: "A new version is ready." }).waitFor(PATIENCE);
  for (const step of golden.steps.slice(0, 3)) await takeStep(page, mouse, step);
  await saved(page);
  const before = await shown(page);
  expect(await page.locator(RELEASED).count()).toBe(0);

  // Another window plays on with the old version: nothing is taken away from under it.
  const other = await context.newPage();
  await goTo(other, "/about", "about");
  await goTo(page, "/", "hub");
  await page.locator(".notice", { hasText: "Close the other windows" }).waitFor();
  expect(await page.locator(RELEASED).count()).toBe(0);
  await other.close();

  // It's taken up on the map, and by then one plays again: the page of the old version goes on, late parts and all.
  await goTo(page, "/settings", "settings");
  await goTo(page, "/", "hub");
  const goOn = async (): Promise<string> => {
    const at = await onScreen(page, "play", "hub");
    const button = page.getByRole("button", { name: "Continue" }).first();
    if (at === "hub") await button.click({ timeout: 1000 }).catch(() => undefined);
    return at;
  };
  // A quick browser loads the map anew just then, for the new version: a page on its way out hears no click.
  await expect.poll(goOn, { interval: 1000 }).toBe("play");
  await endIdleWorkers(page);
  await page.waitForSelector(`body[data-new], ${RELEASED}`, { state: "attached" });
  // A quick browser has taken it up while the map still stood, and the page with it.
  const late = (await page.locator(RELEASED).count()) === 0;
  if (late) {
    await goTo(page, "/law", "law");
    expect(await page.locator(RELEASED).count()).toBe(0);
  }

  // On the map the new version is there, and the run with it.
  await page.goto(`${site}#/`);
  await page.waitForSelector(RELEASED, { state: "attached" });
  await onScreen(page, "hub");
  await page.getByRole("button", { name: "Continue" }).first().click();
  await onScreen(page, "play");
  expect(await shown(page)).toEqual(before);
});

test("on plain http, as on many an intranet, one plays, and the settings say that nothing is kept for later", async () => {
  const elsewhere = await launch("--host-resolver-rules=MAP intranet.test 127.0.0.1");
  const plain = site.replace("127.0.0.1", "intranet.test");
  const { page, faults } = await openPage(elsewhere, plain, { at: PLAY, serviceWorkers: "allow" });
  await onScreen(page, "play");
  const [step] = golden.steps;
  if (step !== undefined) await takeStep(page, mouse, step);
  await page.goto(`${plain}#/settings`);
  await page.waitForSelector('[data-offline="unavailable"]');
  // The browser's own word on a header that it heeds on secure addresses alone.
  expect(faults.filter(fault => !fault.includes("Cross-Origin-Opener-Policy"))).toEqual([]);
  await elsewhere.close();
});

test("with the site gone, every case can be played in both languages, and the law desk and a debrief are there", async () => {
  const { page, done } = visit;
  // Harder than a browser that only says that it is offline.
  await close();
  await goTo(page, "/settings", "settings");
  await page.reload();
  await page.waitForSelector('[data-offline="complete"]', PATIENCE);
  const cases = new Map(openRoles().map(one => [one.folder, one]));
  for (const [turn, language] of (["en", "ru"] as const).entries()) {
    await goTo(page, "/settings", "settings");
    await page.locator(`.pick label[lang="${language}"]`).click();
    await page.waitForSelector(`html[lang="${language}"]`);
    for (const { folder, role } of cases.values()) {
      await goTo(page, `/case/${folder}/${role}/play`, "play");
      // In the second language the run goes on where it was.
      const steps = readWalkthrough(folder, `${role}.golden`).steps.slice(turn * TURNS, (turn + 1) * TURNS);
      for (const step of steps) await takeStep(page, mouse, step);
      const place = await page.locator("html").getAttribute("data-place");
      await page.waitForSelector(`[data-sight="${place}"]`, { state: "attached" });
    }
    await goTo(page, "/law/provision/iccpr-9", "law");
  }
  await openPrepared(page, site, careless.steps);
  await fileReport(page, mouse);
  expect(careless.bands).toContain((await outcome(page)).band);
  await done();
});
