import type { Aloud } from "../app/view.ts";
import type { Passage } from "./passages.ts";

/** Reads a screen aloud with a voice of this device, one line after the other. */
export type Reader = {
  /** What stands on the screen now; none where nothing is to be read. */
  update(passages: readonly Passage[], at: string, language: string): void;
  /** Begins with the first line, or stops. */
  toggle(): void;
};

/**
 * `speech` is the browser's. `tell` hears every change: null where no voice of this device speaks the language. Voices of
 * a distant service are never used, for they would send the text there.
 */
export const createReader = (speech: SpeechSynthesis, tell: (aloud: Aloud | null) => void): Reader => {
  let passages: readonly Passage[] = [];
  let place = "";
  let language = "";
  let told: Aloud | null = null;
  let on = false;
  /** Counts the readings begun: what a former one still has to say is no news. */
  let reading = 0;

  const voice = (): SpeechSynthesisVoice | undefined =>
    speech.getVoices().find(one => one.localService && one.lang.toLowerCase().startsWith(language));

  const say = (now: Aloud | null): void => {
    if (told?.on === now?.on && told?.reading === now?.reading && (told === null) === (now === null)) return;
    told = now;
    tell(now);
  };

  const hush = (): void => {
    reading += 1;
    speech.cancel();
  };

  const stop = (): void => {
    if (on) hush();
    on = false;
    say(voice() ? { on, reading: null } : null);
  };

  const read = (at: number): void => {
    const passage = passages[at];
    const speaker = voice();
    if (!speaker) {
      stop();
      return;
    }
    say({ on, reading: passage?.id ?? null });
    if (!passage) return;
    const mine = reading;
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.voice = speaker;
    utterance.lang = speaker.lang;
    utterance.onend = () => {
      if (mine === reading) read(at + 1);
    };
    utterance.onerror = () => {
      if (mine === reading) stop();
    };
    speech.speak(utterance);
  };

  const begin = (): void => {
    hush();
    read(0);
  };

  // Browsers find their voices after the page has begun.
  speech.addEventListener?.("voiceschanged", () => {
    if (!on) stop();
  });

  return {
    update(next, at, spoken) {
      const moved = at !== place;
      const turned = spoken !== language;
      [passages, place, language] = [next, at, spoken];
      if (turned || (on && passages.length === 0)) stop();
      else if (on && moved) begin();
    },
    toggle() {
      if (on) {
        stop();
      } else if (passages.length > 0) {
        on = true;
        begin();
      }
    },
  };
};
