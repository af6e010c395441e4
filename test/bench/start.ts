import type { Browser, ConsoleMessage } from "playwright-core";
import type { Site } from "./site.ts";
import { noteStart, type Start } from "./start-notes.ts";
import { visit } from "./visit.ts";

const SIGN = "bench-start ";
const AFTER_MS = 3000;
/** Rather a bad time than none: a busy machine takes long. */
const MOST_MS = 180_000;

/** One cold start: nothing cached, 4x CPU, 1.6 Mbit/s, 150 ms. Everything is noted in the page and told at the end. */
export async function startOf(browser: Browser, site: Site): Promise<Start> {
  const { page, done } = await visit(browser, site, { rate: 4, slowNet: true, motion: "full" });
  const { choice, stage, moving } = site;
  await page.addInitScript(noteStart, { choice, stage, moving, after: AFTER_MS, sign: SIGN });
  const predicate = (message: ConsoleMessage): boolean => message.text().startsWith(SIGN);
  const told = page.waitForEvent("console", { predicate, timeout: MOST_MS }).catch((cause: unknown) => {
    const missing = [choice && `choice ${choice}`, stage && `stage ${stage}`].filter(Boolean).join(" or ");
    throw new Error(`${site.name}: no ${missing} within ${MOST_MS / 1000} s.`, { cause });
  });
  await page.goto(site.url, { waitUntil: "commit" });
  const line = (await told).text();
  await done();
  return JSON.parse(line.slice(SIGN.length)) as Start;
}
