import type { Intents } from "../../app/view.ts";

/** This many presses of Escape within this time, in milliseconds, wipe everything without a question. */
export const PRESSES = 3;
export const WITHIN_MS = 1000;

/**
 * Counts presses of Escape. `at` is in milliseconds of a clock that only goes forward. A held key doesn't count, and a
 * press that closes something begins the count anew: who only wants to get out of a screen never gets to three.
 */
export const createFlight = (): ((at: number, counts: boolean) => boolean) => {
  let times: readonly number[] = [];
  return (at, counts) => {
    times = counts ? [...times.filter(time => at - time < WITHIN_MS), at] : [];
    if (times.length < PRESSES) return false;
    times = [];
    return true;
  };
};

const CLOSABLE = 'dialog[open], [role="alertdialog"], [aria-expanded="true"][role="combobox"]';

/**
 * Listens for the quick way out, before any screen does. `closes`: whether Escape would leave the present screen.
 */
export function listenForFlight(root: HTMLElement, closes: () => boolean, intents: Intents): void {
  const flight = createFlight();
  root.ownerDocument.addEventListener(
    "keydown",
    event => {
      if (event.key !== "Escape" || event.repeat) return;
      const counts = !closes() && root.querySelector(CLOSABLE) === null;
      if (flight(event.timeStamp, counts)) intents.wipe(true);
    },
    { capture: true },
  );
}
