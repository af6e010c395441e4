import type { View } from "../app/view.ts";

/** Where focus goes after a View: to the new text after a choice, to the heading of a new screen, else nowhere. */
export function focusTarget(before: View | null, now: View): "text" | "heading" | null {
  const then = before?.screen;
  const { screen } = now;
  // The first screen of a visit leaves focus to the browser.
  if (!then || then.name === "loading") return null;
  if (then.name !== screen.name) return "heading";
  if (screen.name === "play" && then.name === "play") {
    if (then.session !== screen.session) return "heading";
    if (then.turn !== screen.turn) return "text";
  }
  return null;
}

/** Moves focus as `focusTarget` says, without scrolling the page. */
export function moveFocus(root: HTMLElement, before: View | null, now: View): void {
  const target = focusTarget(before, now);
  if (!target) return;
  const element = root.querySelector<HTMLElement>(target === "text" ? "[data-focus=text]" : "h1");
  if (!element) return;
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (target === "heading") element.ownerDocument.defaultView?.scrollTo(0, 0);
}
