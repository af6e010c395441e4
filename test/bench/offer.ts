import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";

/** Where to press, in pixels of the window. */
export type Spot = { readonly x: number; readonly y: number; readonly id: string | null };

const POLL_MS = 100;

/**
 * Waits until a choice can be read and pressed and stands still, brings it into view, and says where it is: the first of `ids` that is on
 * offer, or with none of them the first of all, unless `strict`. Null where none has come within `most` ms.
 */
export async function offer(
  page: Page,
  choice: string,
  { ids, strict, most }: { readonly ids: readonly string[]; readonly strict: boolean; readonly most: number },
): Promise<Spot | null> {
  const end = Date.now() + most;
  let before: Spot | null = null;
  do {
    const spot = await page.evaluate(find, { choice, ids, strict });
    // Some pages scroll on for seconds: what still moves would be missed.
    if (spot !== null && before !== null && spot.x === before.x && spot.y === before.y) return spot;
    before = spot;
    await wait(POLL_MS);
  } while (Date.now() < end);
  return null;
}

/** Runs in the page. */
function find({ choice, ids, strict }: { choice: string; ids: readonly string[]; strict: boolean }): Spot | null {
  const opaque = (element: Element): boolean => {
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      if (Number(getComputedStyle(one).opacity) < 0.95) return false;
    return element.checkVisibility({ visibilityProperty: true });
  };
  const seen = [...document.querySelectorAll<HTMLElement>(choice)].filter(
    one => one.getClientRects().length > 0 && opaque(one),
  );
  const wanted = ids.map(id => seen.find(one => one.dataset.choiceId === id)).find(one => one !== undefined);
  const chosen = wanted ?? (strict ? undefined : seen[0]);
  if (chosen === undefined) return null;
  chosen.scrollIntoView({ block: "nearest", behavior: "instant" });
  // A link that runs over two lines has a middle beside its words: press the first line.
  const [line] = chosen.getClientRects();
  if (line === undefined) return null;
  return { x: line.x + line.width / 2, y: line.y + line.height / 2, id: chosen.dataset.choiceId ?? null };
}
