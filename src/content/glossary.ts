import * as v from "valibot";
import { TRANSLATED, type Translated } from "../core/language.ts";

const term = v.pipe(v.string(), v.minLength(1, "is empty"));
const languages = { ru: term, kk: term, ky: term };
const checked = v.strictObject({
  ...languages,
  /** The English words looked for, where they differ from the term. */
  en: v.optional(v.array(term)),
  /** English in which those words mean something else: "strikes out". */
  not: v.optional(v.array(term), []),
  /** Held to in law, keys, documents and the interface only: in lines and choices people say it in a living word. */
  formal: v.optional(v.boolean(), false),
  /** Other words that say the same. */
  also: v.optional(v.strictObject(v.entriesFromList(TRANSLATED, v.optional(v.array(term), []))), {
    ru: [],
    kk: [],
    ky: [],
  }),
});

/** The shape of stories/law/glossary.yaml, by the English of each term. */
export const glossaryFile = v.strictObject({
  checked: v.record(term, checked),
  terms: v.record(term, v.strictObject(languages)),
  exceptions: v.array(v.strictObject({ id: term, language: v.picklist(TRANSLATED), term, why: term })),
});

export type Glossary = v.InferOutput<typeof glossaryFile>;

/** What of a word stays when its ending changes: enough to know it, little enough for п to become б. */
const stemOf = (word: string): string => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));

const says = (text: string, wanted: string): boolean =>
  wanted
    .toLowerCase()
    .split(/[\s-]+/)
    .every(word => text.includes(stemOf(word)));

const WORD = "(?<![\\p{L}])";
const made = new Map<string, RegExp>();
/** Matches any of these words as words of their own. */
const anyOf = (words: readonly string[]): RegExp => {
  const pattern = `${WORD}(?:${words.join("|")})(?!\\p{L})`;
  const known = made.get(pattern) ?? new RegExp(pattern, "giu");
  made.set(pattern, known);
  return known;
};
/** `lower`: the English in small letters. Most texts have no part of a word: that is seen faster than its borders. */
const has = (english: string, lower: string, words: readonly string[], not: readonly string[]): boolean =>
  words.some(word => lower.includes(word.toLowerCase())) &&
  (not.length === 0 ? english : english.replace(anyOf(not), " ")).search(anyOf(words)) >= 0;

/** The terms of the glossary that a text's English has and its translation hasn't; `living` texts are lines and choices. */
export const termsLost = (
  { checked: terms }: Pick<Glossary, "checked">,
  language: Translated,
  english: string,
  translation: string,
  living = false,
): readonly string[] => {
  const text = translation.toLowerCase();
  const lower = english.toLowerCase();
  return Object.entries(terms)
    .filter(([name, entry]) => !(living && entry.formal) && has(english, lower, entry.en ?? [name], entry.not))
    .filter(([, entry]) => ![entry[language], ...entry.also[language]].some(wanted => says(text, wanted)))
    .map(([name]) => name);
};
