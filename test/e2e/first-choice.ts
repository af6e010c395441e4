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

/** Milliseconds from the visit's beginning to the first choice; the page must have been visited with `markFirstChoice`. */
export const firstChoiceAt = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName("first-choice")[0]?.startTime ?? Number.NaN);
