import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch, openPage } from "./browser.ts";
import { golden } from "./case.ts";
import { mouse } from "./mouse.ts";
import { fileReport, outcome, takeStep } from "./play.ts";
import { openPrepared } from "./prepared.ts";
import { onScreen, shown } from "./screen.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const linesOf = (page: Page): Promise<string[]> =>
  page.locator('[data-screen="play"] [data-line-id], [data-screen="play"] [data-choice-id]').allInnerTexts();

async function speak(page: Page, language: "en" | "ru" | "kk" | "ky"): Promise<void> {
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
