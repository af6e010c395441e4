import { add, bandpass, type Loop, loopOf, lowpass, noise, RATE, randomFrom, shaped } from "./loop.ts";

/** Length of every ambience, in seconds. */
export const SECONDS = 16;

type Speaker = { readonly pitch: number; readonly syllables: number; readonly sentences: number };

/** One far voice: a buzz through two formants, in syllables, with rests between sentences. No words. */
const voice = (seed: number, { pitch, syllables, sentences }: Speaker): Loop => {
  const random = randomFrom(seed);
  const from = random() * SECONDS;
  const wave = Math.round(syllables * SECONDS);
  const melody = Math.round(8 + random() * 8);
  const loop = loopOf(SECONDS);
  const turns = Math.round(pitch * SECONDS);
  const buzz = loop.map((_, i) => {
    const turn = (2 * Math.PI * i) / loop.length;
    const sentence = Math.sin(sentences * (turn + from));
    if (sentence <= 0) return 0;
    const syllable = Math.sin(wave * turn + 5 * Math.sin(2 * turn + from) + 2.5 * Math.sin(5 * turn + 3 * from));
    if (syllable <= 0) return 0;
    const phase =
      (turns * i) / loop.length + 0.9 * Math.sin(melody * turn) + 0.6 * Math.sin((melody + 5) * turn + from);
    return (phase - Math.floor(phase) - 0.5) * syllable * Math.sqrt(syllable * sentence);
  });
  const open = bandpass(buzz, 450 + random() * 250, 4);
  return add(open, bandpass(buzz, 1100 + random() * 500, 5), 0.6);
};

/** Many voices at once, none to be understood; `pace` 1 is calm talk. */
export const murmur = (count: number, seed: number, pace = 1): Loop => {
  const random = randomFrom(seed);
  const all = loopOf(SECONDS);
  for (let n = 0; n < count; n += 1) {
    const one = voice(seed + n * 7, {
      pitch: 95 + random() * 140,
      syllables: (3 + random() * 1.6) * pace,
      sentences: 2 + Math.floor(random() * 3),
    });
    add(all, one, 0.5 + random() * 0.6);
  }
  return all;
};

/** Shoes on a hard floor: `count` steps from `at` on, coming nearer and going. */
export const steps = (into: Loop, at: number, count: number, seed: number, gain: number, pace = 0.58): Loop => {
  const random = randomFrom(seed);
  for (let n = 0; n < count; n += 1) {
    const heel = shaped(lowpass(noise(0.22, seed + n), 420), t => Math.exp(-t * 34) * Math.min(1, t * 400));
    const sole = shaped(bandpass(noise(0.12, seed + 50 + n), 1500, 1), t => Math.exp(-t * 60));
    const near = Math.sin((Math.PI * (n + 1)) / (count + 1));
    add(into, add(heel, sole, 0.16), gain * near * (0.85 + random() * 0.3), at + n * pace + random() * 0.03);
  }
  return into;
};

/** Somebody types: short dry strokes in bursts, between `from` and `to` seconds. */
export const typing = (into: Loop, from: number, to: number, seed: number, gain: number): Loop => {
  const random = randomFrom(seed);
  for (let at = from; at < to; at += random() < 0.14 ? 0.5 + random() * 0.5 : 0.11 + random() * 0.12) {
    const key = shaped(bandpass(noise(0.05, seed + Math.round(at * RATE)), 2100 + random() * 900, 1.6), t =>
      Math.exp(-t * 130),
    );
    add(into, key, gain * (0.6 + random() * 0.4), at);
  }
  return into;
};
