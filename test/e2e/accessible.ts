import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong on the page as it stands: rule, what to do, and where; empty where all is well. All rules run.
 * What they pass isn't listed in full, and the results don't go through a second page, which is only needed for frames of
 * other origins: both take longer than the rules themselves.
 */
export async function faultsFoundByAxe(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error("The page has frames: axe must then run without legacy mode.");
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      node => `${id}: ${help} at ${node.target.join(" ")}: ${node.any[0]?.message ?? node.all[0]?.message ?? ""}`,
    ),
  );
}

/** A key of the dictionary that has found no words would stand on the screen as itself: `play.notebook`. */
export async function untranslated(page: Page): Promise<string[]> {
  // Text by text: two that stand side by side ("… by law." "good practice") aren't a key.
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? "");
    return found;
  });
  return texts.flatMap(
    text =>
      text.match(
        /\b(about|briefing|common|debrief|desk|hub|law|notebook|notice|play|problem|report|roles|settings|told)(\.[a-z][\w-]*)+/g,
      ) ?? [],
  );
}

/** English words in sight on a Russian screen, outside what is marked as English: each with the text it stands in. */
export const englishInRussian = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("#ui *")]
      .filter(one => one.childElementCount === 0 && one.closest("[lang=en]") === null)
      .map(one => one.textContent?.trim() ?? "")
      .filter(text => /[A-Za-z]{4,}/.test(text)),
  );
