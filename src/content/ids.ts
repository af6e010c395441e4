/** Ids of people, places, clues, violations …: `gulmira-day-19`. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids of lines and choices: the case's initials, the role's, and a number or a name: `mr.p.0001`, `mr.p.ask-ground`. */
export const INK_ID = /^[a-z0-9]+\.[a-z]\.[a-z0-9]+(-[a-z0-9]+)*$/;

/** The likeliest id meant by a misspelt one, or null: the nearest by letters changed, if near enough. */
export const nearest = (id: string, known: Iterable<string>): string | null => {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(id.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(id, candidate, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
};

/** "Did you mean …?", or a word on where such ids are declared. */
export const suggest = (id: string, known: Iterable<string>, otherwise: string): string => {
  const meant = nearest(id, known);
  return meant === null
    ? `${otherwise.slice(0, 1).toUpperCase()}${otherwise.slice(1)}`
    : `Did you mean "${meant}"? If not: ${otherwise}`;
};

const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? limit;
};
