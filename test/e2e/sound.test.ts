import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Made } from "../../assets/sound/made.ts";
import list from "../../assets/sound/sounds.json" with { type: "json" };
import { launch, openPage } from "./browser.ts";
import { golden, PLAY } from "./case.ts";
import { mouse } from "./mouse.ts";
import { openPrepared, stepsToPlaces } from "./prepared.ts";
import { nextTurn, onScreen } from "./screen.ts";
import { isSound } from "./wire.ts";

const site = inject("site");
const AMBIENCES = Object.entries(list as Made).flatMap(([name, { kind }]) => (kind === "ambience" ? [name] : []));
const SWITCH = '[data-action="sound"]';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What Howler, which keeps itself at the window, has under way: files that sound, by name. */
const sounding = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Player = { _src: string; playing(): boolean };
    const { Howler } = window as unknown as { Howler?: { _howls: Player[] } };
    return (Howler?._howls ?? []).filter(one => one.playing()).map(one => /([\w-]+)\.\w+$/.exec(one._src)?.[1] ?? "");
  });
const untilSounding = (page: Page, name: string): Promise<void> =>
  expect.poll(() => sounding(page), { timeout: 20_000 }).toContain(name);

describe("sound", () => {
  test("is off and fetches nothing, sounds when switched on, is remembered, and waits for a touch", async () => {
    const { page, context, done } = await openPage(browser, site, { at: null });
    const fetched: string[] = [];
    context.on("request", request => void (isSound(request.url()) && fetched.push(request.url())));
    await page.goto(`${site}#${PLAY}`);
    await onScreen(page, "play");
    expect(await page.getAttribute(SWITCH, "aria-pressed")).toBe("false");
    await page.keyboard.press("Tab");
    expect(fetched).toEqual([]);

    await mouse.press(page, SWITCH);
    await untilSounding(page, "market");
    expect(await page.getAttribute(SWITCH, "aria-pressed")).toBe("true");

    // Another visit: what was chosen stays, and still nothing is heard before a touch.
    await page.close();
    const again = await context.newPage();
    const fetchedAgain: string[] = [];
    again.on("request", request => void (isSound(request.url()) && fetchedAgain.push(request.url())));
    // The page is asked nothing meanwhile: Playwright asks with a gesture, which a browser takes for a touch.
    const ears = again.waitForResponse(/\/ears-[^/]*\.js$/);
    await again.goto(`${site}#${PLAY}`);
    await ears;
    await again.waitForTimeout(1500);
    expect(fetchedAgain).toEqual([]);
    await onScreen(again, "play");
    expect(await again.getAttribute(SWITCH, "aria-pressed")).toBe("true");
    await again.keyboard.press("Tab");
    await untilSounding(again, "market");

    await mouse.press(again, SWITCH);
    await expect.poll(() => sounding(again)).toEqual([]);
    await done();
  });

  test("changes with the place, and the former place gives its memory back", async () => {
    const { page, done } = await openPage(browser, site, { at: null });
    const steps = stepsToPlaces(golden.steps).get("precinct") ?? [];
    await openPrepared(page, site, steps.slice(0, -1));
    await mouse.press(page, SWITCH);
    await expect.poll(() => sounding(page), { timeout: 20_000 }).toHaveLength(1);
    const [before = ""] = await sounding(page);
    const last = steps.at(-1);
    if (last === undefined || !("choose" in last)) throw new Error("the way to the precinct ends with no choice");
    await nextTurn(page, () => mouse.choose(page, last.choose));
    await untilSounding(page, "precinct");
    await expect.poll(() => sounding(page), { timeout: 20_000 }).not.toContain(before);
    await done();
  });

  test.each(["webm", "m4a"])(
    "every ambience as %s goes round without a click, as this browser decodes it",
    async end => {
      const { page, done } = await openPage(browser, site, { at: "/about" });
      await onScreen(page, "about");
      for (const name of AMBIENCES) {
        const seam = await page.evaluate(async address => {
          const answer = await fetch(address);
          const sound = await new OfflineAudioContext(1, 1, 24_000).decodeAudioData(await answer.arrayBuffer());
          const data = sound.getChannelData(0);
          // As the player repeats it: sixteen seconds from a quarter of a second on.
          const from = 6000;
          const to = from + 16 * 24_000;
          const steps = data.slice(1).map((value, i) => Math.abs(value - (data[i] ?? 0)));
          const rms = (start: number): number =>
            Math.sqrt(data.slice(start, start + 1200).reduce((sum, value) => sum + value * value, 0) / 1200);
          return {
            seconds: sound.duration,
            jump: Math.abs((data[from] ?? 0) - (data[to - 1] ?? 0)),
            usual: steps.sort()[Math.floor(steps.length * (1 - 1 / 240))] ?? 0,
            apart: Math.abs(20 * Math.log10(rms(to - 1200) / rms(from))),
          };
        }, `${site}sound/${name}.${end}`);
        expect(seam.seconds, name).toBeGreaterThanOrEqual(16.5);
        expect(seam.jump, name).toBeLessThanOrEqual(seam.usual * 1.5);
        expect(seam.apart, name).toBeLessThan(9);
      }
      await done();
    },
  );
});

declare global {
  interface Window {
    /** Ends the line that the voice below is at. */
    endLine: () => void;
  }
}

/** A browser with one voice of its own for English, which is done with a line when it's told so. Chromium here has none. */
const withVoice = (): void => {
  const nothing = (): void => undefined;
  window.endLine = nothing;
  const speech = {
    getVoices: () => [{ lang: "en-GB", localService: true, name: "test", default: true, voiceURI: "test" }],
    addEventListener: () => undefined,
    speak: (utterance: SpeechSynthesisUtterance) => {
      window.endLine = () => utterance.onend?.(new Event("end") as SpeechSynthesisEvent);
    },
    cancel: () => {
      window.endLine = nothing;
    },
  };
  Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
  class Utterance {
    voice = null;
    lang = "";
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
};

const READ = '[data-action="aloud"]';

describe("reading aloud", () => {
  test("marks line after line, goes on with the next turn, and stops", async () => {
    const { page, done } = await openPage(browser, site, { at: PLAY, before: withVoice });
    await onScreen(page, "play");
    const lines = await page
      .locator("[data-line-id]")
      .evaluateAll(all => all.map(one => one.getAttribute("data-line-id")));
    await page.locator(READ).focus();
    await page.keyboard.press("Enter");
    for (const id of lines.slice(0, 2)) {
      await page.waitForSelector(`[data-line-id="${id}"][data-read]`);
      await page.evaluate(() => window.endLine());
    }
    expect(await page.locator("[data-read]").count()).toBe(1);

    const [step] = golden.steps;
    if (step === undefined || !("choose" in step)) throw new Error("the golden walkthrough begins with no choice");
    await nextTurn(page, () => mouse.choose(page, step.choose));
    await page.waitForSelector("[data-line-id][data-read]");

    await mouse.press(page, READ);
    await expect.poll(() => page.locator("[data-read]").count()).toBe(0);
    await page.evaluate(() => window.endLine());
    expect(await page.locator("[data-read]").count()).toBe(0);
    expect(await page.locator(READ).textContent()).toBe("Read aloud");

    // No voice for this language: not offered.
    await mouse.press(page, 'button[lang="ru"]');
    await page.waitForSelector('html[lang="ru"]');
    await expect.poll(() => page.locator(READ).count()).toBe(0);
    await done();
  });
});
