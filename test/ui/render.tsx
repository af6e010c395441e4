import { type ComponentChildren, render } from "preact";
import { act } from "preact/test-utils";
import type { Intents, Language, Screen, View } from "../../src/app/view.ts";
import { loadLanguage, loadLater } from "../../src/i18n/i18n.ts";

/** What was asked for, in order. */
export type Asked = { readonly intent: string; readonly values: readonly unknown[] };

export const viewOf = (screen: Screen, language: Language): View => ({
  language,
  settings: {
    language,
    textSize: 100,
    contrast: "normal",
    motion: "system",
    sound: true,
    mode: "guided",
    stage: true,
  },
  saving: "saved",
  volatile: false,
  notice: null,
  aloud: null,
  pictureWaits: false,
  screen,
});

export const listen = (): { readonly asked: Asked[]; readonly intents: Intents } => {
  const asked: Asked[] = [];
  const intents = new Proxy({} as Intents, {
    get:
      (_target, intent: string) =>
      (...values: unknown[]) => {
        asked.push({ intent, values });
      },
  });
  return { asked, intents };
};

/** Draws into the same root again, as the app does, after the words have arrived. */
export const draw = async (root: HTMLElement, language: Language, what: () => ComponentChildren): Promise<void> => {
  await loadLanguage(language);
  await loadLater();
  await act(() => render(what(), root));
};

export const newRoot = (): HTMLElement => {
  document.body.innerHTML = "";
  return document.body.appendChild(document.createElement("div"));
};

export const one = <Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind => {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

export const click = async (element: HTMLElement): Promise<void> => {
  await act(() => element.click());
};

/** The button with these words. */
export const button = (root: ParentNode, words: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll("button")].find(
    each => (each.getAttribute("aria-label") ?? each.textContent)?.trim() === words,
  );
  if (!found) throw new Error(`no button says ${words}`);
  return found;
};
