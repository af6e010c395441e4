import type { Aloud, View } from "../app/view.ts";
import { createReader } from "./aloud.ts";
import { heardOf } from "./heard.ts";
import { passagesOf, placeOf } from "./passages.ts";
import type { Sound } from "./sound.ts";

/** All that is heard of the View: sound where it is switched on, and the reading aloud. */
export type Ears = { update(view: View): void; readAloud(): void };

/** `base`: where the sound files are. `tell` hears what becomes of the reading aloud. */
export const createEars = (base: string, tell: (aloud: Aloud | null) => void): Ears => {
  let sound: Sound | null = null;
  let coming = false;
  // The page may have been touched before this part of the program had come.
  let touched = navigator.userActivation?.hasBeenActive ?? false;
  let last: View | null = null;

  const reader =
    "speechSynthesis" in window
      ? createReader(speechSynthesis, aloud => {
          sound?.duck(aloud?.reading != null);
          tell(aloud);
        })
      : null;

  // Some browsers go on reading after the page has been left.
  if (reader) addEventListener("pagehide", () => speechSynthesis.cancel());

  // Nothing is fetched or heard before the first touch or key, switched on or not: browsers ask for that, and people do.
  const touch = (): void => {
    touched = true;
    if (last) play(last);
  };
  for (const gesture of ["pointerup", "keyup"]) addEventListener(gesture, touch, { once: true, capture: true });

  const fetchSound = async (): Promise<void> => {
    coming = true;
    try {
      const { createSound } = await import("./sound.ts");
      sound = createSound({ base, html5: import.meta.env.MODE === "usb" });
      if (last) play(last);
    } finally {
      coming = false;
    }
  };

  const play = (view: View): void => {
    if (!view.settings.sound) sound?.silence();
    else if (sound) sound.update(heardOf(view.screen));
    // Without the file it stays quiet, and is asked for again with the next turn.
    else if (touched && !coming) void fetchSound().catch(() => undefined);
  };

  return {
    update(view) {
      last = view;
      play(view);
      // In the language of the words that are read: a case may not have been translated into that of the interface.
      const spoken = view.screen.name === "play" ? view.screen.told : view.language;
      reader?.update(passagesOf(view.screen), placeOf(view.screen), spoken);
    },
    readAloud: () => reader?.toggle(),
  };
};
