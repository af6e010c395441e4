import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Buckets } from "../../src/storage/bucket.ts";
import { BROWSER_FLAGS } from "../../src/tools/browser.mjs";
import { browserPath, launch, openPage } from "./browser.ts";
import { golden, PLAY } from "./case.ts";
import { mouse } from "./mouse.ts";
import { takeStep } from "./play.ts";
import { onScreen, PRIMARY, saved, shown } from "./screen.ts";
import { watch } from "./watch.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** All that a page may keep in this browser, as the browser itself lists it. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    buckets: await (navigator as unknown as { readonly storageBuckets: Buckets }).storageBuckets.keys(),
    settings: Object.keys(localStorage).sort(),
    ofTab: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const NOTHING = { databases: [], buckets: [], settings: [], ofTab: [], caches: [], workers: 0 };

/** The files of a profile in which these words stand, as bytes of either width and order. */
const filesWith = (profile: string, words: string): readonly string[] =>
  readdirSync(profile, { recursive: true, encoding: "utf8" }).filter(name => {
    const path = join(profile, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    const wide = Buffer.from(words, "utf16le");
    return [Buffer.from(words), wide, Buffer.from(wide).swap16()].some(written => bytes.includes(written));
  });

/** What the browser writes down of every page and no page can delete: docs/privacy.md tells of it. */
const BROWSERS_OWN =
  /(^|\/)(segmentation_platform|History|Sessions|Visited Links|Favicons|Top Sites|Shortcuts|Network Action Predictor)/;

/** From the play link on: some steps, so that there is something to lose. */
async function playSome(page: Page): Promise<void> {
  await onScreen(page, "play");
  for (const step of golden.steps.slice(0, 2)) await takeStep(page, mouse, step);
  await saved(page);
}

async function wipeByHand(page: Page): Promise<void> {
  await page.locator('[data-action="wipe"]:visible').first().click();
  const all = page.locator('[data-action="wipe-all"]');
  await all.waitFor();
  // One slip of the hand does nothing.
  expect(await all.isDisabled()).toBe(true);
  await page.locator("dialog.wipe input").check();
  await all.click();
  await onScreen(page, "hub");
}

test("leave no trace: store, settings, cache and worker are gone, stay gone, and the profile no longer knows the run", async () => {
  const profile = mkdtempSync(join(tmpdir(), "plain-sight-profile-"));
  const open = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: browserPath(),
      args: [...BROWSER_FLAGS],
      viewport: { width: 1280, height: 720 },
      locale: "en-GB",
      reducedMotion: "reduce",
    });
  try {
    const context = await open();
    const { faults } = watch(context, site);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${site}#${PLAY}`);
    await playSome(page);
    const id = page.url().split("/").at(-1) ?? "";
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    await page.locator(`[data-action="sound"]:visible`).click();
    await page.goto(`${site}#/settings`);
    await page.waitForSelector('[data-offline="complete"]');
    await page.goto(`${site}#/session/${id}`);
    await onScreen(page, "play");
    expect(await kept(page)).toEqual({
      databases: [],
      buckets: ["plain-sight"],
      settings: ["plain-sight.kept", "plain-sight.settings"],
      ofTab: [],
      caches: ["plain-sight"],
      workers: 1,
    });
    // The search finds what there is.
    expect(filesWith(profile, id).some(name => name.includes("WebStorage"))).toBe(true);

    await wipeByHand(page);
    await page.locator(".notice", { hasText: "is gone" }).waitFor();
    expect(await page.locator("[data-session-id]").count()).toBe(0);
    expect(await kept(page)).toEqual(NOTHING);
    // Longer than the program waits before it keeps itself for the day without a network.
    await wait(5000);
    expect(await kept(page)).toEqual(NOTHING);
    expect(faults.join("\n")).toBe("");
    await context.close();

    const left = filesWith(profile, id).filter(name => !BROWSERS_OWN.test(relative(".", name)));
    expect(left).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test("Escape three times in a second wipes at once and says nothing; slowly, held, or closing something, it doesn't", async () => {
  const { page, done } = await openPage(browser, site, { at: PLAY, serviceWorkers: "allow" });
  await playSome(page);
  const before = await shown(page);
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press("Escape");
    await wait(700);
  }
  // A held key repeats; the notebook is closed by the first press.
  for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down("Escape");
  await page.keyboard.up("Escape");
  await wait(1100);
  await page.keyboard.press("n");
  await onScreen(page, "notebook");
  await page.keyboard.press("Escape");
  await onScreen(page, "play");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await wait(1100);
  expect(await shown(page)).toEqual(before);

  for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
  await onScreen(page, "hub");
  await expect.poll(() => kept(page)).toEqual(NOTHING);
  expect(await page.locator("[data-session-id], .notice").count()).toBe(0);
  await done();
});

test("a second window forgets the run as well, and nothing that it does brings it back", async () => {
  const { page, context, done } = await openPage(browser, site, { at: PLAY });
  await playSome(page);
  const other = await context.newPage();
  // Bug: on a busy machine, what the window needs for a wipe of its own hadn't come yet, and it heard of no other's either.
  await other.route(/\/wipe-[^/]*\.js$/, () => undefined);
  await other.goto(page.url());
  await onScreen(other, "play");
  await wipeByHand(page);
  await onScreen(other, "hub");
  expect(await other.locator("[data-session-id]").count()).toBe(0);
  await expect.poll(() => kept(other)).toEqual(NOTHING);
  await done();
});

const UNION = "/case/pregnant-cleaner/union";
const KEEP = ".keeping input";

test("a union story lies in memory alone and says so; switched on at the briefing, it's kept", async () => {
  const { page, done } = await openPage(browser, site, { at: UNION });
  await onScreen(page, "briefing");
  expect(await page.locator(KEEP).isChecked()).toBe(false);
  await mouse.press(page, PRIMARY);
  await onScreen(page, "play");
  await page.waitForSelector('[data-saving="memory"]');
  const [choice] = (await shown(page)).choices;
  await mouse.choose(page, choice ?? "");
  await page.waitForSelector('[data-saving="memory"]');
  expect(await kept(page)).toEqual(NOTHING);
  await page.reload();
  await onScreen(page, "problem");

  await page.goto(`${site}#${UNION}`);
  await onScreen(page, "briefing");
  await page.locator(KEEP).check();
  await mouse.press(page, PRIMARY);
  await onScreen(page, "play");
  await saved(page);
  await page.reload();
  await onScreen(page, "play");
  await done();
});
