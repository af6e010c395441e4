/** Marks the line or choice that is being read aloud, and brings it into sight. Drawn lines stay what they are meanwhile. */
export function markRead(root: HTMLElement, id: string | null): void {
  const former = root.querySelector("[data-read]");
  const now = id && root.querySelector(`[data-line-id="${id}"], [data-choice-id="${id}"]`);
  if (now === former) return;
  former?.removeAttribute("data-read");
  if (!now) return;
  now.setAttribute("data-read", "");
  now.scrollIntoView({ block: "nearest" });
}
