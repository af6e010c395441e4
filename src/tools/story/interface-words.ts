import { LANGUAGES } from "../../app/view.ts";
import type { Files } from "./files.ts";
import { readYaml } from "./read-yaml.ts";

/** The interface's texts in one language by key, `desk.title`, and where each is written. */
export type Words = ReadonlyMap<string, { readonly text: string; readonly file: string; readonly line: number }>;

const FOLDER = "src/i18n";

const leaves = (node: unknown, path: readonly string[]): readonly (readonly [readonly string[], string])[] =>
  typeof node === "string"
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, value]) => leaves(value, [...path, key]));

const wordsIn = (folder: string, files: Files): Words =>
  new Map(
    files
      .list(folder)
      .filter(name => name.endsWith(".json"))
      .flatMap(name => {
        const file = `${folder}/${name}`;
        // JSON is YAML, whose reader knows the line of each value.
        const { source } = readYaml(file, files.read(file) ?? "");
        if (source === null) return [];
        return leaves(source.data, []).map(
          ([path, text]) =>
            [[name.slice(0, -".json".length), ...path].join("."), { text, file, line: source.lineOf(path) }] as const,
        );
      }),
  );

/** The words of the interface as they stand in src/i18n, by language; the words' own tests say whether they are whole. */
export const interfaceWords = (files: Files): ReadonlyMap<string, Words> =>
  new Map(LANGUAGES.map(language => [language, wordsIn(`${FOLDER}/${language}`, files)]));
