/** A mono loop of samples whose end meets its beginning: all that is written past the end comes in at the start. */
export const RATE = 24_000;

export type Loop = Float64Array;
export const loopOf = (seconds: number): Loop => new Float64Array(Math.round(seconds * RATE));

/** Mulberry32: the same seed gives the same sound on every machine. */
export const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export const noise = (seconds: number, seed: number): Loop => {
  const random = randomFrom(seed);
  return loopOf(seconds).map(() => random() * 2 - 1);
};

/** A two-pole filter run twice round, so that its memory at the start is that of the end. */
const filtered = (input: Loop, [b0, b1, b2, a1, a2]: readonly [number, number, number, number, number]): Loop => {
  const out = new Float64Array(input.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let round = 0; round < 2; round += 1) {
    for (let i = 0; i < input.length; i += 1) {
      const x = input[i] ?? 0;
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      out[i] = y;
    }
  }
  return out;
};

/** Coefficients after Robert Bristow-Johnson's audio EQ cookbook. */
export const lowpass = (input: Loop, hertz: number, q = 0.7): Loop => {
  const w = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const c = (1 - Math.cos(w)) / a0;
  return filtered(input, [c / 2, c, c / 2, (-2 * Math.cos(w)) / a0, (1 - alpha) / a0]);
};

export const bandpass = (input: Loop, hertz: number, q: number): Loop => {
  const w = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  return filtered(input, [alpha / a0, 0, -alpha / a0, (-2 * Math.cos(w)) / a0, (1 - alpha) / a0]);
};

/** Adds `part` into `into` from `at` seconds on, round the end where it is longer. */
export const add = (into: Loop, part: Loop, gain = 1, at = 0): Loop => {
  const from = Math.round(at * RATE);
  part.forEach((value, i) => {
    const to = (from + i) % into.length;
    into[to] = (into[to] ?? 0) + value * gain;
  });
  return into;
};

/** Multiplies with an envelope given in seconds of the part. */
export const shaped = (part: Loop, envelope: (seconds: number) => number): Loop =>
  part.map((value, i) => value * envelope(i / RATE));

/** Brings the loudest sample to `peak`. */
export const levelled = (loop: Loop, peak: number): Loop => {
  const loudest = loop.reduce((max, value) => Math.max(max, Math.abs(value)), 0) || 1;
  return loop.map(value => (value * peak) / loudest);
};
