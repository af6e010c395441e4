import type { Page } from "playwright-core";
import { BRIEFING, careless, PLAY } from "../e2e/case.ts";
import { mouse } from "../e2e/mouse.ts";
import { fileReport } from "../e2e/play.ts";
import { openPrepared } from "../e2e/prepared.ts";
import { onScreen, PRIMARY } from "../e2e/screen.ts";

type Start = (page: Page, site: string) => Promise<void>;

const at =
  (path: string, screen: string): Start =>
  async (page, site) => {
    await page.goto(`${site}#${path}`);
    await onScreen(page, screen);
  };

const atTheEnd: Start = (page, site) => openPrepared(page, site, careless.steps);

/** Every screen a monkey can be let loose on, and the way there from a blank page. */
export const STARTS: Readonly<Record<string, Start>> = {
  hub: at("/", "hub"),
  briefing: at(BRIEFING, "briefing"),
  play: at(PLAY, "play"),
  union: at("/case/pregnant-cleaner/union/play", "play"),
  notebook: async (page, site) => {
    await atTheEnd(page, site);
    await mouse.openNotebook(page);
    await onScreen(page, "notebook");
  },
  report: async (page, site) => {
    await atTheEnd(page, site);
    await mouse.press(page, PRIMARY);
    await onScreen(page, "report");
  },
  debrief: async (page, site) => {
    await atTheEnd(page, site);
    await fileReport(page, mouse);
  },
  law: at("/law", "law"),
  settings: at("/settings", "settings"),
  about: at("/about", "about"),
  problem: at("/nowhere", "problem"),
};
