import type { Page } from "playwright-core";
import { mouse } from "./mouse.ts";
import { nextTurn, onScreen, shown } from "./screen.ts";

const MOST_TURNS = 400;

/**
 * Plays as a tool would that knows the automation contract and nothing else: from the play link takes choices, always
 * the one taken least often so far, until none is left. Leaves the page at the end of the story.
 */
export async function playAsRobot(page: Page): Promise<number> {
  await onScreen(page, "play");
  const taken = new Map<string, number>();
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { choices } = await shown(page);
    const times = (choice: string): number => taken.get(choice) ?? 0;
    const [least] = [...choices].sort((a, b) => times(a) - times(b));
    if (least === undefined) return turn;
    taken.set(least, times(least) + 1);
    await nextTurn(page, () => mouse.choose(page, least));
  }
  throw new Error(`The story hasn't ended after ${MOST_TURNS} choices.`);
}
