import type { View } from "../app/view.ts";

/** Whether `root` holds the first turn of the run that `view` shows, drawn before the program came (first-turn.ts). */
export const isFirstTurn = (root: HTMLElement, { screen }: View): boolean =>
  screen.name === "play" &&
  screen.turn === 0 &&
  root.querySelector(`[data-screen=play][data-case="${screen.case}"][data-role="${screen.role}"]`) !== null;

/** The choice that was pressed on it; null where there is none, or where it isn't on offer. */
export const heldChoice = (root: HTMLElement, view: View): string | null => {
  const held = isFirstTurn(root, view) ? root.querySelector<HTMLElement>("[data-held]")?.dataset.choiceId : undefined;
  const offered = view.screen.name === "play" && view.screen.choices.some(({ id }) => id === held);
  return held !== undefined && offered ? held : null;
};
