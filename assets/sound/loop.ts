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

export const highpass = (input: Loop, hertz: number, q = 0.7): Loop => {
  const w = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const c = (1 + Math.cos(w)) / a0;
  return filtered(input, [c / 2, -c, c / 2, (-2 * Math.cos(w)) / a0, (1 - alpha) / a0]);
};

/** Adds `part` into `into` from `at` seconds on, round the end where it is longer. */
export const add = (into: Loop, part: Loop, gain = 1, at = 0): Loop => {
  let to = Math.round(at * RATE) % into.length;
  for (let i = 0; i < part.length; i += 1) {
    into[to] = (into[to] ?? 0) + (part[i] ?? 0) * gain;
    to += 1;
    if (to === into.length) to = 0;
  }
  return into;
};

/** Multiplies with an envelope given in seconds of the part. */
export const shaped = (part: Loop, envelope: (seconds: number) => number): Loop =>
  part.map((value, i) => value * envelope(i / RATE));

/** A sine of this pitch whose last sample meets its first: the pitch is moved to the next whole number of turns. */
export const tone = (seconds: number, hertz: number): Loop => {
  const turns = Math.round(hertz * seconds);
  const loop = loopOf(seconds);
  return loop.map((_, i) => Math.sin((2 * Math.PI * turns * i) / loop.length));
};

/** A slow swell between `low` and 1 that comes round `times` in the loop. */
export const swell = (loop: Loop, times: number, low: number, phase = 0): Loop =>
  loop.map((value, i) => {
    const turn = (2 * Math.PI * times * i) / loop.length + phase;
    return value * (low + (1 - low) * (0.5 + 0.5 * Math.sin(turn)));
  });

/**
 * The sound of a room: echoes at random moments, ever weaker, down to a thousandth after `seconds`; what rings on past
 * the end rings in at the start. `share` is how much of the result is echo.
 */
export const room = (loop: Loop, seconds: number, share: number, seed: number): Loop => {
  const random = randomFrom(seed);
  const echo = new Float64Array(loop.length);
  const count = Math.round(70 * seconds) + 20;
  for (let n = 0; n < count; n += 1) {
    const at = 0.008 + (seconds * n) / count + (random() * seconds) / count;
    const strength = 10 ** ((-3 * at) / seconds) * (random() < 0.5 ? -1 : 1);
    add(echo, loop, strength / Math.sqrt(count / 8), at);
  }
  const dull = lowpass(echo, 2400);
  return loop.map((value, i) => value * (1 - share) + (dull[i] ?? 0) * share);
};
