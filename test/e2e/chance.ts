/** A small generator with a printable seed: a run that fails can be run again (mulberry32). */
export type Chance = { readonly seed: number; below(limit: number): number };

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { seed, below: limit => Math.floor(next() * limit) };
}

/** A fresh seed, or the one given by SEED to repeat a run. */
export const seedOf = (given: string | undefined): number =>
  given === undefined ? Math.floor(Math.random() * 0xffff_ffff) : Number(given);
