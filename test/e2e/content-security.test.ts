import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch, openPage } from "./browser.ts";
import { BRIEFING, careless, PLAY } from "./case.ts";
import { mouse } from "./mouse.ts";
import { outcome, playWalkthrough, takeStep } from "./play.ts";
import { onScreen, saved } from "./screen.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Set by any markup of these tests that comes alive. */
const MARKUP = '<img src="x" onerror="window.alive = 1"><script>window.alive = 1</script><b id="alive">bold</b>';
const alive = (page: Page): Promise<boolean> =>
  page.evaluate(() => "alive" in window && (window.alive === 1 || document.getElementById("alive") !== null));

/** Counts in the page itself what its policy has refused. */
const countViolations = (): void => {
  const seen: string[] = [];
  Object.assign(window, { violations: seen });
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    seen.push(`${violatedDirective} ${blockedURI}`);
  });
};
const violations = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as Window & { violations?: readonly string[] }).violations);

describe("the page's policy", () => {
  test("as served: nothing inline, nothing evaluated, nothing from elsewhere; in the page and in the header", async () => {
    const response = await fetch(site);
    const header = response.headers.get("content-security-policy") ?? "";
    const page = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await response.text())?.[1] ?? "";
    for (const policy of [header, page]) {
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|strict-dynamic/);
    }
    expect(header).toContain("frame-ancestors 'none'");
  });

  test("is never broken over a whole play, with picture and service worker", async () => {
    const { page, done } = await openPage(browser, site, {
      at: BRIEFING,
      before: countViolations,
      serviceWorkers: "allow",
    });
    await playWalkthrough(page, mouse, careless);
    expect(careless.bands).toContain((await outcome(page)).band);
    await page.waitForSelector("[data-sight]", { state: "attached" });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    expect(await violations(page)).toEqual([]);
    await done();
  });

  test("refuses to make markup of text, where the browser has Trusted Types", async () => {
    const { page, context, faults } = await openPage(browser, site, { at: "/", before: countViolations });
    await onScreen(page, "hub");
    const thrown = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
        return "nothing";
      } catch (error) {
        return error instanceof TypeError ? "TypeError" : String(error);
      }
    });
    expect(thrown).toBe("TypeError");
    // Told once by the page's own policy and once by the header's.
    expect(new Set((await violations(page)) as string[])).toEqual(
      new Set(["require-trusted-types-for trusted-types-sink"]),
    );
    expect(faults.join()).toContain("TrustedHTML");
    await context.close();
  });
});

describe("markup shows as text", () => {
  test("in the author's story and in a translation", async () => {
    const sound = await openPage(browser, site, { at: PLAY });
    await onScreen(sound.page, "play");
    const line = sound.page.locator("[data-line-id]").first();
    const id = (await line.getAttribute("data-line-id")) ?? "";
    const english = (await line.textContent()) ?? "";
    await sound.done();
    const { page, context, done } = await openPage(browser, site, { at: null, before: countViolations });
    const first = async (): Promise<string> => (await page.locator("[data-line-id]").first().textContent()) ?? "";
    await context.route("**/market-raid-police-*.json", async route => {
      const body = await (await route.fetch()).text();
      const part = JSON.parse(body) as Record<string, string>;
      const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
      // The first turn stands in a part of its own: as in the story, as a text of JSON.
      const spoilt = route.request().url().includes("-head-")
        ? body.replace(inJson(english), () => inJson(MARKUP))
        : JSON.stringify({ ...part, ...(id in part && { [id]: MARKUP }) });
      await route.fulfill({ contentType: "application/json", body: spoilt });
    });
    await page.goto(`${site}#${PLAY}`);
    await onScreen(page, "play");
    expect(await first()).toBe(MARKUP);
    await page.getByRole("button", { name: "Русский" }).first().click();
    await page.waitForSelector('html[lang="ru"]', { state: "attached" });
    await onScreen(page, "play");
    expect(await first()).toBe(MARKUP);
    expect(await alive(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
    await done();
  });
});

describe("a run as a file", () => {
  const notice = (page: Page) => page.locator(".notice p");
  const give = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
    page.locator('input[type="file"]').setInputFiles(file);

  test("leaves this browser and goes on in another at the same turn; files with markup or too large are refused", async () => {
    const here = await openPage(browser, site, { at: PLAY });
    await onScreen(here.page, "play");
    for (const step of careless.steps.slice(0, 3)) await takeStep(here.page, mouse, step);
    await saved(here.page);
    const lines = await here.page.locator("[data-line-id]").allTextContents();
    await here.page.goto(`${site}#/`);
    await onScreen(here.page, "hub");
    const coming = here.page.waitForEvent("download");
    await here.page.getByRole("button", { name: "Save to a file" }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^plain-sight-market-raid-police-[0-9a-f]{8}\.json$/);
    const folder = mkdtempSync(join(tmpdir(), "plain-sight-"));
    const file = join(folder, "run.json");
    await download.saveAs(file);
    await here.done();

    const there = await openPage(browser, site, { at: "/", before: countViolations });
    await onScreen(there.page, "hub");
    const text = readFileSync(file, "utf8");
    const markup = text.replace(/"choice": "[^"]+"/, `"choice": ${JSON.stringify(MARKUP)}`);
    expect(markup).not.toBe(text);
    await give(there.page, { name: `${MARKUP}.json`, mimeType: "application/json", buffer: Buffer.from(markup) });
    await expect.poll(() => notice(there.page).textContent()).toContain("can’t belong to a run");
    const large = join(folder, "large.json");
    writeFileSync(large, Buffer.alloc(50_000_000, " "));
    await give(there.page, large);
    await expect.poll(() => notice(there.page).textContent()).toContain("larger than a run can be");
    expect(await there.page.locator("[data-session-id]").count()).toBe(0);
    expect(await alive(there.page)).toBe(false);

    await give(there.page, file);
    await expect.poll(() => notice(there.page).textContent()).toBe("The run is in the list.");
    await there.page.reload();
    await onScreen(there.page, "hub");
    await there.page.getByRole("button", { name: "Continue" }).click();
    await onScreen(there.page, "play");
    expect(await there.page.locator("[data-line-id]").allTextContents()).toEqual(lines);
    expect(await violations(there.page)).toEqual([]);
    await there.done();
  });
});
