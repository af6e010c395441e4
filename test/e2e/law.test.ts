import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { faultsFoundByAxe, untranslated } from "./accessible.ts";
import { launch, openPage, type Visit } from "./browser.ts";
import { careless, golden } from "./case.ts";
import { mouse } from "./mouse.ts";
import { fileReport } from "./play.ts";
import { openPrepared } from "./prepared.ts";
import { onScreen } from "./screen.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** One address of each kind of page. */
const PAGES = [
  "",
  "violation/document-retention",
  "provision/kz-cao-517-5",
  "instrument/c189",
  "indicator/restriction-of-movement",
  "response/pol-check-before-moving",
  "testimony/thirty-day-border-cycle",
  "powers/police",
  "binding",
  "figures",
];

/** The desk's code and data, by the names of their files. */
const DESK = /\/(law-desk|desk)-[^/]*\.(js|json)$/;

/** The desk shows this page. */
const onDesk = async (page: Page, path: string): Promise<void> => {
  await onScreen(page, "law");
  await page.waitForFunction(address => location.hash === address, `#/law${path && `/${path}`}`);
};
const goTo = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${site}#/law${path && `/${path}`}`);
  await onDesk(page, path);
};
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

const WAYS: readonly { readonly name: string; readonly visit: Visit }[] = [
  { name: "English, 1280x720", visit: { locale: "en-GB" } },
  { name: "Russian, 360x640", visit: { locale: "ru-RU", viewport: { width: 360, height: 640 }, isMobile: true } },
];

describe("the law desk", () => {
  test.each(WAYS)(
    "every kind of page: axe finds nothing, no word is missing, nothing sticks out ($name)",
    async ({ visit }) => {
      const { page, done } = await openPage(browser, site, visit);
      const faults: string[] = [];
      for (const path of PAGES) {
        await goTo(page, path);
        const found = [...(await faultsFoundByAxe(page)), ...(await untranslated(page))];
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${over}px wider than the screen`);
        faults.push(...found.map(fault => `${path || "search"}: ${fault}`));
      }
      expect(faults, faults.join("\n")).toEqual([]);
      await done();
    },
  );

  test("isn't fetched before it's opened; opened by keyboard from the map; back stands where one was", async () => {
    const { page, context, done } = await openPage(browser, site);
    const asked: string[] = [];
    context.on("request", request => asked.push(new URL(request.url()).pathname));
    await onScreen(page, "hub");
    await page.waitForLoadState("networkidle");
    expect(asked.filter(path => DESK.test(path))).toEqual([]);
    await page.locator(".hub-law a").focus();
    await page.keyboard.press("Enter");
    await onDesk(page, "");
    expect(asked.some(path => DESK.test(path))).toBe(true);

    await page.locator("#ld-query").focus();
    await page.keyboard.type("517(5)");
    await page.waitForSelector("[data-found]");
    await page.locator('main a[href="#/law/provision/kz-cao-517-5"]').first().focus();
    await page.keyboard.press("Enter");
    await onDesk(page, "provision/kz-cao-517-5");
    expect(await page.locator("main").textContent()).toContain("2017–2018");

    await page.goBack();
    await onDesk(page, "");
    expect(await page.inputValue("#ld-query")).toBe("517(5)");
    await expect.poll(() => focused(page)).toContain("517(5)");
    await page.goBack();
    await onScreen(page, "hub");
    await done();
  });

  test("works with the network gone, once it has been opened", async () => {
    const { page, context, done } = await openPage(browser, site, { at: "/law" });
    await onDesk(page, "");
    // What else was on its way has come: a quick browser takes the picture only after the desk.
    await page.locator("html[data-picture=shown]").waitFor();
    await context.setOffline(true);
    await page.fill("#ld-query", "overtime");
    await page.click('.ld-hits a[href="#/law/violation/excessive-hours"]');
    await onDesk(page, "violation/excessive-hours");
    await page.click('main a[href="#/law/provision/kz-lc-78"] >> visible=true');
    await onDesk(page, "provision/kz-lc-78");
    await context.setOffline(false);
    await done();
  });

  test("from the notebook a provision is brought into the draft, which loses nothing", async () => {
    const { page, done } = await openPage(browser, site, { at: null });
    const at = golden.steps.findIndex(step => "record" in step);
    const step = golden.steps[at];
    if (step === undefined || !("record" in step)) throw new Error("the golden walkthrough records nothing");
    await openPrepared(page, site, golden.steps.slice(0, at));
    const { violation, about, clues } = step.record;
    await mouse.openNotebook(page);
    await onScreen(page, "notebook");
    for (const selector of [`[data-violation="${violation}"]`, `[data-about="${about}"]`, `[data-clue="${clues[0]}"]`])
      await mouse.press(page, selector);

    await page.click(`.nb-small a[href="#/law/violation/${violation}"]`);
    await onDesk(page, `violation/${violation}`);
    const cite = page.locator("[data-cite]").first();
    const provision = (await cite.getAttribute("data-cite")) ?? "";
    await cite.click();
    await onScreen(page, "notebook");
    const marked = (name: string, id: string) => page.locator(`[data-${name}="${id}"]`).first().isChecked();
    expect(await marked("provision", provision)).toBe(true);
    expect(await marked("clue", clues[0] ?? "")).toBe(true);
    expect(await marked("violation", violation)).toBe(true);
    await mouse.press(page, '[data-action="save-finding"]');
    await page.waitForSelector(`[data-finding="${violation}@${about}"]`);
    await done();
  });

  test("from a reason in the debrief, and back to that very reason", async () => {
    const { page, done } = await openPage(browser, site, { at: null });
    await openPrepared(page, site, careless.steps);
    await fileReport(page, mouse);
    for (const details of await page.locator("details").all())
      await details.evaluate(one => one.setAttribute("open", ""));
    const link = page.locator('a[href^="#/law/provision/"]').nth(3);
    await link.scrollIntoViewIfNeeded();
    const before = { top: await page.evaluate(() => scrollY), text: await link.textContent() };
    await link.click();
    await onScreen(page, "law");
    await page.goBack();
    await onScreen(page, "debrief");
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before.top);
    await expect.poll(() => focused(page)).toBe(before.text?.trim());
    await done();
  });

  test("each powers card and the table of what binds whom print on one sheet of A4, in both languages", async () => {
    for (const locale of ["en-GB", "ru-RU"]) {
      const { page, done } = await openPage(browser, site, { locale, at: "/law" });
      for (const path of ["powers/police", "powers/labour-inspector", "powers/union", "powers/consular", "binding"]) {
        await goTo(page, path);
        const pdf = await page.pdf({
          format: "A4",
          margin: { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" },
        });
        const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
        expect(sheets, `${path} in ${locale}`).toBe(1);
      }
      await done();
    }
  });
});
