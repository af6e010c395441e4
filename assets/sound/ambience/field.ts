import { air, bark, bird, cricket, wind } from "../air.ts";
import { add, bandpass, type Loop, loopOf, lowpass, noise, shaped, swell } from "../loop.ts";
import { SECONDS } from "../people.ts";
import { thud } from "../things.ts";

/** A field by day: wind over rows, birds, a tractor at the far end, a crate set down. */
export const farmDay = (): Loop => {
  const loop = add(wind(1500, 3, 500), air(1502, 250), 0.3);
  for (const [at, seed] of [
    [0.6, 1510],
    [2.9, 1511],
    [5.3, 1512],
    [6.2, 1510],
    [9.4, 1513],
    [11, 1514],
    [13.7, 1512],
  ] as const)
    add(loop, bird(seed), 0.09, at);
  const tractor = lowpass(
    noise(SECONDS, 1520).map((_, i, all) => {
      const stroke = ((i * SECONDS * 14) / all.length) % 1;
      return Math.exp(-stroke * 6) * Math.sin(2 * Math.PI * stroke * 2);
    }),
    260,
  );
  add(loop, swell(tractor, 1, 0.2), 0.28);
  add(loop, thud(1530, 320), 0.4, 4.4);
  return add(loop, thud(1531, 300), 0.3, 12.3);
};

/** The same field at night: crickets, water in a ditch, a dog at the next farm. */
export const farmNight = (): Loop => {
  const water = loopOf(SECONDS);
  for (const [times, hertz] of [
    [5, 480],
    [7, 760],
    [11, 1150],
  ] as const)
    add(water, swell(bandpass(noise(SECONDS, 1600 + times), hertz, 5), times * 3, 0.1, times), 0.5);
  const loop = add(add(water, air(1605, 180), 0.6), wind(1607, 1, 300), 0.25);
  add(loop, cricket(4180, 26, 0), 0.1);
  add(loop, cricket(4420, 19, 1.7), 0.07);
  add(loop, cricket(3890, 31, 3.1), 0.05);
  for (const at of [6.1, 6.55, 7.6, 13.2, 13.6]) add(loop, lowpass(bark(1610 + at), 1100), 0.24, at);
  return loop;
};

/** Over the map: high wind across a steppe, and a train that passes far below. */
export const map = (): Loop => {
  const high = add(wind(1700, 1, 210), wind(1703, 1, 900), 0.12);
  const wheels = loopOf(SECONDS);
  for (let at = 4; at < 12; at += 0.8) {
    const near = Math.sin((Math.PI * (at - 3.6)) / 8.8);
    const clack = shaped(lowpass(noise(0.2, 1710), 420), t => Math.exp(-t * 26));
    add(wheels, clack, near, at);
    add(wheels, clack, near * 0.8, at + 0.17);
  }
  return add(high, wheels, 0.45);
};
