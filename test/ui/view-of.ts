import type { Screen, View } from "../../src/app/view.ts";

/** A View of one screen, with the settings of a first visit. */
export const viewOf = (screen: Screen, more: Partial<View> = {}): View => ({
  language: "en",
  settings: {
    language: "en",
    textSize: 100,
    contrast: "normal",
    motion: "system",
    sound: true,
    mode: "guided",
    stage: true,
  },
  saving: "saved",
  volatile: false,
  notice: null,
  aloud: null,
  pictureWaits: false,
  screen,
  ...more,
});
