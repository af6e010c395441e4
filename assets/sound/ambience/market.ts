import { air, hum, wind } from "../air.ts";
import { add, bandpass, highpass, type Loop, lowpass, noise, room, shaped, swell } from "../loop.ts";
import { murmur, SECONDS, steps } from "../people.ts";
import { clank, thud } from "../things.ts";

/** A market row by day: many voices, none to be understood, a trolley now and then. */
export const market = (): Loop => {
  const loop = murmur(16, 100);
  add(loop, air(5, 500), 0.05);
  for (const [at, seed] of [
    [2.3, 31],
    [2.52, 33],
    [7.9, 35],
    [11.2, 37],
    [11.36, 39],
    [14.6, 41],
  ] as const)
    add(loop, clank(seed), 0.5, at);
  return lowpass(loop, 2600);
};

/** The same row half empty: wind under tin roofs, a loose shutter, three voices far down. */
export const rowAfter = (): Loop => {
  const loop = add(add(murmur(3, 220), lowpass(wind(210, 2, 300), 620), 0.8), air(212, 240), 0.3);
  for (const [at, seed] of [
    [1.9, 231],
    [2.35, 233],
    [6.8, 235],
    [12.1, 237],
    [12.7, 239],
  ] as const)
    add(loop, add(thud(seed, 260), clank(seed + 40, 1250), 0.5), 1.5, at);
  return loop;
};

/** A hall where people wait to have a notice read: a low crowd, and a horn loudspeaker that nobody could take down. */
export const radioCentre = (): Loop => {
  const hall = room(add(murmur(7, 300, 0.9), air(305, 300), 0.2), 1.1, 0.55, 307);
  const horn = bandpass(highpass(murmur(1, 330, 0.85), 600), 1250, 1.4);
  add(hall, room(swell(horn, 1, 0, 2), 0.9, 0.4, 331), 1.5);
  add(hall, hum(0.6), 0.05);
  return steps(hall, 9.2, 7, 340, 0.5);
};

/** A bus with its engine on, standing. */
export const engine = (): Loop => {
  const beats = SECONDS * 26;
  const pistons = noise(SECONDS, 11).map((_, i, all) => {
    const beat = (i * beats) / all.length;
    const stroke = beat % 1;
    const cylinder = 0.8 + 0.2 * Math.sin((2 * Math.PI * Math.floor(beat)) / 4);
    return Math.exp(-stroke * 5) * Math.sin(2 * Math.PI * stroke * 2.2) * cylinder;
  });
  const body = add(add(lowpass(pistons, 900), bandpass(pistons, 420, 1.5), 0.9), air(12, 260), 0.6);
  const panel = shaped(bandpass(noise(SECONDS, 14), 1150, 6), t => Math.max(0, Math.sin(2 * Math.PI * 26 * t)) ** 3);
  return add(add(body, bandpass(noise(SECONDS, 13), 700, 0.8), 0.03), panel, 0.05);
};
