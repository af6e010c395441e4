import type { ComponentChildren } from "preact";

export const decisionId = (at: number): string => `decision-${at}`;

/** Scrolls to a part of this page and puts focus there, so that a keyboard goes on from it. */
export const jumpTo = (id: string): void => {
  const target = document.getElementById(id);
  if (!target) return;
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
};

/** Leads to a decision further down the page; a button, since the address belongs to the router. */
export const DecisionLink = ({ at, title }: { readonly at: number; readonly title: string }): ComponentChildren => (
  <button type="button" class="db-link" onClick={() => jumpTo(decisionId(at))}>
    {title}
  </button>
);
