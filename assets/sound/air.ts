import { add, bandpass, type Loop, loopOf, lowpass, noise, RATE, randomFrom, shaped, swell, tone } from "./loop.ts";
import { SECONDS } from "./people.ts";

/** Still air of a room: soft noise below `hertz`. */
export const air = (seed: number, hertz: number): Loop => lowpass(noise(SECONDS, seed), hertz);

/** Wind that comes and goes, `times` in the loop. */
export const wind = (seed: number, times: number, hertz = 420): Loop => {
  const low = swell(bandpass(noise(SECONDS, seed), hertz, 0.7), times, 0.2);
  const high = swell(bandpass(noise(SECONDS, seed + 1), hertz * 2.6, 1.4), times + 1, 0, 1);
  return add(low, high, 0.5);
};

/** Mains hum of lamps and fridges: 100 Hz and what lies above. */
export const hum = (brightness: number): Loop => {
  const loop = tone(SECONDS, 200);
  add(loop, tone(SECONDS, 100), 0.5);
  add(loop, tone(SECONDS, 300), 0.5 * brightness);
  return add(loop, tone(SECONDS, 500), 0.3 * brightness);
};

/** Cars on a street below the window: four go by. */
export const street = (seed: number): Loop => {
  const loop = loopOf(SECONDS);
  for (const at of [0.5, 4.8, 8.1, 12.6]) {
    const pass = lowpass(noise(5, seed + at * 10), 380);
    add(
      loop,
      shaped(pass, t => Math.sin((Math.PI * t) / 5) ** 3),
      0.7 + ((at * 7) % 1) * 0.5,
      at,
    );
  }
  return add(loop, lowpass(noise(SECONDS, seed + 3), 200), 0.35);
};

/** One cricket: bursts of a high tone; its pauses fit the loop. */
export const cricket = (hertz: number, chirps: number, phase: number): Loop => {
  const loop = tone(SECONDS, hertz);
  return loop.map((value, i) => {
    const turn = (2 * Math.PI * i) / loop.length;
    const burst = Math.sin(chirps * turn + phase) > 0.25 ? 1 : 0;
    const pulse = Math.max(0, Math.sin(chirps * 14 * turn));
    return value * burst * pulse * pulse;
  });
};

/** A small bird: a few notes that slide, `seed` says which. */
export const bird = (seed: number): Loop => {
  const random = randomFrom(seed);
  const song = loopOf(1.4);
  const notes = 3 + Math.floor(random() * 5);
  for (let n = 0; n < notes; n += 1) {
    const from = 2600 + random() * 1900;
    const to = from * (0.75 + random() * 0.6);
    const seconds = 0.05 + random() * 0.11;
    let phase = 0;
    const one = loopOf(seconds).map((_, i) => {
      const t = i / RATE;
      phase += (from + ((to - from) * t) / seconds) / RATE;
      return Math.sin(2 * Math.PI * phase) * Math.sin((Math.PI * t) / seconds);
    });
    add(song, one, 0.6 + random() * 0.4, 0.04 + (n * 1.1) / notes);
  }
  return song;
};

/** A dog, far off: one bark. */
export const bark = (seed: number): Loop => {
  const throat = loopOf(0.3).map((_, i) => {
    const t = i / RATE;
    return ((t * (330 - 300 * t)) % 1) - 0.5;
  });
  const breath = add(throat, noise(0.3, seed), 0.4);
  return shaped(
    add(bandpass(breath, 620, 2.5), bandpass(breath, 1300, 3), 0.5),
    t => Math.min(1, t * 60) * Math.exp(-t * 13),
  );
};
