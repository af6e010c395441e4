import { type LawFiles, lawFiles } from "../../content/law-files.ts";
import type { Problem, Source } from "../../content/problem.ts";
import { readAs } from "../../content/read-as.ts";
import type { Files } from "./files.ts";
import { readYaml } from "./read-yaml.ts";

export const LAW_PATHS: Readonly<Record<keyof LawFiles, string>> = {
  violations: "stories/law/violations.yaml",
  provisions: "stories/law/provisions.yaml",
  instruments: "stories/law/instruments.yaml",
  responses: "stories/law/responses.yaml",
  testimonies: "stories/testimonies/index.yaml",
};

export type ReadLaw = {
  readonly files: LawFiles;
  readonly sources: Readonly<Partial<Record<keyof LawFiles, Source>>>;
  readonly problems: readonly Problem[];
};

/** A data file that must be there, or null and its problems. */
export const readSource = (file: string, files: Files, problems: Problem[], hint: string): Source | null => {
  const text = files.read(file);
  if (text === null) {
    problems.push({ code: "file-missing", file, line: 1, message: "There is no such file.", hint });
    return null;
  }
  const read = readYaml(file, text);
  problems.push(...read.problems);
  return read.source;
};

/** The catalogue of law and the index of testimonies. A file that can't be read counts as empty, and says so. */
export const readLaw = (files: Files): ReadLaw => {
  const problems: Problem[] = [];
  const sources: Partial<Record<keyof LawFiles, Source>> = {};
  const read = <Name extends keyof LawFiles>(name: Name): LawFiles[Name] => {
    const source = readSource(
      LAW_PATHS[name],
      files,
      problems,
      "The law of the report belongs here: restore the file.",
    );
    if (source === null) return {} as LawFiles[Name];
    sources[name] = source;
    return (readAs(lawFiles[name], source, problems) ?? {}) as LawFiles[Name];
  };
  return {
    files: {
      violations: read("violations"),
      provisions: read("provisions"),
      instruments: read("instruments"),
      responses: read("responses"),
      testimonies: read("testimonies"),
    },
    sources,
    problems,
  };
};
