import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch, openPage } from "./browser.ts";
import { golden, PLAY } from "./case.ts";
import { footprint } from "./footprint.ts";
import { mouse } from "./mouse.ts";
import { takeStep } from "./play.ts";
import { savingData, withGraphicsCard, withLittleMemory, withMuchMemory, withoutWebGL } from "./poor-machine.ts";
import { onScreen } from "./screen.ts";
import { isScript, listen } from "./wire.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  // Chromium draws WebGL by software only when told to; where there is a graphics card, this changes nothing.
  browser = await launch("--enable-unsafe-swiftshader");
});
afterAll(() => browser.close());

/** Waits for the picture of the place that the page is at. */
const pictured = async (page: Page): Promise<void> => {
  const place = await page.locator("html").getAttribute("data-place");
  await page.locator(`.stage[data-sight="${place}"]`).waitFor({ state: "attached" });
};
const renderer = (page: Page): Promise<string | null> => page.locator(".stage").getAttribute("data-renderer");
/** The picture alone, as it is on the screen, once it stands still: a slow machine takes its time over it. */
async function picture(page: Page): Promise<string> {
  let last = "";
  for (;;) {
    const now = (await page.screenshot({ clip: { x: 300, y: 120, width: 900, height: 200 } })).toString("base64");
    if (now === last) return now;
    last = now;
    await page.waitForTimeout(400);
  }
}

/** Runs in the page: takes the graphics away. */
function loseGraphics(): void {
  const gl = document.querySelector<HTMLCanvasElement>(".stage canvas")?.getContext("webgl");
  const graphics = gl?.getExtension("WEBGL_lose_context");
  if (!graphics) throw new Error("The stage isn't drawn by WebGL.");
  graphics.loseContext();
}

/** The same, and gives them back two frames later: in the page, so that a slow machine doesn't make it longer. */
async function loseAndRestore(): Promise<void> {
  const canvas = document.querySelector<HTMLCanvasElement>(".stage canvas");
  const graphics = canvas?.getContext("webgl")?.getExtension("WEBGL_lose_context");
  if (!canvas || !graphics) throw new Error("The stage isn't drawn by WebGL.");
  const told = (name: string) => new Promise(resolve => canvas.addEventListener(name, resolve, { once: true }));
  const lost = told("webglcontextlost");
  graphics.loseContext();
  await lost;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const back = told("webglcontextrestored");
  graphics.restoreContext();
  await back;
}

describe("the stage is drawn by what the machine has", () => {
  test.each([
    { machine: "a graphics card", before: withGraphicsCard, drawnBy: "webgl" },
    { machine: "WebGL by software alone", before: withMuchMemory, drawnBy: "canvas" },
    { machine: "no WebGL", before: withoutWebGL, drawnBy: "canvas" },
  ])("$machine: $drawnBy", async ({ before, drawnBy }) => {
    const { page, done } = await openPage(browser, site, { at: PLAY, before });
    await onScreen(page, "play");
    await pictured(page);
    expect(await renderer(page)).toBe(drawnBy);
    await done();
  });
});

describe("WebGL lost in mid-scene", () => {
  test("it comes back: the same picture stands there again", async () => {
    const { page, done } = await openPage(browser, site, { at: PLAY, before: withGraphicsCard });
    await onScreen(page, "play");
    await pictured(page);
    const before = await picture(page);
    await page.evaluate(loseAndRestore);
    await expect.poll(() => picture(page), { timeout: 30_000 }).toBe(before);
    expect(await renderer(page)).toBe("webgl");
    await done();
  });

  test("it stays away: Canvas draws on, and the text has missed nothing", async () => {
    const { page, done } = await openPage(browser, site, { at: PLAY, before: withGraphicsCard });
    await onScreen(page, "play");
    await pictured(page);
    await page.evaluate(loseGraphics);
    const [first] = golden.steps;
    if (first) await takeStep(page, mouse, first);
    await page.locator('.stage[data-renderer="canvas"][data-sight]').waitFor({ state: "attached" });
    await pictured(page);
    expect(await page.locator(".stage").count()).toBe(1);
    await done();
  });
});

describe("memory decides how finely it is drawn", () => {
  test("1 GB: one canvas pixel to a CSS pixel, and layers within 6 MB", async () => {
    const seen: { readonly across: number; readonly bytes: number }[] = [];
    for (const before of [withLittleMemory, withMuchMemory]) {
      const { page, done } = await openPage(browser, site, { at: PLAY, before, deviceScaleFactor: 2 });
      await onScreen(page, "play");
      await pictured(page);
      const across = await page.locator(".stage canvas").evaluate(canvas => (canvas as HTMLCanvasElement).width);
      seen.push({ across, bytes: (await footprint(page)).canvasBytes });
      await done();
    }
    const [little, much] = seen;
    expect(little?.across).toBe(1280);
    expect(much?.across).toBe(1920);
    expect(little?.bytes).toBeLessThan((much?.bytes ?? 0) / 2);
  });
});

describe("a browser that was asked to save data", () => {
  test("gets the text alone, and the picture by a button", async () => {
    const { page, done } = await openPage(browser, site, { at: null, before: savingData });
    const fetched = await listen(page);
    await page.goto(`${site}#${PLAY}`);
    await onScreen(page, "play");
    for (const step of golden.steps.slice(0, 3)) await takeStep(page, mouse, step);
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".stage").count()).toBe(0);
    expect(fetched.filter(({ url }) => /stage|phaser/.test(url) && isScript(url))).toEqual([]);
    // The portraits beside the words are there: 2 kB each.
    expect(fetched.filter(({ url }) => /\/(sky|far|mid|action|fore|light)-/.test(url))).toEqual([]);
    await mouse.press(page, '[data-action="show-picture"]');
    await pictured(page);
    expect(await page.locator('[data-action="show-picture"]').count()).toBe(0);
    // Back on the map nobody is asked again.
    await page.goto(`${site}#/`);
    await onScreen(page, "hub");
    await page.locator('.stage[data-sight="hub"]').waitFor({ state: "attached" });
    await done();
  });
});
