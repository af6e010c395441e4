import type { Measure } from "./score.ts";

/** Adds up credits and weights. They are decimal fractions: unrounded, 0.7 + 0.1 falls short of 0.8. */
export const sum = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((total, number) => total + number, 0) * 1000) / 1000;

type Parts = {
  readonly earned: number;
  /** Available on the route taken. */
  readonly route: number;
  /** All that the key holds. */
  readonly all: number;
  /** The part of `all` that went with skipped scenes. */
  readonly skipped: number;
  /** The best that any path reaches; null while it isn't known: then all that the key holds is the measure. */
  readonly best: number | null;
};

/**
 * One competency's counts. A skip lowers what is available and never what is earned. Who does better than the best
 * known path sets the measure: nobody earns more than there is.
 */
export const measure = ({ earned, route, all, skipped, best }: Parts): Measure => ({
  route: { earned, available: route },
  whole: { earned, available: Math.max(earned, sum([best ?? all, -skipped])) },
});
