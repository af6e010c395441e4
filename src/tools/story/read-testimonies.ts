import { type LawFiles, lawFiles } from "../../content/law-files.ts";
import type { Path, Problem, Source } from "../../content/problem.ts";
import { readAs } from "../../content/read-as.ts";
import type { Files } from "./files.ts";
import { readYaml } from "./read-yaml.ts";

const FOLDER = "stories/testimonies";

type Testimonies = LawFiles["testimonies"];

type Collection = { readonly value: Testimonies; readonly source: Source | null };

/** The last collection without a mistake, and its parts: of the same parts the same source is made, as of a single file. */
let last: { readonly parts: readonly Source[]; readonly collection: Collection } | null = null;

/** All testimonies, which stand in one file per section of the report, as one collection. */
export const readTestimonies = (files: Files, problems: Problem[]): Collection => {
  const mistakes = problems.length;
  const parts: Source[] = [];
  for (const name of files.list(FOLDER)) {
    if (!name.endsWith(".yaml")) continue;
    const file = `${FOLDER}/${name}`;
    const read = readYaml(file, files.read(file) ?? "");
    problems.push(...read.problems);
    if (read.source !== null) parts.push(read.source);
  }
  if (last !== null && last.parts.length === parts.length && parts.every((part, at) => part === last?.parts[at]))
    return last.collection;
  if (parts.length === 0)
    problems.push({
      code: "file-missing",
      file: FOLDER,
      line: 1,
      message: "There are no testimonies.",
      hint: "The index of the report belongs here: restore its files.",
    });
  const value: Record<string, Testimonies[string]> = {};
  const home = new Map<string, Source>();
  for (const part of parts)
    for (const [id, testimony] of Object.entries(readAs(lawFiles.testimonies, part, problems) ?? {})) {
      const before = home.get(id);
      if (before === undefined) {
        home.set(id, part);
        value[id] = testimony;
      } else
        problems.push({
          code: "key-twice",
          file: part.file,
          line: part.lineOf([id]),
          message: `"${id}" already stands in ${before.file}:${before.lineOf([id])}.`,
          hint: "Keep one, or give the other an id of its own.",
        });
    }
  const homeOf = (path: Path): Source | undefined => home.get(String(path[0]));
  const source: Source = {
    file: FOLDER,
    data: value,
    lineOf: path => homeOf(path)?.lineOf(path) ?? 1,
    fileOf: path => homeOf(path)?.file ?? FOLDER,
  };
  const collection = { value, source: parts.length === 0 ? null : source };
  if (problems.length === mistakes) last = { parts, collection };
  return collection;
};
