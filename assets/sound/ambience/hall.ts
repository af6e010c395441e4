import { air, hum } from "../air.ts";
import { add, bandpass, type Loop, loopOf, lowpass, noise, RATE, room, shaped, swell, tone } from "../loop.ts";
import { murmur, SECONDS } from "../people.ts";
import { clink, drop, thud } from "../things.ts";

/** Two beats a second; the loop is eight bars of four. */
const BEAT = 0.5;
/** A bass of our own, one note for each bar, in hertz. */
const BASS = [55, 55, 65.4, 49, 55, 55, 73.4, 49] as const;
/** A tune of our own over it, in hertz; 0 is a rest. */
const TUNE = [440, 523, 659, 523, 587, 0, 494, 440, 392, 440, 523, 0, 494, 440, 392, 0] as const;

const pluck = (hertz: number, seconds: number): Loop =>
  loopOf(seconds).map((_, i) => {
    const t = i / RATE;
    const wave = Math.sin(2 * Math.PI * hertz * t) + 0.35 * Math.sin(4 * Math.PI * hertz * t);
    return wave * Math.exp((-t * 4) / seconds) * Math.min(1, t * 300, (seconds - t) * 100);
  });

/** A band at a feast, as it is next to it: drum, bass, a tune. */
const band = (): Loop => {
  const loop = loopOf(SECONDS);
  for (let beat = 0; beat < SECONDS / BEAT; beat += 1) {
    add(loop, thud(1300 + (beat % 4), 110), beat % 4 === 0 ? 1 : 0.6, beat * BEAT);
    add(loop, pluck(BASS[Math.floor(beat / 4)] ?? 55, 0.42), 0.5, beat * BEAT);
    if (beat % 2 === 1) {
      const brush = shaped(bandpass(noise(0.12, 1310 + beat), 3200, 0.9), t => Math.exp(-t * 40));
      add(loop, brush, 0.3, beat * BEAT);
    }
    const note = TUNE[beat % TUNE.length] ?? 0;
    if (note > 0) add(loop, pluck(note, 0.46), 0.16, beat * BEAT);
  }
  return loop;
};

/** A banquet hall at night: the band at the far end, a full house, glasses. */
export const banquetHall = (): Loop => {
  const loop = add(murmur(10, 1330, 1.1), lowpass(band(), 1500), 2.4, 0.18);
  for (const [at, hertz] of [
    [1.2, 2450],
    [3.65, 2710],
    [3.8, 2590],
    [7.1, 2330],
    [10.4, 2830],
    [10.9, 2510],
    [13.3, 2650],
  ] as const)
    add(loop, clink(1340, hertz), 0.29, at);
  return room(loop, 1.3, 0.4, 1350);
};

/** The cloakroom beside the hall: the band through a wall, a ventilator, a pipe that drips into a tub. */
export const cloakroom = (): Loop => {
  const loop = add(bandpass(noise(SECONDS, 1400), 330, 1), lowpass(lowpass(band(), 330), 420), 2.8, 0.18);
  add(loop, swell(tone(SECONDS, 147), 4, 0.7), 0.14);
  add(loop, hum(0.6), 0.14);
  add(loop, air(1402, 500), 0.5);
  for (const at of [0.7, 2.2, 3.8, 5.3, 6.9, 8.4, 10.1, 11.6, 13.2, 14.7]) add(loop, drop(560), 2.2, at);
  return loop;
};
