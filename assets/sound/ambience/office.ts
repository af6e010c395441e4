import { air, hum, street } from "../air.ts";
import { add, bandpass, type Loop, loopOf, lowpass, noise, room, shaped, swell } from "../loop.ts";
import { murmur, SECONDS, steps, typing } from "../people.ts";
import { clink, paper, thud, tick } from "../things.ts";

/** A corridor at night: a lamp's hum, air, somebody walking far away, a door. */
export const corridor = (): Loop => {
  const dry = add(steps(loopOf(SECONDS), 3, 9, 60, 0.5, 0.62), thud(90), 0.6, 12.4);
  return add(add(room(dry, 1.2, 0.5, 91), hum(0.6), 0.012), air(8, 420), 0.22);
};

/** A precinct's back office in the evening: lamps, keys on a ring, a radio that hisses and falls silent, a pen. */
export const precinct = (): Loop => {
  const loop = add(add(swell(hum(1.2), 3, 0.8), air(400, 420), 9), murmur(2, 410), 0.9);
  for (const [at, seconds] of [
    [4.1, 0.9],
    [5.2, 0.5],
    [12.9, 0.7],
  ] as const) {
    const set = bandpass(noise(seconds, 420 + at), 1600, 0.9);
    add(
      loop,
      shaped(set, t => Math.min(1, t * 90) * (t > seconds - 0.03 ? 0.3 : 1)),
      3.2,
      at,
    );
  }
  for (const [at, hertz] of [
    [8.6, 3300],
    [8.71, 3900],
    [8.79, 3500],
    [9.02, 4100],
  ] as const)
    add(loop, clink(430, hertz), 1.3, at);
  add(loop, thud(441, 260), 7, 14.8);
  return steps(loop, 1, 5, 450, 7);
};

/** Before the hatch: a bench of people who wait and speak low, and a clock that takes its time. */
export const lobby = (): Loop => {
  const loop = room(add(murmur(4, 500, 0.85), air(505, 350), 0.3), 0.9, 0.45, 507);
  for (let second = 0; second < SECONDS; second += 1)
    add(loop, tick(510 + (second % 2), second % 2 === 0 ? 1700 : 1350), 0.9, second + 0.2);
  add(
    loop,
    shaped(bandpass(noise(0.5, 520), 520, 3), t => Math.sin((Math.PI * t) / 0.5)),
    0.7,
    6.4,
  );
  add(loop, thud(521, 300), 0.7, 6.85);
  return add(loop, hum(0.5), 0.08);
};

/** A court's corridor: stone, steps that ring, low talk, a heavy door. */
export const court = (): Loop => {
  const dry = add(add(loopOf(SECONDS), lowpass(murmur(3, 600), 480), 0.5), air(605, 400), 0.08);
  steps(dry, 0.8, 8, 610, 1.9, 0.54);
  steps(dry, 9.4, 6, 630, 1.6, 0.5);
  add(dry, thud(640, 130), 3.2, 7.2);
  return room(dry, 2.1, 0.7, 641);
};

/** A consulate's desk: a fan, typing, papers, the street through a closed window. */
export const consulate = (): Loop => {
  const fan = add(bandpass(noise(SECONDS, 700), 260, 1.2), air(701, 900), 0.12);
  const loop = add(add(fan, street(705), 0.3), murmur(1, 710), 0.08);
  typing(loop, 1.2, 5.6, 720, 0.75);
  typing(loop, 9.8, 13.1, 730, 0.75);
  add(loop, paper(740, 0.6), 0.6, 7);
  return add(loop, paper(741, 0.4), 0.6, 14.2);
};

/** A labour inspectorate: an old clock, pages, a radiator, lorries on the weighbridge across the street. */
export const inspectorate = (): Loop => {
  const loop = add(add(street(800), air(805, 180), 0.5), lowpass(hum(0.2), 500), 0.04);
  for (let half = 0; half < SECONDS * 2; half += 1)
    add(loop, tick(810 + (half % 2), half % 2 === 0 ? 2300 : 1900), 0.55, half / 2 + 0.1);
  for (const at of [2.7, 3.3, 9.9]) add(loop, paper(820 + at, 0.5), 0.5, at);
  add(loop, clink(830, 740), 0.1, 6.1);
  add(loop, clink(831, 690), 0.08, 6.35);
  return typing(loop, 12, 14.4, 840, 0.35);
};

/** A clinic's desk: people in a queue, a printer, soft shoes, bright lamps. */
export const clinicDesk = (): Loop => {
  const loop = room(add(murmur(4, 900, 0.9), air(905, 500), 0.3), 0.8, 0.5, 907);
  add(loop, hum(1.4), 0.07);
  steps(loop, 2, 9, 910, 0.3, 0.44);
  const printer = shaped(
    bandpass(noise(2.4, 920), 900, 2.4),
    t => Math.max(0, Math.sin(2 * Math.PI * 3.75 * t)) ** 0.5 * Math.min(1, t * 20, (2.4 - t) * 20),
  );
  add(loop, printer, 0.8, 8.6);
  typing(loop, 11.8, 14, 930, 0.45);
  return add(loop, paper(940, 0.4), 0.5, 11.2);
};
