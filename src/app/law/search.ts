import type { RoleId, State } from "../../core/law/law.ts";
import { isNumber, questionOf, wordsOf } from "./words.ts";

/** What can be found. The order of kinds is the order in which results are shown. */
export const KINDS = [
  "violation",
  "provision",
  "instrument",
  "response",
  "indicator",
  "testimony",
  "figure",
  "date",
  "slip",
] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that can be found: its texts by weight, and what filters ask of it. */
export type Entry = {
  readonly kind: Kind;
  readonly id: string;
  /** Ids, numbers and everyday words: a hit here counts most. */
  readonly names: readonly string[];
  readonly title: string;
  readonly body: string;
  readonly groups: ReadonlySet<string>;
  readonly states: ReadonlySet<State>;
  readonly roles: ReadonlySet<RoleId>;
  readonly types: ReadonlySet<string>;
};

export type Filters = {
  readonly kind: Kind | null;
  readonly group: string | null;
  readonly state: State | null;
  readonly role: RoleId | null;
  readonly type: string | null;
};

export const NO_FILTERS: Filters = { kind: null, group: null, state: null, role: null, type: null };

/** Where a word stands, and how much that says: one pair of numbers per entry, flat. */
type Postings = Map<number, number>;

export type SearchIndex = {
  readonly entries: readonly Entry[];
  /** All words, sorted, so that those with one beginning stand together. */
  readonly vocabulary: readonly string[];
  readonly postings: ReadonlyMap<string, Postings>;
};

const NAME = 12;
const TITLE = 6;
const BODY = 1;

export const indexEntries = (entries: readonly Entry[]): SearchIndex => {
  const postings = new Map<string, Postings>();
  const add = (word: string, at: number, weight: number): void => {
    const known = postings.get(word) ?? new Map<number, number>();
    known.set(at, Math.max(known.get(at) ?? 0, weight));
    postings.set(word, known);
  };
  entries.forEach((entry, at) => {
    for (const name of entry.names) for (const word of wordsOf(name)) add(word, at, NAME);
    for (const word of wordsOf(entry.title)) add(word, at, TITLE);
    for (const word of wordsOf(entry.body)) add(word, at, BODY);
  });
  return { entries, postings, vocabulary: [...postings.keys()].sort() };
};

/** Where words that begin so start in the vocabulary. */
const firstFrom = (vocabulary: readonly string[], start: string): number => {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** 517 finds 517(5), but not 5170. */
const goesOn = (word: string, asked: string): boolean =>
  !isNumber(asked) || word.length === asked.length || !/\d/.test(word[asked.length] ?? "");

/** The entries that have a word beginning so, and how well it fits. */
const having = (index: SearchIndex, asked: string): Postings => {
  const found: Postings = new Map();
  for (let at = firstFrom(index.vocabulary, asked); at < index.vocabulary.length; at += 1) {
    const word = index.vocabulary[at] ?? "";
    if (!word.startsWith(asked)) break;
    if (!goesOn(word, asked)) continue;
    const share = word.length === asked.length ? 2 : 1;
    for (const [entry, weight] of index.postings.get(word) ?? [])
      found.set(entry, Math.max(found.get(entry) ?? 0, weight * share));
  }
  return found;
};

const fits = (entry: Entry, { kind, group, state, role, type }: Filters): boolean =>
  (kind === null || entry.kind === kind) &&
  (group === null || entry.groups.has(group)) &&
  (state === null || entry.states.has(state)) &&
  (role === null || entry.roles.has(role)) &&
  (type === null || entry.types.has(type));

/** Every entry that has all words of the question and passes the filters, the likeliest first; an empty question finds all. */
export const search = (index: SearchIndex, question: string, filters: Filters): readonly Entry[] => {
  const asked = questionOf(question);
  if (asked.length === 0) return question.trim() === "" ? index.entries.filter(entry => fits(entry, filters)) : [];
  const [first, ...rest] = asked.map(word => having(index, word));
  let scores: Postings = first ?? new Map();
  for (const found of rest) {
    const before = scores;
    scores = new Map([...found].filter(([at]) => before.has(at)).map(([at, one]) => [at, one + (before.get(at) ?? 0)]));
  }
  return [...scores]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
    .flatMap(([at]) => index.entries[at] ?? [])
    .filter(entry => fits(entry, filters));
};
