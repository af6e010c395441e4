import type { StoryInk } from "../../content/story-ink.ts";
import { countWords, wordsOf } from "../words.ts";

/** How much there is to read, and how hard it is. */
export type Reading = {
  readonly words: number;
  readonly lines: number;
  readonly wordsPerSentence: number;
  /** Flesch-Kincaid: about the years of schooling that English of this kind asks for. B1–B2 is about 4 to 8. */
  readonly grade: number;
  /** Words of each speaker; the narrator's under the empty name. */
  readonly speakers: ReadonlyMap<string, { readonly lines: number; readonly words: number }>;
};

/** Groups of vowels, without a silent e: near enough for an average. */
const syllablesIn = (word: string): number => {
  const bare = word.toLowerCase().replace(/[^a-z]/g, "");
  if (bare === "") return 1;
  const groups = bare.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, "").match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
};

const sentencesIn = (text: string): number => Math.max(1, (text.match(/[.!?…]+(?=["”')\s]|$)/g) ?? []).length);

/** Reads all lines and choices of a story, each once. */
export const readingOf = (ink: StoryInk): Reading => {
  const told = [...ink.lines, ...ink.choices];
  const texts = told.map(({ text }) => text);
  const words = countWords(told);
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0);
  const syllables = texts.flatMap(wordsOf).reduce((sum, word) => sum + syllablesIn(word), 0);
  const speakers = new Map<string, { lines: number; words: number }>();
  for (const { text, tags } of ink.lines) {
    const name = tags.speaker ?? "";
    const before = speakers.get(name) ?? { lines: 0, words: 0 };
    speakers.set(name, { lines: before.lines + 1, words: before.words + wordsOf(text).length });
  }
  return {
    words,
    lines: ink.lines.length,
    wordsPerSentence: words / Math.max(1, sentences),
    grade: 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / Math.max(1, words)) - 15.59,
    speakers,
  };
};
