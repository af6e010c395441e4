import { render } from "preact";
import type { Intents, View } from "../app/view.ts";
import { moveFocus } from "./focus.ts";
import { Frame } from "./frame.tsx";
import { listenForKeys } from "./keys.ts";
import { type Memory, newLines } from "./live.ts";
import { dressPage } from "./page.ts";
import { fetchScreen, screenFor } from "./screens.ts";

/** The DOM reader of the View. */
export type Ui = { update(view: View): void };

/** Draws every View into `root` and sends what the trainee does to `intents`. */
export function createUi(root: HTMLElement, intents: Intents): Ui {
  let view: View | null = null;
  let heard: Memory | null = null;
  let spoken: readonly string[] = [];
  let failed = false;

  const update = (next: View): void => {
    const before = view;
    view = next;
    dressPage(root.ownerDocument, next);
    const Screen = screenFor(next.screen);
    if (!Screen && !failed) {
      fetchScreen(next.screen).then(
        () => view && update(view),
        () => {
          failed = true;
          if (view) update(view);
        },
      );
    }
    const news = newLines(heard, next);
    if (news) {
      heard = news.memory;
      spoken = news.lines;
    }
    render(<Frame view={next} intents={intents} Screen={Screen} failed={failed && !Screen} spoken={spoken} />, root);
    if (Screen) moveFocus(root, before, next);
  };

  root.ownerDocument.defaultView?.addEventListener("resize", () => view && dressPage(root.ownerDocument, view));
  listenForKeys(root, () => view, intents);
  return { update };
}
