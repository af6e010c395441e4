import { highpass, type Loop, RATE } from "./loop.ts";

/** Block of the measure, and its step, in seconds (ITU-R BS.1770-4). */
const BLOCK = 0.4;
const STEP = 0.1;

/** The head's effect on what we hear: a shelf of +4 dB above 1.7 kHz, then less of the lowest (BS.1770-4, annex 1). */
const weighted = (loop: Loop): Loop => {
  const gain = 10 ** (3.999843853973347 / 20);
  const k = Math.tan((Math.PI * 1681.974450955533) / RATE);
  const q = 0.7071752369554196;
  const vb = gain ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  const b = [
    (gain + (vb * k) / q + k * k) / a0,
    (2 * (k * k - gain)) / a0,
    (gain - (vb * k) / q + k * k) / a0,
  ] as const;
  const a = [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] as const;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  const shelved = loop.map(x => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
  return highpass(shelved, 38.13547087602444, 0.5003270373238773);
};

const inDecibel = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (powers: readonly number[]): number => powers.reduce((sum, power) => sum + power, 0) / powers.length;

/** Integrated loudness in LUFS of a mono sound, gated as BS.1770-4 asks; -Infinity for silence. */
export const loudness = (loop: Loop): number => {
  const heard = weighted(loop);
  const size = Math.min(heard.length, Math.round(BLOCK * RATE));
  const powers: number[] = [];
  for (let from = 0; from + size <= heard.length; from += Math.round(STEP * RATE)) {
    let sum = 0;
    for (let i = from; i < from + size; i += 1) sum += (heard[i] ?? 0) ** 2;
    powers.push(sum / size);
  }
  const audible = powers.filter(power => inDecibel(power) > -70);
  if (audible.length === 0) return -Infinity;
  const gate = inDecibel(mean(audible)) - 10;
  return inDecibel(mean(audible.filter(power => inDecibel(power) > gate)));
};

/** The loudest sample, 0 to 1. */
export const peak = (loop: Loop): number => loop.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Root of the mean square. */
export const rms = (loop: Loop): number => Math.sqrt(loop.reduce((sum, value) => sum + value * value, 0) / loop.length);

/** No sample is louder than this: what comes above half of it is pressed together softly. */
const CEILING = 0.8;
const soft = (value: number): number => {
  const size = Math.abs(value);
  const knee = CEILING / 2;
  return size <= knee ? value : Math.sign(value) * (knee + knee * Math.tanh((size - knee) / knee));
};

/** Brings a sound to a loudness in LUFS, single strokes held under the ceiling. */
export const levelled = (loop: Loop, lufs: number): Loop => {
  let level = loop;
  for (let round = 0; round < 6; round += 1) {
    const missing = lufs - loudness(level);
    if (Math.abs(missing) < 0.05) break;
    const gain = 10 ** (missing / 20);
    level = level.map(value => soft(value * gain));
  }
  return level;
};
