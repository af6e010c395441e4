const draw = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The seed of the first run that this visit begins: its first turn may be shown before the program has come. */
export const firstSeed = draw();

let used = false;

/** A seed for a run that begins: `firstSeed` the first time. */
export const nextSeed = (): number => {
  if (used) return draw();
  used = true;
  return firstSeed;
};
