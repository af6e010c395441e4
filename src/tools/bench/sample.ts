/** What was measured of one thing on one page: a value a run, or a value a click. Empty where the page has no such thing. */
export type Sample = readonly number[];

export const NONE: Sample = [];

/** Of one value alone, which may be missing. */
export const one = (value: number | null | undefined): Sample => (value == null ? NONE : [value]);

/** The median; NaN of nothing. */
export const middle = (sample: Sample): number => {
  const sorted = [...sample].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
};
