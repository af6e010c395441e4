import { render } from "preact";
import type { Intents, Screen, View } from "../app/view.ts";
import { letGo, moveFocus } from "./focus.ts";
import { Frame } from "./frame.tsx";
import { listenForKeys } from "./keys.ts";
import { type Memory, newLines } from "./live.ts";
import { dressPage } from "./page.ts";
import { markRead } from "./reading.ts";
import { comeBack } from "./return.ts";
import { fetchScreen, screenFor } from "./screens.ts";
import { heldChoice, isFirstTurn } from "./taken-over.ts";

/** The DOM reader of the View. */
export type Ui = { update(view: View): void };

/** Draws every View into `root` and sends what the trainee does to `intents`. */
export function createUi(root: HTMLElement, intents: Intents): Ui {
  /** The newest View, and the last one whose screen could be drawn. */
  let view: View | null = null;
  let shown: View | null = null;
  /** The last that was drawn and not merely "Loading". */
  let settled: View | null = null;
  let heard: Memory | null = null;
  let spoken: readonly string[] = [];
  let missing: Screen["name"] | null = null;

  const draw = (drawn: View, state: "ready" | "waiting" | "missing"): void => {
    // The shell of index.html stays until there is something to put in its place; a first turn that early.ts has drawn is
    // taken over as it stands, with its scrolling and its focus.
    if (!shown && missing === null && !isFirstTurn(root, drawn)) root.replaceChildren();
    dressPage(root.ownerDocument, drawn);
    const Screen = state === "missing" ? null : screenFor(drawn.screen);
    render(<Frame view={drawn} intents={intents} Screen={Screen} state={state} spoken={spoken} />, root);
  };

  const fetchThenDraw = (name: Screen["name"]): void => {
    const again = (): void => {
      if (view?.screen.name === name) update(view);
    };
    fetchScreen(name).then(again, () => {
      if (view?.screen.name !== name) return;
      draw(view, "missing");
      missing = name;
    });
  };

  const update = (next: View): void => {
    const before = shown;
    view = next;
    // The page itself says that it's loading; to say it once more in other words would only keep the first screen waiting.
    if (!shown && missing === null && next.screen.name === "loading") return;
    if (!screenFor(next.screen)) {
      if (missing === next.screen.name) {
        draw(next, "missing");
        return;
      }
      // What was there stays in sight, but takes no input, while the next screen's code is under way.
      if (shown) draw(shown, "waiting");
      fetchThenDraw(next.screen.name);
      return;
    }
    const news = newLines(heard, next);
    const held = shown === null ? heldChoice(root, next) : null;
    if (news) {
      heard = news.memory;
      spoken = news.lines;
    }
    letGo(root, before, next);
    draw(next, "ready");
    missing = null;
    shown = next;
    if (next.aloud) markRead(root, next.aloud.reading);
    if (next.screen.name === "loading" || !comeBack.stand?.(root)) moveFocus(root, before, next, settled);
    if (next.screen.name !== "loading") settled = next;
    if (held !== null) intents.choose(held);
  };

  root.ownerDocument.defaultView?.addEventListener("resize", () => shown && dressPage(root.ownerDocument, shown, true));
  root.addEventListener("open-law", event => intents.openLaw(String((event as CustomEvent).detail)));
  listenForKeys(root, () => (shown && view === shown ? shown : null), intents);
  return { update };
}
