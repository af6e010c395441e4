import { Howl, Howler } from "howler";

/** What can be heard of a screen. */
export type Heard = {
  readonly screen: string;
  /** The story's own sound for this place; null elsewhere. */
  readonly sound: string | null;
  readonly turn: number;
  readonly clues: number;
};

/** Sounds of the case: an ambience per place and a few small ones. None carries meaning that the text doesn't. */
export type Sound = { update(heard: Heard): void; silence(): void };

const AMBIENCES: readonly string[] = ["market", "corridor", "engine"];
const FADE_MS = 900;
const QUIET = 0.35;
/** A page opened from a folder may not read files, but it may let the browser's own player play them. */
const FROM_FOLDER = import.meta.env.MODE === "usb";

/** `base`: where the sound files are, with a slash at the end. Made after the trainee has switched sound on. */
export const createSound = (base: string): Sound => {
  const howls = new Map<string, Howl>();
  const load = (name: string, loop: boolean): Howl => {
    const loaded = howls.get(name);
    if (loaded) return loaded;
    const src = [`${base}${name}.webm`, `${base}${name}.m4a`];
    const howl = new Howl({ src, loop, volume: loop ? 0 : QUIET, html5: FROM_FOLDER });
    howls.set(name, howl);
    return howl;
  };

  let ambience: string | null = null;
  let before: Heard | null = null;

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
    update(now) {
      const ambient = now.sound !== null && AMBIENCES.includes(now.sound) ? now.sound : null;
      // The notebook is opened where one stands; the place goes on sounding.
      if (now.screen !== "notebook" && now.screen !== "settings") setAmbience(ambient);
      if (before && before.screen !== now.screen && now.screen === "notebook") load("page", false).play();
      if (before?.screen === "report" && now.screen === "debrief") load("stamp", false).play();
      if (before && now.turn === before.turn + 1 && now.clues > before.clues) load("note", false).play();
      before = now;
    },
    silence() {
      Howler.stop();
      ambience = null;
      before = null;
    },
  };
};
