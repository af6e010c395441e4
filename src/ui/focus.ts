import type { View } from "../app/view.ts";

/** The same run, one choice on. */
const isNextTurn = (before: View, now: View): boolean =>
  before.screen.name === "play" &&
  now.screen.name === "play" &&
  before.screen.session === now.screen.session &&
  before.screen.turn !== now.screen.turn;

/**
 * Where focus goes after a View: to the new text after a choice, to the heading of a new screen, else nowhere. `settled`:
 * the last View before one had to wait, which is nobody's reading.
 */
export function focusTarget(before: View | null, now: View, settled: View | null = before): "text" | "heading" | null {
  const then = before?.screen;
  const { screen } = now;
  // The first screen of a visit leaves focus to the browser. What was waited for later takes it, as it would without a wait.
  if (!then) return null;
  if (settled !== null && isNextTurn(settled, now)) return "text";
  if (then.name !== screen.name) return "heading";
  if (screen.name === "law" && then.name === "law") return then.path === screen.path ? null : "heading";
  if (screen.name === "play" && then.name === "play") return then.session === screen.session ? null : "heading";
  return null;
}

/**
 * Lets go of what was pressed before it is taken away: a browser that takes an element with the focus out of the page
 * lays the page out first, and the new text would wait for it.
 */
export function letGo(root: HTMLElement, before: View | null, now: View): void {
  const { activeElement } = root.ownerDocument;
  if (focusTarget(before, now) === "text" && activeElement instanceof HTMLElement && root.contains(activeElement))
    activeElement.blur();
}

/**
 * Moves focus as `focusTarget` says, without scrolling the page. It waits for the next frame: focusing lays the page
 * out, and a frame does that anyway, so the new text isn't held up by it.
 */
export function moveFocus(root: HTMLElement, before: View | null, now: View, settled: View | null): void {
  const target = focusTarget(before, now, settled);
  const window = root.ownerDocument.defaultView;
  if (!target || !window) return;
  // A new page begins at its top, whatever was scrolled before.
  if (target === "heading") window.scrollTo(0, 0);
  const element = root.querySelector<HTMLElement>(target === "text" ? "[data-focus=text]" : "h1");
  if (!element) return;
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  const { ownerDocument: page } = root;
  const { activeElement: since } = page;
  window.requestAnimationFrame(() => {
    // New text is read from its beginning: on a phone the panel scrolls as a whole, and was scrolled to its choices.
    // With large text the page itself scrolls.
    const panel = target === "text" ? element.parentElement : null;
    if (panel) {
      element.scrollTop = 0;
      panel.scrollTop = 0;
      if (window.scrollY > 0) window.scrollTo(0, 0);
    }
    // On a slow machine a frame is long enough for a hand on the keyboard to have gone on by itself.
    if (page.activeElement === since || page.activeElement === page.body) element.focus({ preventScroll: true });
  });
}
