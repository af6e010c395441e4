/** One press of a choice, in milliseconds of the page's clock. */
export type Pressed = {
  readonly at: number;
  /** From the click to the new text in the document; null until it is there. */
  text: number | null;
};

/** One thing that a finger or a key did, as the browser timed it to the next frame (Event Timing). */
export type Timed = { readonly at: number; readonly duration: number };

declare global {
  interface Window {
    benchTurns: { readonly pressed: Pressed[]; readonly timed: Timed[] };
  }
}

/** Runs in the page before any script of its own: notes each press, and when new text came of it. */
export function noteTurns({ choice, text }: { choice: string; text: string }): void {
  const pressed: Pressed[] = [];
  const timed: Timed[] = [];
  window.benchTurns = { pressed, timed };
  let open: Pressed | null = null;
  addEventListener(
    "click",
    ({ target }) => {
      if (!(target instanceof Element) || target.closest(choice) === null) return;
      open = { at: performance.now(), text: null };
      pressed.push(open);
    },
    { capture: true },
  );
  // A turn may have no lines, and only new choices.
  const wanted = `${text}, ${choice}`;
  const isNew = ({ type, target, addedNodes }: MutationRecord): boolean => {
    if (type === "characterData") return target.parentElement?.closest(wanted) != null;
    return [...addedNodes].some(
      node => node instanceof Element && (node.matches(wanted) || node.querySelector(wanted) !== null),
    );
  };
  new MutationObserver(records => {
    if (open === null || !records.some(isNew)) return;
    open.text = performance.now() - open.at;
    open = null;
  }).observe(document, { childList: true, subtree: true, characterData: true });
  const noteTimed = (list: PerformanceObserverEntryList): void => {
    for (const { startTime, duration, interactionId } of list.getEntries() as PerformanceEventTiming[])
      if (interactionId > 0) timed.push({ at: startTime, duration });
  };
  // 16 ms is the least that browsers tell.
  const options = { type: "event", buffered: true, durationThreshold: 16 };
  new PerformanceObserver(noteTimed).observe(options);
}
