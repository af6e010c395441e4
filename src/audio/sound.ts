// The core build: no spatial audio.
import { Howl, Howler } from "howler/dist/howler.core.min.js";
import type { View } from "../app/view.ts";

/** Sounds of the case: an ambience per place and a few small ones. None carries meaning that the text doesn't. */
export type Sound = { update(view: View): void; silence(): void };

const AMBIENCES: readonly string[] = ["market", "corridor", "engine"];
const FADE_MS = 900;
const QUIET = 0.35;

/** `base`: where the sound files are, with a slash at the end. Made after the trainee has switched sound on. */
export const createSound = (base: string): Sound => {
  const howls = new Map<string, Howl>();
  const load = (name: string, loop: boolean): Howl => {
    const before = howls.get(name);
    if (before) return before;
    const howl = new Howl({ src: [`${base}${name}.webm`, `${base}${name}.m4a`], loop, volume: loop ? 0 : QUIET });
    howls.set(name, howl);
    return howl;
  };

  let ambience: string | null = null;
  let seen: { readonly screen: string; readonly turn: number; readonly clues: number } | null = null;

  const setAmbience = (name: string | null): void => {
    if (name === ambience) return;
    if (ambience !== null) {
      const leaving = load(ambience, true);
      leaving.fade(leaving.volume(), 0, FADE_MS);
      leaving.once("fade", () => leaving.stop());
    }
    ambience = name;
    if (name === null) return;
    const coming = load(name, true);
    coming.off("fade");
    if (!coming.playing()) coming.play();
    coming.fade(coming.volume(), QUIET, FADE_MS);
  };

  return {
    update({ screen }) {
      const playing = screen.name === "play" ? screen : null;
      const wanted = playing?.sound ?? null;
      if (playing) setAmbience(wanted !== null && AMBIENCES.includes(wanted) ? wanted : null);
      else if (screen.name !== "notebook" && screen.name !== "settings") setAmbience(null);

      const now = { screen: screen.name, turn: playing?.turn ?? -1, clues: playing?.clueCount ?? -1 };
      if (seen && seen.screen !== now.screen && now.screen === "notebook") load("page", false).play();
      if (seen && seen.screen === "report" && now.screen === "debrief") load("stamp", false).play();
      if (seen && playing && now.turn === seen.turn + 1 && now.clues > seen.clues) load("note", false).play();
      seen = now;
    },
    silence() {
      Howler.stop();
      ambience = null;
      seen = null;
    },
  };
};
