import type { Intents, View } from "../app/view.ts";
import { isNumbered } from "./play/numbered.ts";

type Press = Pick<KeyboardEvent, "key" | "code" | "repeat" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey">;

/** What a key asks for. */
export type Act =
  | { readonly do: "choose"; readonly choice: string }
  | { readonly do: "notebook" | "back" | "look" | "dismiss" };

/** Reads a key press on a screen; null where it means nothing. Letters go by their place, whatever the layout. */
export function actFor(press: Press, { screen, notice }: View, typing: boolean): Act | null {
  // A held key must not run through decisions.
  if (typing || press.repeat || press.ctrlKey || press.altKey || press.metaKey || press.shiftKey) return null;
  if (press.key === "Escape" && notice) return { do: "dismiss" };
  if (press.key === "Escape") return leaves(screen.name) ? { do: "back" } : null;
  if (press.code === "KeyN" && screen.name === "notebook") return { do: "back" };
  if (screen.name !== "play") return null;
  if (press.code === "KeyN") return { do: "notebook" };
  if (press.code === "KeyL") return { do: "look" };
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  const choice = screen.choices.filter(isNumbered)[Number(digit) - 1];
  return choice ? { do: "choose", choice: choice.id } : null;
}

/** Screens that Escape leaves. */
export const leaves = (name: View["screen"]["name"]): boolean =>
  name === "notebook" || name === "report" || name === "settings" || name === "about" || name === "law";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches("textarea, select, [contenteditable=true], [role=combobox], [role=listbox]") ||
    target.matches("input:not([type=radio], [type=checkbox], [type=button], [type=range])"));

/** Listens on the document, so that no key is lost when focus is on the page itself. */
export function listenForKeys(root: HTMLElement, view: () => View | null, intents: Intents): void {
  root.ownerDocument.addEventListener("keydown", event => {
    const now = view();
    if (!now || event.defaultPrevented || root.querySelector("dialog[open]")) return;
    const act = actFor(event, now, isTyping(event.target));
    if (!act) return;
    event.preventDefault();
    if (act.do === "choose") intents.choose(act.choice);
    else if (act.do === "notebook") intents.openNotebook();
    else if (act.do === "back") intents.back();
    else if (act.do === "dismiss") intents.dismissNotice();
    else root.querySelector<HTMLElement>("[data-hotspot-id]")?.focus();
  });
}
