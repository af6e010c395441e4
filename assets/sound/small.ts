import { add, bandpass, type Loop, loopOf, lowpass, noise, shaped } from "./loop.ts";

/** A pencil: three short strokes. */
export const note = (): Loop => {
  const loop = loopOf(0.6);
  for (const [at, length, seed] of [
    [0.02, 0.09, 1],
    [0.17, 0.12, 2],
    [0.34, 0.16, 3],
  ] as const)
    add(
      loop,
      shaped(bandpass(noise(length, seed), 3600, 1.2), t => Math.sin((Math.PI * t) / length)),
      1,
      at,
    );
  return loop;
};

/** A rubber stamp on a pad of paper. */
export const stamp = (): Loop => {
  const loop = loopOf(0.5);
  add(
    loop,
    shaped(lowpass(noise(0.3, 4), 190), t => Math.exp(-t * 26)),
    1,
    0.02,
  );
  return add(
    loop,
    shaped(bandpass(noise(0.1, 5), 1500, 0.9), t => Math.exp(-t * 60)),
    0.3,
    0.02,
  );
};

/** A page turned. */
export const page = (): Loop =>
  shaped(bandpass(noise(0.45, 6), 2300, 0.7), t => Math.sin((Math.PI * t) / 0.45) ** 2 * (0.5 + t));
