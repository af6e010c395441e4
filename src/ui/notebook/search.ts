import type { ProvisionView, ViolationView } from "../../app/view.ts";

export type ViolationGroup = { readonly group: string; readonly violations: readonly ViolationView[] };

/** One spelling for all that differ only in case, accents or ё. */
const plain = (text: string): string =>
  text.toLowerCase().replaceAll("ё", "е").normalize("NFKD").replace(/\p{M}/gu, "");

const CYRILLIC_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ов|ев|ей|ах|ях|ам|ям|ом|ем|ой|ый|ий|ая|яя|ое|ее|ые|ие|ию|ия|а|я|ы|и|у|ю|о|е|ь|й)$/;
const LATIN_ENDING = /(?:ies|ings?|ed|es|s|y)$/;

/** A word without its commonest ending, so that "паспорта" finds "паспортов" and "raids" finds "raid". */
const stem = (word: string): string => {
  const short = word.replace(CYRILLIC_ENDING, "").replace(LATIN_ENDING, "");
  return short.length >= 3 ? short : word;
};

const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each word of the query begins some word of the text. */
export const matches = (text: string, query: string): boolean => {
  const own = words(text);
  return words(query).every(asked => own.some(word => word.startsWith(stem(asked))));
};

/** The catalogue in its groups; hits in a name stand before hits in a definition only. `keep` always stays in. */
export const searchViolations = (
  all: readonly ViolationView[],
  query: string,
  keep: string | null = null,
): readonly ViolationGroup[] => {
  const rank = (one: ViolationView): number =>
    matches(one.name, query) ? 0 : matches(`${one.name} ${one.definition}`, query) ? 1 : one.id === keep ? 2 : 3;
  const groups = new Map<string, ViolationView[]>();
  const hits = all.map(one => ({ one, rank: rank(one) })).filter(hit => hit.rank < 3);
  // Array.prototype.sort is stable: without a query every rank is 0 and the catalogue's own order stands.
  for (const { one } of hits.sort((a, b) => a.rank - b.rank)) {
    groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  }
  return [...groups].map(([group, violations]) => ({ group, violations }));
};

/** No more hits than can be read through; the rest is counted. */
const MOST_HITS = 12;

/** Provisions with these words in article, instrument or rule; nothing before two letters are typed. */
export const searchProvisions = (
  all: readonly ProvisionView[],
  query: string,
): { readonly hits: readonly ProvisionView[]; readonly more: number } => {
  if (query.trim().length < 2) return { hits: [], more: 0 };
  const hits = all.filter(one => matches(`${one.label} ${one.instrument} ${one.requires} ${one.id}`, query));
  return { hits: hits.slice(0, MOST_HITS), more: Math.max(0, hits.length - MOST_HITS) };
};
