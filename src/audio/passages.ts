import type { Screen } from "../app/view.ts";

/** A line or choice as it is read aloud. */
export type Passage = { readonly id: string; readonly text: string };

/** What is read of a screen: the lines of a turn, each speaker named once, then the choices by number. */
export const passagesOf = (screen: Screen): readonly Passage[] => {
  if (screen.name !== "play") return [];
  const lines = screen.lines.map(({ id, text, speaker }, at) => {
    const goesOn = speaker?.id === screen.lines[at - 1]?.speaker?.id;
    return { id, text: speaker && !goesOn ? `${speaker.name}: ${text}` : text };
  });
  const numbered = screen.choices.filter(({ kind }) => kind === "decision" || kind === "free");
  return [...lines, ...numbered.map(({ id, text }, at) => ({ id, text: `${at + 1}. ${text}` }))];
};

/** Names what is read: another turn is read anew, the same one shown again isn't. */
export const placeOf = (screen: Screen): string =>
  "turn" in screen ? `${screen.session}/${screen.turn}` : screen.name;
