import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { monkey } from "../soak/monkey.ts";
import { launch } from "./browser.ts";
import { createChance, seedOf } from "./chance.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The same seed every time, as far as a browser does the same twice. Where it begins, and in which language: 300 acts in all. npm run soak does 2,000 from every screen in every language. */
const OUTINGS = [
  { from: "play", locale: "ru-RU", acts: 150, still: true },
  { from: "debrief", locale: "ky-KG", acts: 75, still: true },
  { from: "hub", locale: "kk-KZ", acts: 75, still: true },
] as const;

test.concurrent.each(OUTINGS)(
  "$acts random acts from $from in $locale: no error, no dead end, and the log gives the same state",
  async outing => {
    const { acts } = await monkey(browser, inject("site"), createChance(seedOf(process.env.SEED ?? "2026")), outing);
    expect(acts).toBe(outing.acts);
  },
);
