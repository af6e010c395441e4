import type { Page } from "playwright-core";

/** Runs in the page before any script of ours: notes when the first choice stands in the document. */
export function markFirstChoice(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector("[data-choice-id]") === null) return;
    performance.mark("first-choice");
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

export type FirstChoice = {
  /** Milliseconds from the visit's beginning. */
  readonly at: number;
  /** Scripts that had been asked for by then, whether they had arrived or not. */
  readonly asked: readonly string[];
};

/** Ask only after the choice is there; the page must have been visited with `markFirstChoice`. */
export const firstChoice = (page: Page): Promise<FirstChoice> =>
  page.evaluate(() => {
    const at = performance.getEntriesByName("first-choice")[0]?.startTime ?? Number.NaN;
    const before = performance.getEntriesByType("resource").filter(entry => entry.startTime <= at);
    return { at, asked: before.map(entry => entry.name).filter(name => new URL(name).pathname.endsWith(".js")) };
  });
