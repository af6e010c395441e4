import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { faultsFoundByAxe } from "./accessible.ts";
import { launch, openPage, type Visit } from "./browser.ts";
import { PLAY } from "./case.ts";
import { onScreen, shown } from "./screen.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const EARLY = '[data-screen="play"][data-ready="false"] .option';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const gate = <Value>() => {
  let open: (value: Value) => void = () => undefined;
  const passed = new Promise<Value>(resolve => {
    open = resolve;
  });
  return { open, passed };
};

/** Opens a run whose program comes only when it is let in, and the typeface, which changes where lines break, with `letType`. */
const withoutProgram = async (visit: Visit = {}, at = PLAY) => {
  const opened = await openPage(browser, site, { at: null, ...visit });
  const [program, type] = [gate<boolean>(), gate<null>()];
  await opened.page.route(/assets\/main-/, async route => ((await program.passed) ? route.continue() : route.abort()));
  await opened.page.route(/\.woff2$/, async route => {
    await type.passed;
    await route.continue();
  });
  await opened.page.goto(`${site}#${at}`, { waitUntil: "commit" });
  await opened.page.locator(EARLY).first().waitFor();
  return { ...opened, letIn: program.open, letType: () => type.open(null) };
};

/** Where each line and choice stands. */
const places = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".line, .option, .chip")].map(one => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(" ");
    }),
  );

test.each([
  ["market raid, English, 1280x720", PLAY, {}],
  ["things to look at, Russian, on a phone", "/case/farm-debt/labour-inspector/play", { locale: "ru-RU", ...PHONE }],
  [
    "a decision at once, Kyrgyz with a story in Russian",
    "/case/child-nanny/consular/play",
    { locale: "ky-KG", ...PHONE },
  ],
] as const)("the first turn stands before the program comes, and nothing of it moves: %s", async (_, at, visit) => {
  const { page, done, letIn, letType } = await withoutProgram(visit, at);
  const [ids, before] = [await shown(page), await places(page)];
  expect(ids.choices.length).toBeGreaterThan(1);
  expect(await faultsFoundByAxe(page)).toEqual([]);
  letIn(true);
  await onScreen(page, "play");
  const after = await shown(page);
  expect([after.lines, after.choices]).toEqual([ids.lines, ids.choices]);
  expect(await places(page)).toEqual(before);
  letType();
  await done();
});

test("a choice that was pressed before the program came is taken by it, once", async () => {
  const { page, done, letIn, letType } = await withoutProgram();
  letType();
  const second = page.locator(EARLY).nth(1);
  await second.press("Enter");
  expect(await page.locator("[data-held]").count()).toBe(1);
  const words = await second.textContent();
  letIn(true);
  await page.locator('[data-ready="true"][data-turn="1"]').waitFor({ state: "attached" });
  expect(words).toContain((await page.locator(".taken").textContent())?.replace(/^You: /, ""));
  await done();
});

test("a program that doesn't come is told of, in every language", async () => {
  const { page, context, letIn } = await withoutProgram({ locale: "ru-RU" });
  const told = page.locator("#missing");
  expect(await told.isVisible()).toBe(false);
  letIn(false);
  await told.waitFor();
  expect(await told.textContent()).toContain("Обновите страницу");
  await context.close();
});

test("where a run may go on, no first turn is shown that isn't its own", async () => {
  const { page, context, done } = await openPage(browser, site, { at: PLAY });
  await onScreen(page, "play");
  await page.locator(".option").first().click();
  await page.locator('[data-ready="true"][data-turn="1"]').waitFor({ state: "attached" });
  await page.locator('[data-saving="saved"]').first().waitFor({ state: "attached" });
  const { lines } = await shown(page);
  // Every set of lines that stands on the page at any time.
  await context.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const now = [...document.querySelectorAll(".line")].map(one => one.getAttribute("data-line-id")).join();
      if (now) seen.add(now);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("about:blank");
  await page.goto(`${site}#${PLAY}`);
  await onScreen(page, "play");
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([lines.join()]);
  await done();
});
