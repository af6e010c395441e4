// npm run shots: the pictures of docs/screenshots, from the built program.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildIfStale } from "../../src/tools/build.mjs";
import { serve } from "../../src/tools/serve.mjs";
import { launch, openPage } from "./browser.ts";
import { BRIEFING, golden } from "./case.ts";
import { mouse } from "./mouse.ts";
import { takeStep } from "./play.ts";
import { onScreen, PRIMARY } from "./screen.ts";
import { TOURS } from "./tours.ts";
import { readWalkthrough } from "./walkthrough.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "docs", "screenshots");
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

/** Waits for type, portraits and picture, so that two runs give the same image. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (/^(hub|briefing|play)/.test(name)) await page.waitForSelector(".stage[data-sight]");
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
  const size = page.viewportSize();
  await page.screenshot({ path: join(folder, `${name}-${size?.width}x${size?.height}.png`) });
  console.log(`${name}-${size?.width}x${size?.height}.png`);
}

async function shootAll(
  browser: Browser,
  site: string,
  viewport: { width: number; height: number },
  locale: string,
): Promise<void> {
  const russian = locale.startsWith("ru");
  const wanted = (name: string): string => (russian ? `${name}-ru` : name);
  const { page, done } = await openPage(browser, site, { viewport, locale });
  await onScreen(page, "hub");
  if (!russian) await shoot(page, "hub");
  await page.goto(`${site}#/law`);
  await onScreen(page, "law");
  await page.fill("#ld-query", russian ? "паспорт" : "passport");
  await shoot(page, wanted("law"));
  if (!russian) {
    await page.goto(`${site}#/law/powers/police`);
    await onScreen(page, "law");
    await shoot(page, "law-powers");
  }
  await page.goto(`${site}#${BRIEFING}`);
  await onScreen(page, "briefing");
  if (!russian) await shoot(page, "briefing");
  await mouse.press(page, PRIMARY);
  await onScreen(page, "play");
  const places = new Map<string, number>();
  let noted = false;
  for (const step of golden.steps) {
    const place = (await page.locator("html").getAttribute("data-place")) ?? "";
    const turns = (places.get(place) ?? 0) + 1;
    places.set(place, turns);
    // A few turns into a place the people stand in it, and something has been found.
    if (turns === 4 && (place === "row" || place === "precinct")) await shoot(page, wanted(`play-${place}`));
    if ("record" in step && !noted && !russian && places.has("precinct")) {
      noted = true;
      await takeStep(page, mouse, step);
      await mouse.openNotebook(page);
      await onScreen(page, "notebook");
      await shoot(page, "notebook");
      await mouse.closeNotebook(page);
      await onScreen(page, "play");
    } else await takeStep(page, mouse, step);
  }
  await mouse.press(page, PRIMARY);
  await onScreen(page, "report");
  await mouse.press(page, PRIMARY);
  await onScreen(page, "debrief");
  if (!russian) await shoot(page, "debrief");
  await done();
}

async function shootPlaces(browser: Browser, site: string, viewport: { width: number; height: number }): Promise<void> {
  for (const { caseId, role, pictures } of TOURS) {
    const { page, done } = await openPage(browser, site, { viewport, at: `/case/${caseId}/${role}` });
    await onScreen(page, "briefing");
    await mouse.press(page, PRIMARY);
    await onScreen(page, "play");
    const turns = new Map<string, number>();
    let wanted = Object.entries(pictures);
    for (const step of readWalkthrough(caseId, `${role}.golden`).steps) {
      const here = (await page.locator("html").getAttribute("data-place")) ?? "";
      const turn = (turns.get(here) ?? 0) + 1;
      turns.set(here, turn);
      const now = wanted.filter(([, at]) => at[0] === here && at[1] === turn);
      for (const [name] of now) await shoot(page, `play-${name}`);
      wanted = wanted.filter(one => !now.includes(one));
      if (wanted.length === 0) break;
      await takeStep(page, mouse, step);
    }
    if (wanted.length > 0)
      throw new Error(`${caseId}, ${role}: the tour never came to ${wanted.map(([name]) => name).join(", ")}.`);
    await done();
  }
}

mkdirSync(folder, { recursive: true });
const built = await buildIfStale(root, line => console.log(line));
if (!built.ok) throw new Error(built.report);
const server = await serve({ root: join(root, "dist"), port: 0 });
const browser = await launch();
try {
  for (const viewport of SIZES) {
    for (const locale of ["en-GB", "ru-RU"]) await shootAll(browser, server.url, viewport, locale);
    await shootPlaces(browser, server.url, viewport);
  }
} finally {
  await browser.close();
  await server.close();
}
