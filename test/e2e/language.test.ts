import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Language } from "../../src/core/language.ts";
import { launch, openPage } from "./browser.ts";
import { golden } from "./case.ts";
import { mouse } from "./mouse.ts";
import { fileReport, outcome, takeStep } from "./play.ts";
import { openPrepared } from "./prepared.ts";
import { onScreen, saved, shown } from "./screen.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const linesOf = (page: Page): Promise<string[]> =>
  page.locator('[data-screen="play"] [data-line-id], [data-screen="play"] [data-choice-id]').allInnerTexts();

async function speak(page: Page, language: Language): Promise<void> {
  await mouse.press(page, `button[lang="${language}"]`);
  await page.waitForSelector(`html[lang="${language}"]`);
}

test("the language changes in the middle of play, back and forth, and nothing else does", async () => {
  const { page, done } = await openPage(browser, site, { at: null });
  const half = Math.floor(golden.steps.length / 2);
  await openPrepared(page, site, golden.steps.slice(0, half));

  const before = await shown(page);
  const english = await linesOf(page);
  await speak(page, "ru");
  const russian = await linesOf(page);
  expect(await shown(page)).toEqual(before);
  expect(russian).toHaveLength(english.length);
  for (const text of russian) expect(text).toMatch(/[а-яё]/i);
  for (const text of english) expect(text).not.toMatch(/[а-яё]/i);

  await speak(page, "en");
  expect(await linesOf(page)).toEqual(english);
  await speak(page, "ru");
  for (const step of golden.steps.slice(half)) {
    await takeStep(page, mouse, step);
    for (const text of await linesOf(page)) expect(text).toMatch(/[а-яё]/i);
  }
  await fileReport(page, mouse);
  expect((await outcome(page)).band).toBe("exemplary");
  for (const heading of await page.locator("h1, h2").allInnerTexts()) expect(heading).toMatch(/[а-яё]/i);
  await done();
});

test.each([
  ["kk", "Блокнот", /[әғқңөұүһі]/i],
  ["ky", "Блокнот", /[ңөү]/i],
] as const)(
  "in %s a case that isn't translated goes on in Russian, marked as such, with place and log as they were",
  async (language, notebook, letters) => {
    const { page, done } = await openPage(browser, site, { at: null });
    await openPrepared(page, site, golden.steps.slice(0, 3));
    const before = await shown(page);
    await speak(page, language);
    expect(await shown(page)).toEqual(before);
    expect(await page.locator('[data-action="notebook"]:visible').first().textContent()).toMatch(
      new RegExp(notebook, "i"),
    );
    expect((await page.locator(".do").getAttribute("aria-label")) ?? "").toMatch(/[а-я]/);
    const told = await page
      .locator("[data-line-id]")
      .first()
      .evaluate(line => (line.querySelector("[lang]") ?? line.closest("[lang]"))?.getAttribute("lang"));
    expect(["ru", language]).toContain(told);
    for (const text of await linesOf(page)) expect(text).toMatch(/[а-яё]/i);
    await page.goto(`${site}#/settings`);
    await onScreen(page, "settings");
    expect(await page.locator(".translations").textContent()).toMatch(letters);
    await speak(page, "en");
    await page.goBack();
    await onScreen(page, "play");
    expect(await shown(page)).toEqual(before);
    await done();
  },
);

test("a browser that asks for Russian is answered in Russian, and the choice made by hand stays", async () => {
  const { page, done } = await openPage(browser, site, { at: "/", locale: "ru-RU" });
  await onScreen(page, "hub");
  await page.waitForSelector('html[lang="ru"]');
  await speak(page, "en");
  await page.reload();
  await onScreen(page, "hub");
  await page.waitForSelector('html[lang="en"]');
  await done();
});

// Chromium knows the months of neither Kazakh nor Kyrgyz; a unit test, run by Node, would not notice.
test.each([
  ["en", "November", "340,000\u00a0tenge"],
  ["ru", "ноября", "340\u00a0000\u00a0тенге"],
  // The ledger's case is told in Russian there.
  ["kk", "қараша", "340\u00a0000\u00a0тенге"],
  ["ky", "ноябрь", "340\u00a0000\u00a0тенге"],
] as const)("in %s the browser writes months and sums as the language does", async (language, month, sum) => {
  const { page, done } = await openPage(browser, site, { at: null });
  await page.clock.setFixedTime(new Date(2026, 10, 26, 12, 0));
  await page.goto(`${site}#/about`);
  await onScreen(page, "about");
  await speak(page, language);
  await page.goto(`${site}#/case/farm-debt/labour-inspector/play`);
  await onScreen(page, "play");
  await expect.poll(() => page.locator(".meter").textContent()).toContain(sum);
  await saved(page);
  await page.goto(`${site}#/`);
  await onScreen(page, "hub");
  expect(await page.locator('[data-screen="hub"]').textContent()).toContain(month);
  await done();
});
