import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch, openPage, type Visit } from "./browser.ts";
import { BRIEFING, careless, golden } from "./case.ts";
import type { Hands } from "./hands.ts";
import { keys } from "./keys.ts";
import { mouse } from "./mouse.ts";
import { type Outcome, outcome, playWalkthrough } from "./play.ts";
import { savingData, withoutCanvas, withoutWebGL } from "./poor-machine.ts";
import type { Walkthrough } from "./walkthrough.ts";

const site = inject("site");
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Run = { readonly name: string; readonly hands: Hands; readonly walk: Walkthrough; readonly visit: Visit };

const RUNS: readonly Run[] = [
  { name: "the golden walkthrough by mouse", hands: mouse, walk: golden, visit: {} },
  { name: "the golden walkthrough by keyboard alone", hands: keys, walk: golden, visit: {} },
  {
    name: "the golden walkthrough where WebGL is missing",
    hands: mouse,
    walk: golden,
    visit: { before: withoutWebGL },
  },
  {
    name: "the golden walkthrough where every canvas is blocked",
    hands: mouse,
    walk: golden,
    visit: { before: withoutCanvas },
  },
  {
    name: "the golden walkthrough at 360x640",
    hands: mouse,
    walk: golden,
    visit: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
  },
  {
    name: "the careless walkthrough by mouse, in a browser that saves data",
    hands: mouse,
    walk: careless,
    visit: { before: savingData },
  },
];

/** What each run with the golden walkthrough came to, to be compared at the end. */
const outcomes = new Map<string, Outcome>();

describe("from the briefing to a scored debrief", () => {
  test.each(RUNS)("$name", async ({ name, hands, walk, visit }) => {
    const { page, done } = await openPage(browser, site, { at: BRIEFING, ...visit });
    await playWalkthrough(page, hands, walk);
    const result = await outcome(page);
    expect(walk.bands).toContain(result.band);
    expect(Object.keys(result.scores).sort()).toEqual(["act", "cite", "identify", "observe", "protect"]);
    for (const score of Object.values(result.scores)) expect(score).toMatch(/^\d+(\.\d+)?\/\d+(\.\d+)?$/);
    if (walk === golden) outcomes.set(name, result);
    await done();
  });

  test("taking the mouse, the picture or half the screen away changes no score", () => {
    const golden = RUNS.filter(run => run.walk.bands.includes("exemplary")).map(run => outcomes.get(run.name));
    expect(golden).toHaveLength(5);
    for (const one of golden) expect(one).toEqual(golden[0]);
    expect(golden[0]).toBeDefined();
  });
});
