import { useEffect, useRef } from "preact/hooks";

/**
 * Closes what lies open over the rest: by Escape, which gives the focus back to what opened it, or by a press elsewhere.
 * `within` goes onto the element that holds both, `opener` onto the button.
 */
export function useDismiss<Within extends HTMLElement>(open: boolean, close: () => void) {
  const within = useRef<Within>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const page = within.current?.ownerDocument;
    if (!open || !page) return undefined;
    const pressed = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !within.current?.contains(target)) close();
    };
    const typed = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      close();
      opener.current?.focus();
    };
    page.addEventListener("pointerdown", pressed);
    page.addEventListener("keydown", typed);
    return () => {
      page.removeEventListener("pointerdown", pressed);
      page.removeEventListener("keydown", typed);
    };
  }, [open]);
  return { within, opener };
}
