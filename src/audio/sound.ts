import { Howl, Howler } from "howler";
import type { Heard } from "./heard.ts";
import { ambienceOf, momentsOf } from "./score.ts";

/** Sounds of the case: an ambience per place, and what is heard once. None carries meaning that isn't written too. */
export type Sound = {
  update(heard: Heard): void;
  /** Somebody speaks: the ambience makes room. */
  duck(speaking: boolean): void;
  silence(): void;
};

type From = {
  /** Where the sound files are, with a slash at the end. */
  readonly base: string;
  /** The browser gives scripts no files (file://): they are played by its own audio element. */
  readonly html5: boolean;
};

const FADE_MS = 900;
const DUCK_MS = 250;
const QUIET = 0.35;
const DUCKED = 0.1;
/** An ambience's one round within its file, in milliseconds: see APRON in assets/sound/pcm.ts. */
const ROUND = [250, 16_000, true] as const;

/** Made after the trainee has switched sound on, and touched the page. */
export const createSound = ({ base, html5 }: From): Sound => {
  const filesOf = (name: string): string[] => [`${base}${name}.webm`, `${base}${name}.m4a`];
  const shorts = new Map<string, Howl>();
  /** Sounding or fading out, by name. */
  const ambiences = new Map<string, Howl>();
  let ambience: string | null = null;
  let before: Heard | null = null;
  let level = QUIET;

  const come = (name: string): void => {
    const sounding = ambiences.get(name);
    const howl = sounding ?? new Howl({ src: filesOf(name), sprite: { round: [...ROUND] }, volume: 0, html5 });
    ambiences.set(name, howl);
    // It may be on its way out.
    howl.off("fade");
    if (!sounding) howl.play("round");
    howl.fade(howl.volume(), level, FADE_MS);
  };

  /** Decoded sound is large: a place that was left gives its memory back. */
  const leave = (name: string): void => {
    const howl = ambiences.get(name);
    if (!howl) return;
    howl.fade(howl.volume(), 0, FADE_MS);
    howl.once("fade", () => {
      howl.unload();
      ambiences.delete(name);
    });
  };

  const setAmbience = (name: string | null): void => {
    if (name === ambience) return;
    if (ambience !== null) leave(ambience);
    ambience = name;
    if (name !== null) come(name);
  };

  const playEach = ([name, ...rest]: readonly string[]): void => {
    if (name === undefined) return;
    const howl = shorts.get(name) ?? new Howl({ src: filesOf(name), volume: QUIET, html5 });
    shorts.set(name, howl);
    const played = howl.play();
    howl.once("end", () => playEach(rest), played);
  };

  // A page out of sight is silent.
  document.addEventListener("visibilitychange", () => void Howler.mute(document.hidden));

  return {
    update(now) {
      // On the way to a screen nothing changes.
      if (now.screen === "loading") return;
      const wanted = ambienceOf(now, before === null);
      if (wanted !== undefined) setAmbience(wanted);
      if (before) playEach(momentsOf(before, now));
      before = now;
    },
    duck(speaking) {
      level = speaking ? DUCKED : QUIET;
      const howl = ambience === null ? undefined : ambiences.get(ambience);
      howl?.fade(howl.volume(), level, DUCK_MS);
    },
    silence() {
      for (const howl of ambiences.values()) howl.unload();
      ambiences.clear();
      Howler.stop();
      ambience = null;
      before = null;
    },
  };
};
