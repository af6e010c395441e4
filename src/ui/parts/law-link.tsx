import type { ComponentChildren } from "preact";
import { leave } from "../place.ts";

type Props = {
  /** Behind `#/law/`; "" is the search. */
  readonly path: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
  /** The page that is open. */
  readonly here?: boolean;
};

/**
 * A way to a page of the law desk: a plain address, so that it can be opened in a tab of its own. Followed here it is a
 * step of the application (ui.tsx hears the event), with a way back to this very place.
 */
export const LawLink = ({ path, children, class: name, label, here = false }: Props): ComponentChildren => (
  <a
    class={name}
    href={`#/law${path && `/${path}`}`}
    aria-label={label}
    aria-current={here ? "page" : undefined}
    onClick={event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      leave(event.currentTarget);
      event.currentTarget.dispatchEvent(new CustomEvent("open-law", { bubbles: true, detail: path }));
    }}
  >
    {children}
  </a>
);
