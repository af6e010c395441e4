/** This many presses of Escape within this time, in milliseconds, wipe everything without a question. */
export const PRESSES = 3;
export const WITHIN_MS = 1000;

/**
 * Counts presses of Escape. `at` is in milliseconds of a clock that only goes forward. A held key doesn't count, and a
 * press that closes something begins the count anew: who only wants to get out of a screen never gets to three.
 */
export const createFlight = (): ((at: number, counts: boolean) => boolean) => {
  let times: readonly number[] = [];
  return (at, counts) => {
    times = counts ? [...times.filter(time => at - time < WITHIN_MS), at] : [];
    if (times.length < PRESSES) return false;
    times = [];
    return true;
  };
};
