import type { Intents, Screen } from "../../app/view.ts";
import { leaves } from "../keys.ts";
import { fetchScreen } from "../screens.ts";
import { createFlight } from "./flight.ts";
import { askToWipe } from "./wipe-dialog.tsx";

/** What Escape closes instead of leaving the screen. */
const CLOSABLE = 'dialog[open], [role="alertdialog"], [aria-expanded="true"]';

/**
 * From now on the bin asks its question and the quick way out is open, on every screen. `screen` is the present one;
 * `missing` is called where the question's words don't arrive.
 */
export function listenForWipe(
  root: HTMLElement,
  screen: () => Screen["name"],
  intents: Intents,
  missing: () => void,
): void {
  root.addEventListener("ask-wipe", () => {
    // What is shown afterwards can't be fetched any more once the copy of the program is gone and there's no network.
    void fetchScreen("hub").catch(() => undefined);
    askToWipe(root, intents).catch(missing);
  });
  const flight = createFlight();
  // Before any screen hears of the press, and has closed what it closes.
  root.ownerDocument.addEventListener(
    "keydown",
    event => {
      if (event.key !== "Escape" || event.repeat) return;
      const counts = !leaves(screen()) && root.querySelector(CLOSABLE) === null;
      if (flight(event.timeStamp, counts)) intents.wipe(true);
    },
    { capture: true },
  );
}
