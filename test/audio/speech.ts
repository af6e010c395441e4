/** A browser's speech with these voices: it says nothing, and ends a line when told to. */
export const speechOf = (voices: readonly { readonly lang: string; readonly localService: boolean }[]) => {
  const spoken: { readonly text: string; readonly lang: string }[] = [];
  let open: { onend: (() => void) | null; onerror: (() => void) | null } | null = null;
  const listeners: (() => void)[] = [];
  let known = voices;
  const speech = {
    getVoices: () => known,
    addEventListener: (_: string, listener: () => void) => void listeners.push(listener),
    speak(utterance: { text: string; lang: string; onend: (() => void) | null; onerror: (() => void) | null }) {
      spoken.push({ text: utterance.text, lang: utterance.lang });
      open = utterance;
    },
    cancel() {
      const cut = open;
      open = null;
      // As browsers do: a line cut short is told as a fault.
      cut?.onerror?.();
    },
  };
  return {
    speech: speech as unknown as SpeechSynthesis,
    spoken,
    end: () => open?.onend?.(),
    fail: () => open?.onerror?.(),
    find: (found: typeof voices): void => {
      known = found;
      for (const listener of listeners) listener();
    },
  };
};
