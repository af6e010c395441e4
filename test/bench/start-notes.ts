/** Milliseconds from the beginning of the visit; null for what the page doesn't have. */
export type Start = {
  readonly choice: number | null;
  readonly stage: number | null;
  readonly moving: number | null;
  /** Time over 50 ms in tasks over 50 ms: those that began before the first choice, and all. */
  readonly blockedToChoice: number;
  readonly blocked: number;
};

export type StartWanted = {
  readonly choice: string | null;
  readonly stage: string | null;
  readonly moving: string | null;
  /** Milliseconds after the last of both during which tasks are still counted. */
  readonly after: number;
  /** Begins the one line in the console by which the page tells. */
  readonly sign: string;
};

/** Runs in the page before any script of its own, and tells once, when all is over. */
export function noteStart({ choice, stage, moving, after, sign }: StartWanted): void {
  if (location.protocol === "about:" || window.top !== window) return;
  const at: Record<"choice" | "stage" | "moving", number | null> = { choice: null, stage: null, moving: null };
  const tasks: PerformanceEntry[] = [];
  const noteTasks = (list: PerformanceObserverEntryList): void => void tasks.push(...list.getEntries());
  new PerformanceObserver(noteTasks).observe({ type: "longtask", buffered: true });

  /** What is still see-through can't be read, and nobody presses it. */
  const opaque = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const { opacity, visibility } = getComputedStyle(one);
      if (Number(opacity) < 0.95 || visibility !== "visible") return false;
    }
    return true;
  };
  const blocking = (until: number): number =>
    tasks
      .filter(({ startTime }) => startTime < until)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  const tell = (): void => {
    const until = at.choice ?? at.stage ?? 0;
    const told = { ...at, blockedToChoice: blocking(until), blocked: blocking(Number.POSITIVE_INFINITY) };
    console.log(`${sign}${JSON.stringify(told)}`);
  };
  let open = [choice, stage, moving].filter(wanted => wanted !== null).length;
  const found = (what: keyof typeof at, now: number): void => {
    at[what] = now;
    open -= 1;
    if (open === 0) setTimeout(tell, after);
  };

  /** In the document at first, which only a change can tell; then, frame by frame, until it isn't see-through. */
  const watch = (what: keyof typeof at, selector: string): void => {
    const look = (): boolean => {
      const now = performance.now();
      if (![...document.querySelectorAll(selector)].some(opaque)) return false;
      found(what, now);
      return true;
    };
    const poll = (): void => {
      if (!look()) requestAnimationFrame(poll);
    };
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      poll();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  };
  if (choice !== null) watch("choice", choice);
  if (stage !== null) watch("stage", stage);
  if (moving !== null) watch("moving", moving);
}
