import { add, bandpass, type Loop, loopOf, lowpass, noise, RATE, randomFrom, shaped } from "./loop.ts";

/** Thin metal, struck. */
export const clank = (seed: number, hertz = 1900): Loop => {
  const struck = add(bandpass(noise(0.4, seed), hertz, 18), bandpass(noise(0.4, seed + 1), hertz * 1.45, 22), 0.7);
  return shaped(struck, t => Math.exp(-t * 22));
};

/** Something heavy and soft: a door far off, a box set down. */
export const thud = (seed: number, hertz = 160): Loop =>
  shaped(lowpass(noise(0.5, seed), hertz), t => Math.exp(-t * 12) * Math.min(1, t * 200));

/** A clock's wheel: one dry stroke. */
export const tick = (seed: number, hertz: number): Loop =>
  shaped(bandpass(noise(0.06, seed), hertz, 3), t => Math.exp(-t * 110));

/** A glass or a spoon against china. */
export const clink = (seed: number, hertz: number): Loop => {
  const random = randomFrom(seed);
  const second = hertz * (1.5 + random() * 0.3);
  return loopOf(0.5).map((_, i) => {
    const t = i / RATE;
    const ring = Math.sin(2 * Math.PI * hertz * t) + 0.5 * Math.sin(2 * Math.PI * second * t);
    return ring * Math.exp(-t * 16) * Math.min(1, t * 900);
  });
};

/** A drop into water: a short tone that climbs. */
export const drop = (hertz: number): Loop => {
  let phase = 0;
  return loopOf(0.18).map((_, i) => {
    const t = i / RATE;
    phase += (hertz * (1 + 4 * t)) / RATE;
    return Math.sin(2 * Math.PI * phase) * Math.exp(-t * 30) * Math.min(1, t * 700);
  });
};

/** Paper moved or turned, `seconds` long. */
export const paper = (seed: number, seconds: number): Loop =>
  shaped(
    bandpass(noise(seconds, seed), 2400, 0.8),
    t => Math.sin((Math.PI * t) / seconds) ** 2 * (0.6 + 0.4 * Math.sin(t * 60 + seed)),
  );
