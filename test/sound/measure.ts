import { bandpass, type Loop, RATE } from "../../assets/sound/loop.ts";
import { rms } from "../../assets/sound/loudness.ts";

/** What happens where the last sample meets the first. */
export type Seam = {
  /** Difference of the two samples. */
  readonly jump: number;
  /** One in 240 of the loop's own differences is larger than this: a hundred in a second. */
  readonly usual: number;
  /** Root mean square of the 50 ms before and after it, and of the whole. */
  readonly before: number;
  readonly after: number;
  readonly level: number;
};

export const seamOf = (loop: Loop): Seam => {
  const steps = loop.map((value, i) => Math.abs(value - (loop[i - 1] ?? value))).sort();
  const near = RATE / 20;
  return {
    jump: Math.abs((loop[0] ?? 0) - (loop.at(-1) ?? 0)),
    usual: steps[Math.floor(steps.length * (1 - 1 / 240))] ?? 0,
    before: rms(loop.slice(-near)),
    after: rms(loop.slice(0, near)),
    level: rms(loop),
  };
};

/** Per band, in decibel: how loud it is, and how far it swings within the loop (tenth to ninetieth of a hundred). */
export const bandsOf = (loop: Loop): readonly number[] =>
  [180, 360, 720, 1440, 2880, 5760].flatMap(hertz => {
    const band = bandpass(loop, hertz, 1.4);
    const blocks = Array.from({ length: 160 }, (_, n) => {
      const size = Math.floor(band.length / 160);
      return 20 * Math.log10(rms(band.slice(n * size, (n + 1) * size)) + 1e-5);
    }).sort((a, b) => a - b);
    return [20 * Math.log10(rms(band) + 1e-5), (blocks[144] ?? 0) - (blocks[16] ?? 0)];
  });

/** How far two sounds are from each other, in decibel over all bands. */
export const apart = (one: readonly number[], other: readonly number[]): number =>
  Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
