import type { Sight } from "./sight.ts";

/** A press that moves less than this is a click. */
const SLACK = 8;

/**
 * What the pointer does to the picture: a mouse leans it, a finger pans it. Also listens to the interface's list of
 * things (`data-hotspot-id`, part of the page's contract with other tools), so that a thing with the focus is shown.
 */
export function listen(host: HTMLElement, sight: () => Sight | null): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let from: number | null = null;
  let dragging = false;

  const move = (event: PointerEvent): void => {
    if (event.pointerType === "mouse" && from === null) {
      const { left, width } = host.getBoundingClientRect();
      sight()?.pointer(((event.clientX - left) / Math.max(width, 1)) * 2 - 1);
    } else if (from !== null) {
      if (!dragging && Math.abs(event.clientX - from) < SLACK) return;
      dragging = true;
      sight()?.drag(event.clientX - from);
      from = event.clientX;
    }
  };
  const end = (): void => {
    if (dragging) sight()?.release();
    from = null;
    dragging = false;
  };
  host.addEventListener("pointermove", move, { signal, passive: true });
  host.addEventListener("pointerleave", event => event.pointerType === "mouse" && sight()?.pointer(0), { signal });
  host.addEventListener("pointerdown", event => (from = event.pointerType === "mouse" ? null : event.clientX), {
    signal,
  });
  for (const name of ["pointerup", "pointercancel"] as const) host.addEventListener(name, end, { signal });

  const named = (event: Event): string | null => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-hotspot-id]") : null;
    return item?.dataset.hotspotId ?? null;
  };
  let pointed: string | null = null;
  const point = (id: string | null): void => {
    if (id === pointed) return;
    pointed = id;
    sight()?.point(id);
  };
  document.addEventListener("focusin", event => point(named(event)), { signal });
  document.addEventListener("pointerover", event => event.pointerType === "mouse" && point(named(event)), { signal });
  return () => listening.abort();
}
