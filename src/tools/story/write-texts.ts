import { Document, isMap, isScalar, type Pair, parseDocument, Scalar, type YAMLMap } from "yaml";
import type { English } from "../../content/loaded.ts";
import { textHash } from "./hashes.ts";

export type WrittenTexts = {
  readonly yaml: string;
  readonly added: readonly string[];
  /** Translated from English that has changed since: left as they are, for the translator to see. */
  readonly outdated: readonly string[];
  readonly orphans: readonly string[];
  /** Not translated yet, new ones included. */
  readonly missing: readonly string[];
};

/** Comments that this tool writes and rewrites; all others are the translator's, and stay. */
const ENGLISH = " en: ";

/** Stands at the top of each file, word for word, and is put there again by each run. */
const HEAD = `# Texts by id. "of" is the hash of the English that a text was made from; the comment above each entry is that English now.
# status: missing, machine or reviewed. npm run story:text adds what is missing and loses nothing.

`;

/**
 * The text file with an entry for each English text: existing ones keep text, status, hash and comments; new ones stand
 * where the English has them. `null` for a file that doesn't exist yet. Throws where the file is no YAML map.
 */
export const writeTexts = (file: string | null, english: readonly English[]): WrittenTexts => {
  const before = file?.startsWith(HEAD) ? file.slice(HEAD.length) : (file ?? "");
  const document = before.trim() === "" ? new Document({}) : parseDocument(before);
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new Error("the text file can't be read: npm run story:check says where");
  const map = document.contents as YAMLMap;
  const known = new Map(english.map(({ id, text }) => [id, text]));
  const added: string[] = [];
  const outdated: string[] = [];
  const missing: string[] = [];
  map.items = map.items.filter(pair => known.has(keyOf(pair)) || !isEmpty(pair.value));
  let at = 0;
  for (const { id, text } of english) {
    const index = map.items.findIndex(pair => keyOf(pair) === id);
    const entry = index < 0 ? undefined : map.items[index]?.value;
    if (index < 0) {
      map.items.splice(at, 0, document.createPair(id, { of: quoted(textHash(text)), text: "", status: "missing" }));
      added.push(id);
      missing.push(id);
      at += 1;
    } else {
      at = index + 1;
      if (!isMap(entry)) continue;
      if (!entry.get("text")) {
        entry.set("of", quoted(textHash(text)));
        entry.set("status", "missing");
        missing.push(id);
      } else if (entry.get("of") !== textHash(text)) outdated.push(id);
    }
  }
  map.items.forEach((pair, index) => {
    comment(pair, known.get(keyOf(pair)) ?? null, index > 0);
  });
  const orphans = map.items.map(keyOf).filter(id => !known.has(id));
  const yaml = HEAD + document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return { yaml, added, outdated, orphans, missing };
};

/** Some hashes look like numbers: all are quoted. */
const quoted = (hash: string): Scalar => {
  const scalar = new Scalar(hash);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
};

const keyOf = (pair: Pair<unknown, unknown>): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** An entry that nobody has translated yet: nothing is lost with it. */
const isEmpty = (entry: unknown): boolean => isMap(entry) && !entry.get("text");

/** Puts the English above an entry, in place of the English that stood there. */
const comment = (pair: Pair<unknown, unknown>, english: string | null, apart: boolean): void => {
  const key = isScalar(pair.key) ? pair.key : new Scalar(keyOf(pair));
  pair.key = key;
  const own = (key.commentBefore ?? "").split("\n").filter(line => line !== "" && !line.startsWith(ENGLISH));
  const lines = english === null ? own : [...own, ENGLISH + english.replace(/\s+/g, " ")];
  key.commentBefore = lines.length > 0 ? lines.join("\n") : null;
  key.spaceBefore = apart;
};
