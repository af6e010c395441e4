import type { Screen } from "../app/view.ts";

/** What can be heard of a screen. */
export type Heard = {
  readonly screen: Screen["name"];
  /** Art of the place where the story is; null elsewhere. */
  readonly place: string | null;
  /** What the story wants heard instead of the place's own sound; "none" is silence. */
  readonly sound: string | null;
  readonly session: string | null;
  readonly turn: number;
  readonly clues: number;
  /** Sounds heard once with this turn's lines, in their order. */
  readonly cues: readonly string[];
};

export const heardOf = (screen: Screen): Heard =>
  screen.name === "play"
    ? {
        screen: "play",
        place: screen.place.art,
        sound: screen.sound,
        session: screen.session,
        turn: screen.turn,
        clues: screen.clueCount,
        cues: screen.lines.flatMap(({ cue }) => cue ?? []),
      }
    : { screen: screen.name, place: null, sound: null, session: null, turn: -1, clues: -1, cues: [] };
