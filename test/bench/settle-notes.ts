declare global {
  interface Window {
    benchSettled: number[];
  }
}

/** What has moved for so long no more is at rest, ms: pages that bring line after line pause less. */
const QUIET = 1000;
/** What never rests counts as this, ms. */
const MOST = 6000;

/**
 * Runs in the page before any script of its own. From each press of a choice it looks at every frame whether a line or a
 * choice has another place, size or opacity than in the frame before, or an animation runs on the text, and notes the
 * milliseconds to the first frame that looks as the last one does.
 */
export function noteSettled({ choice, text, quiet, most }: typeof SETTLED & { choice: string; text: string }): void {
  window.benchSettled = [];
  const opacity = (element: Element): number => {
    let product = 1;
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      product *= Number(getComputedStyle(one).opacity);
    return product;
  };
  const look = (): string =>
    [...document.querySelectorAll(`${text}, ${choice}`)]
      .map(element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [...[x, y, width, height].map(Math.round), opacity(element).toFixed(2), element.textContent].join();
      })
      .join("|");
  const moves = (): boolean => {
    const lines = [...document.querySelectorAll(text)];
    return document.getAnimations().some(({ playState, effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return (
        playState === "running" && target !== null && lines.some(line => target.contains(line) || line.contains(target))
      );
    });
  };
  const watch = (start: number): void => {
    let before = "";
    let last = start;
    const frame = (): void => {
      const now = performance.now();
      const seen = look();
      if (seen !== before || moves()) last = now;
      before = seen;
      if (now - last < quiet && now - start < most) requestAnimationFrame(frame);
      else window.benchSettled.push(last - start);
    };
    requestAnimationFrame(frame);
  };
  addEventListener(
    "click",
    ({ target }) => {
      if (target instanceof Element && target.closest(choice) !== null) watch(performance.now());
    },
    { capture: true },
  );
}

export const SETTLED = { quiet: QUIET, most: MOST } as const;
