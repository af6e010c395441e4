import { add, bandpass, type Loop, levelled, loopOf, lowpass, noise, randomFrom, shaped } from "./loop.ts";

const SECONDS = 16;

/** One far voice: a buzz through two formants, in syllables, with rests between sentences. No words. */
const voice = (seed: number): Loop => {
  const random = randomFrom(seed);
  const pitch = 95 + random() * 140;
  const syllables = 3.2 + random() * 1.6;
  const from = random() * SECONDS;
  let phase = 0;
  const buzz = loopOf(SECONDS).map((_, i) => {
    const t = i / 24_000;
    phase += (pitch * (1 + 0.06 * Math.sin(2 * Math.PI * (2 / SECONDS) * Math.round(4 + (seed % 5)) * t))) / 24_000;
    const syllable = Math.max(0, Math.sin(2 * Math.PI * (Math.round(syllables * SECONDS) / SECONDS) * t)) ** 1.4;
    const sentence = Math.max(0, Math.sin((2 * Math.PI * (2 + (seed % 3)) * (t + from)) / SECONDS)) ** 0.6;
    return ((phase % 1) - 0.5) * syllable * sentence;
  });
  const open = bandpass(buzz, 450 + random() * 250, 4);
  return add(open, bandpass(buzz, 1100 + random() * 500, 5), 0.6);
};

const clank = (seed: number): Loop => {
  const struck = add(bandpass(noise(0.4, seed), 1900, 18), bandpass(noise(0.4, seed + 1), 2750, 22), 0.7);
  return shaped(struck, t => Math.exp(-t * 22));
};

const thud = (seed: number): Loop =>
  shaped(lowpass(noise(0.5, seed), 160), t => Math.exp(-t * 12) * Math.min(1, t * 200));

/** A covered market by day: many voices, none to be understood, a trolley now and then. */
export const market = (): Loop => {
  const loop = loopOf(SECONDS);
  for (let n = 0; n < 16; n += 1) add(loop, voice(100 + n * 7), 0.5 + (n % 4) * 0.18);
  add(loop, lowpass(noise(SECONDS, 5), 500), 0.05);
  for (const [at, seed] of [
    [2.3, 31],
    [2.52, 33],
    [7.9, 35],
    [11.2, 37],
    [11.36, 39],
    [14.6, 41],
  ] as const)
    add(loop, clank(seed), 0.5, at);
  return levelled(lowpass(loop, 2600), 0.5);
};

/** A corridor at night: a lamp's hum, air, somebody walking far away, a door. */
export const corridor = (): Loop => {
  const loop = loopOf(SECONDS).map((_, i) => {
    const t = i / 24_000;
    return 0.05 * Math.sin(2 * Math.PI * 100 * t) + 0.02 * Math.sin(2 * Math.PI * 200 * t);
  });
  add(loop, lowpass(noise(SECONDS, 8), 320), 0.16);
  for (let step = 0; step < 9; step += 1)
    add(loop, thud(60 + step), 0.35 * Math.sin((Math.PI * (step + 1)) / 10), 3 + step * 0.62);
  add(loop, thud(90), 0.9, 12.4);
  return levelled(loop, 0.42);
};

/** A bus with its engine on, standing. */
export const engine = (): Loop => {
  const beats = Math.round(SECONDS * 26);
  const loop = loopOf(SECONDS).map((_, i) => {
    const beat = ((i / 24_000) * beats) / SECONDS;
    const stroke = beat % 1;
    return (
      Math.exp(-stroke * 5) *
      Math.sin(2 * Math.PI * stroke * 2.2) *
      (0.8 + 0.2 * Math.sin((2 * Math.PI * Math.floor(beat)) / 4))
    );
  });
  const body = add(lowpass(loop, 220), lowpass(noise(SECONDS, 12), 140), 0.5);
  return levelled(add(body, bandpass(noise(SECONDS, 13), 700, 0.8), 0.03), 0.5);
};
