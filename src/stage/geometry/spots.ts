/** Where a figure's feet stand, in art px, and how large it is drawn (1 = 200 art px for an adult). */
export type Spot = { readonly x: number; readonly y: number; readonly scale: number };

/**
 * Places for a cast of `count`, left to right: of the place's spots, the neighbours whose middle is nearest to the
 * scene's. Never between spots: there the drawing may have a cart. More people than spots stand closer together.
 */
export function standing(count: number, spots: readonly Spot[], middle: number): readonly Spot[] {
  if (spots.length === 0 || count === 0) return [];
  if (count > spots.length) return crowd(count, spots);
  const groups = Array.from({ length: spots.length - count + 1 }, (_, first) => spots.slice(first, first + count));
  const off = (group: readonly Spot[]): number => Math.abs(group.reduce((sum, { x }) => sum + x, 0) / count - middle);
  return groups.reduce((best, group) => (off(group) < off(best) ? group : best));
}

function crowd(count: number, spots: readonly Spot[]): readonly Spot[] {
  const last = spots.length - 1;
  return Array.from({ length: count }, (_, i) => {
    const at = (i * last) / (count - 1);
    const a = spots[Math.floor(at)];
    const b = spots[Math.ceil(at)];
    if (!a || !b) throw new RangeError(`no spot at ${at}`);
    const mix = (from: number, to: number): number => from + (to - from) * (at % 1);
    return { x: mix(a.x, b.x), y: mix(a.y, b.y), scale: mix(a.scale, b.scale) };
  });
}

/** People right of the middle are mirrored, so that a group faces itself. */
export function facesLeft(index: number, count: number): boolean {
  return index > (count - 1) / 2;
}
