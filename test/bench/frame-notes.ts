import type { Page } from "playwright-core";

/** One animation frame: when it was, and what the page did in it, ms. */
export type Frame = { readonly at: number; readonly cost: number };

declare global {
  interface Window {
    benchFrames: Frame[];
  }
}

/** Runs in the page before any script of its own: notes every animation frame that is asked for, and what it costs. */
export function noteFrames(): void {
  const ask = window.requestAnimationFrame.bind(window);
  window.benchFrames = [];
  window.requestAnimationFrame = callback =>
    ask(at => {
      const start = performance.now();
      callback(at);
      window.benchFrames.push({ at, cost: performance.now() - start });
    });
}

export const takeFrames = (page: Page): Promise<Frame[]> => page.evaluate(() => window.benchFrames.splice(0));
