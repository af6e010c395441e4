import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chance } from "../e2e/chance.ts";
import { mutated } from "./mutate.ts";

/** One parser under attack. */
export type Harness = {
  readonly name: string;
  /** Seeds: whole texts that the parser knows how to read or to refuse. */
  readonly corpus: readonly string[];
  /** Words of the parser's own language, to be put in by chance. */
  readonly words: readonly string[];
  /** Another way of making an input than by changing a text's signs. */
  readonly make?: (chance: Chance) => string;
  /**
   * Gives one input to the parser: `true` where it was accepted. Throws where the parser does and mustn't, and where it
   * accepted what it should have refused.
   */
  readonly give: (text: string) => boolean | Promise<boolean>;
};

export type Tried = { readonly name: string; readonly accepted: number; readonly refused: number };

/** The seeds in a folder of test/fuzz/corpus: each file is one, and in a `.txt` each line. */
export const corpusOf = (folder: string): readonly string[] => {
  const path = join(import.meta.dirname, "corpus", folder);
  return readdirSync(path)
    .sort()
    .flatMap(file => {
      const text = readFileSync(join(path, file), "utf8");
      return file.endsWith(".txt") ? text.split("\n").filter(line => line !== "") : [text];
    });
};

const MARK = "polluted";

/** Gives the corpus as it is, then this many mutations of it. An error says which input it was. */
export const attack = async (harness: Harness, chance: Chance, mutations: number): Promise<Tried> => {
  let accepted = 0;
  let refused = 0;
  const make = harness.make ?? (by => mutated(harness.corpus, by, harness.words));
  for (let at = -harness.corpus.length; at < mutations; at += 1) {
    const text = at < 0 ? (harness.corpus.at(at) ?? "") : make(chance);
    try {
      if (await harness.give(text)) accepted += 1;
      else refused += 1;
      if (MARK in {}) throw new Error("every object has a new property");
    } catch (error) {
      const which = at < 0 ? "a seed of the corpus" : `mutation ${at} of seed ${chance.seed}`;
      const why = error instanceof Error ? error.stack : String(error);
      throw new Error(`${harness.name}: ${which}: ${JSON.stringify(text).slice(0, 4000)}\n${why}`);
    }
  }
  return { name: harness.name, accepted, refused };
};

/** Fails with these words where something isn't so. */
export const must = (so: boolean, words: string): void => {
  if (!so) throw new Error(words);
};
