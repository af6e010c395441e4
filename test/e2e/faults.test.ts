import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { DATABASE } from "../../src/storage/bucket.ts";
import { launch, openPage, type Visit } from "./browser.ts";
import { golden, PLAY } from "./case.ts";
import { factoryOf } from "./database.ts";
import { mouse } from "./mouse.ts";
import { takeStep } from "./play.ts";
import { withoutPicture } from "./poor-machine.ts";
import { onScreen, saved, shown } from "./screen.ts";

// docs/faults.md: the rows of its table that need a real browser. Private windows need no test of their own: every
// visit in these tests is one.

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A visit with the picture switched off. `before` runs in the page before any script of ours. */
const visit = async ({ before, ...options }: Visit) => {
  const opened = await openPage(browser, site, { ...options, at: null, before: withoutPicture });
  if (before !== undefined) await opened.context.addInitScript(before);
  if (options.at) await opened.page.goto(`${site}#${options.at}`);
  return opened;
};

const [first, second, third] = golden.steps;
if (first === undefined || second === undefined || third === undefined) throw new Error("the walkthrough is too short");

const failed = (page: Page) => page.waitForSelector('[data-saving="failed"]', { state: "attached" });
const notice = (page: Page, words: string) => page.locator(".notice", { hasText: words }).waitFor();

/** From the play link on, one step, which is on the disk. */
async function begun(page: Page): Promise<void> {
  await onScreen(page, "play");
  await takeStep(page, mouse, first as NonNullable<typeof first>);
  await saved(page);
}

/** What the screen shows is what it shows again when the page has been loaded anew. */
async function staysOverReload(page: Page): Promise<void> {
  const before = await shown(page);
  await page.reload();
  await onScreen(page, "play");
  expect(await shown(page)).toEqual(before);
}

test("quota exceeded: told, played on, and all of it written when there is room again", async () => {
  const { page, context, done } = await visit({ at: null });
  const devtools = await context.newCDPSession(page);
  const origin = new URL(site).origin;
  // Before the first write: of a new quota the browser takes notice after some time only.
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await page.goto(`${site}#${PLAY}`);
  await onScreen(page, "play");
  await failed(page);
  await notice(page, "no room left");
  await takeStep(page, mouse, first);
  await failed(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await takeStep(page, mouse, second);
  await saved(page);
  await staysOverReload(page);
  await done();
});

test.each([
  [
    "refuses every database",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    },
  ],
  [
    "has no database at all",
    () => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
      Object.defineProperty(navigator, "storageBuckets", { value: undefined });
    },
  ],
  [
    "forbids even to ask for one",
    () => {
      const forbidden = {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      };
      Object.defineProperty(window, "indexedDB", forbidden);
      Object.defineProperty(navigator, "storageBuckets", forbidden);
    },
  ],
] as const)("a browser that %s: told, and the case is played in memory", async (_, before) => {
  const { page, done } = await visit({ at: PLAY, before });
  await onScreen(page, "play");
  await takeStep(page, mouse, first);
  await failed(page);
  await notice(page, "doesn’t let this page store anything");
  await takeStep(page, mouse, second);
  await done();
});

test("the database deleted in mid-session: told with the next step, and the case goes on", async () => {
  const { page, done } = await visit({ at: PLAY });
  await begun(page);
  await (await factoryOf(page)).evaluate(
    (factory, name) =>
      new Promise<void>((resolve, reject) => {
        const request = factory.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    DATABASE,
  );
  await takeStep(page, mouse, second);
  await failed(page);
  await notice(page, "This run was deleted");
  await takeStep(page, mouse, third);
  await done();
});

test("two windows on one run: the second is told; what the first one wrote is what is there", async () => {
  const { page, context, done } = await visit({ at: PLAY });
  await begun(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await onScreen(other, "play");
  const { choices } = await shown(other);
  await page.bringToFront();
  await takeStep(page, mouse, second);
  await saved(page);
  const taken = "choose" in second ? second.choose : "";
  const another = choices.find(choice => choice !== taken);
  await other.bringToFront();
  await mouse.choose(other, another ?? "");
  await failed(other);
  await notice(other, "open in another window");
  await page.bringToFront();
  await takeStep(page, mouse, third);
  await saved(page);
  await staysOverReload(page);
  await done();
});

test("a clock that jumps back and forth: the run goes on where it was", async () => {
  const { page, done } = await visit({
    at: PLAY,
    before: () => {
      const real = Date.now;
      let calls = 0;
      // Ten years forth, fifty back, in turn.
      Date.now = () => real() + (calls++ % 2 === 0 ? 3.2e11 : -1.6e12);
    },
  });
  await begun(page);
  for (const step of [second, third]) await takeStep(page, mouse, step);
  await saved(page);
  await staysOverReload(page);
  await done();
});

test("a store of a newer version: told as that, played on, and left as it was", async () => {
  const { page, done } = await visit({ at: "/about" });
  await onScreen(page, "about");
  const factory = await factoryOf(page);
  await factory.evaluate(
    (factory, name) =>
      new Promise<void>((resolve, reject) => {
        const request = factory.open(name, 7);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    DATABASE,
  );
  // From a blank page: the address of a run that the former page began, and couldn't keep, would lead nowhere.
  await page.goto("about:blank");
  await page.goto(`${site}#${PLAY}`);
  await onScreen(page, "play");
  await takeStep(page, mouse, first);
  await failed(page);
  await notice(page, "newer version of this program");
  expect(await (await factoryOf(page)).evaluate(async factory => (await factory.databases())[0]?.version)).toBe(7);
  await done();
});

test("an event that can't be read: told, and the run goes on from the last step before it", async () => {
  const { page, done } = await visit({ at: PLAY });
  await begun(page);
  const whole = await shown(page);
  await takeStep(page, mouse, second);
  await saved(page);
  const id = page.url().split("/").at(-1) ?? "";
  await (await factoryOf(page)).evaluate(
    (factory, { name, id }) =>
      new Promise<void>((resolve, reject) => {
        const request = factory.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const tx = request.result.transaction("events", "readwrite");
          const log = tx.objectStore("events");
          const keys = log.getAllKeys(IDBKeyRange.bound([id, 0], [id, 1e9]));
          // The first event after the first step, whatever the second step was.
          keys.onsuccess = () => void log.put({ type: "turn-sho\u0000n" }, keys.result[4]);
          tx.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    { name: DATABASE, id },
  );
  await page.reload();
  await onScreen(page, "play");
  await notice(page, "can’t be read any more");
  expect((await shown(page)).turn).toBe(whole.turn);
  await takeStep(page, mouse, second);
  await saved(page);
  await done();
});
