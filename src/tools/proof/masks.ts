/** A set of at most a few dozen things, as bits. */
export type Mask = bigint;

const within = (a: Mask, b: Mask): boolean => (a & b) === a;

/** Beyond this many sets of which none holds another, one bound takes their place. */
const MOST = 512;

/** `largest`: of these sets those that no other holds; `smallest`: those that hold no other. */
export type Keep = "largest" | "smallest";

/** Keeps what counts for a best or worst. Past the limit a bound that is never too narrow stands in for all. */
export const kept = (masks: Iterable<Mask>, keep: Keep): readonly Mask[] => {
  const distinct = [...new Set(masks)];
  const frontier = distinct.filter(
    mask => !distinct.some(other => other !== mask && (keep === "largest" ? within(mask, other) : within(other, mask))),
  );
  if (frontier.length <= MOST) return frontier;
  return [frontier.reduce((all, mask) => (keep === "largest" ? all | mask : all & mask))];
};

/** A bit for each name, in this order. */
export const bitsOf = (names: readonly string[]): ReadonlyMap<string, Mask> =>
  new Map(names.map((name, at) => [name, 1n << BigInt(at)]));

export const sizeOf = (mask: Mask): number => mask.toString(2).replaceAll("0", "").length;
