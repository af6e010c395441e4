import type { Page } from "playwright-core";

/** Where on the screen a pointer meets something, in CSS px, and what is written on it. */
export type Reached = { readonly x: number; readonly y: number; readonly label: string };

/** Frames to wait for something that isn't there yet, moves, or is covered. */
const PATIENCE = 5;

/**
 * Where a pointer meets what a CSS selector names: one of those in sight (`share` of the way through the list, from 0, the
 * first, to less than 1), brought into view if need be, once it stands still and nothing lies over it; null where that
 * doesn't come. It is what Playwright makes sure of before a click, in one question instead of ten; what moves just then is
 * missed, as by a hand, so that a test whose presses must land presses otherwise.
 */
export function reach(page: Page, selector: string, share: number): Promise<Reached | null> {
  return page.evaluate(
    async ([wanted, at, frames]) => {
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      const middle = (element: Element) => {
        // Of words that go on in the next line, the first part: the middle of the whole may lie between them.
        const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      type Spot = ReturnType<typeof middle>;
      const inView = ({ x, y }: Spot): boolean => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
      const met = (element: Element, { x, y }: Spot): boolean => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (element.contains(top) || top.closest("label")?.control === element);
      };
      const usable = (element: Element): boolean =>
        element.getClientRects().length > 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(":disabled");
      for (let tries = 0; tries < frames; tries++) {
        const elements = [...document.querySelectorAll(wanted)].filter(usable);
        const element = elements[Math.floor(at * elements.length)];
        if (element && !inView(middle(element))) {
          const block = element.getClientRects().length > 1 ? "start" : "center";
          element.scrollIntoView({ block, behavior: "instant" });
        }
        const before = element && middle(element);
        await frame();
        const now = element?.isConnected ? middle(element) : null;
        if (element && before && now?.x === before.x && now.y === before.y && met(element, now))
          return { ...now, label: element.textContent?.trim().slice(0, 80) ?? "" };
      }
      return null;
    },
    [selector, share, PATIENCE] as const,
  );
}
