import { air, hum, street, wind } from "../air.ts";
import { add, bandpass, type Loop, loopOf, lowpass, noise, room, shaped, swell } from "../loop.ts";
import { murmur, SECONDS, steps } from "../people.ts";
import { clink, drop, thud, tick } from "../things.ts";

/** A flat by day: a neighbour's television through the wall, a small clock, wooden bricks on a carpet. */
export const flat = (): Loop => {
  const loop = add(add(lowpass(murmur(2, 1000, 1.1), 520), air(1005, 200), 0.25), street(1008), 0.12);
  for (let half = 0; half < SECONDS * 2; half += 1) add(loop, tick(1010, 2900), 0.16, half / 2 + 0.2);
  for (const [at, gain] of [
    [3.2, 0.7],
    [3.9, 0.5],
    [4.3, 0.8],
    [10.4, 0.6],
    [11.1, 0.8],
    [11.3, 0.4],
  ] as const) {
    const brick = shaped(bandpass(noise(0.12, 1020 + at * 10), 880 + at * 20, 7), t => Math.exp(-t * 50));
    add(loop, brick, gain, at);
  }
  return loop;
};

/** A kitchen: the fridge, a kettle near the boil, a tap that drips, a spoon. */
export const kitchen = (): Loop => {
  const fridge = add(hum(0.8), bandpass(noise(SECONDS, 1100), 160, 2), 0.8);
  const kettle = swell(bandpass(noise(SECONDS, 1101), 1900, 0.8), 1, 0.25);
  const loop = add(add(swell(lowpass(fridge, 900), 1, 0.6, 3), kettle, 1.5), air(1102, 300), 0.8);
  for (const at of [0.9, 3.1, 5.2, 7.4, 9.5, 11.8, 13.9]) add(loop, drop(820 + ((at * 13) % 1) * 160), 3, at);
  for (const [at, hertz] of [
    [6.2, 2150],
    [6.55, 2230],
    [6.9, 2120],
  ] as const)
    add(loop, clink(1110, hertz), 1.1, at);
  return loop;
};

/** A stairwell: draught, a lift that starts and stops, somebody two floors down, a door below. */
export const landing = (): Loop => {
  const dry = steps(loopOf(SECONDS), 1.1, 10, 1200, 0.7, 0.46);
  add(dry, thud(1210, 140), 1.2, 6.6);
  const motor = add(bandpass(noise(4.6, 1220), 190, 5), bandpass(noise(4.6, 1221), 385, 9), 0.5);
  add(
    dry,
    shaped(motor, t => Math.min(1, t * 2, (4.6 - t) * 3)),
    0.8,
    8.4,
  );
  add(dry, thud(1230, 240), 0.8, 13.1);
  return add(room(dry, 2.6, 0.72, 1231), wind(1240, 2, 300), 0.035);
};
