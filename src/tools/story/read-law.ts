import { type LawFiles, lawFiles } from "../../content/law-files.ts";
import type { Problem, Source } from "../../content/problem.ts";
import { readAs } from "../../content/read-as.ts";
import type { Files } from "./files.ts";
import { readTestimonies } from "./read-testimonies.ts";
import { readYaml } from "./read-yaml.ts";

type InOneFile = Exclude<keyof LawFiles, "testimonies">;

export const LAW_PATHS: Readonly<Record<InOneFile, string>> = {
  violations: "stories/law/violations.yaml",
  provisions: "stories/law/provisions.yaml",
  instruments: "stories/law/instruments.yaml",
  responses: "stories/law/responses.yaml",
  figures: "stories/law/figures.yaml",
  timeline: "stories/law/timeline.yaml",
  slips: "stories/law/slips.yaml",
  indicators: "stories/law/indicators.yaml",
  answers: "stories/law/answers.yaml",
  report: "stories/law/report.yaml",
  wordsEn: "stories/law/words/en.yaml",
  wordsRu: "stories/law/words/ru.yaml",
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

const NO_REPORT: LawFiles["report"] = { source: "", last_footnote: 1, sections: [], conventions: {}, definitions: {} };

/** The catalogue of law and the index of testimonies. A file that can't be read counts as empty, and says so. */
export const readLaw = (files: Files): ReadLaw => {
  const problems: Problem[] = [];
  const sources: Partial<Record<keyof LawFiles, Source>> = {};
  const read = <Name extends InOneFile>(name: Name): LawFiles[Name] => {
    const source = readSource(
      LAW_PATHS[name],
      files,
      problems,
      "The law of the report belongs here: restore the file.",
    );
    const value = source === null ? null : readAs(lawFiles[name], source, problems);
    if (source !== null && value !== null) sources[name] = source;
    return (value ?? (name === "report" ? NO_REPORT : {})) as LawFiles[Name];
  };
  const testimonies = readTestimonies(files, problems);
  if (testimonies.source !== null) sources.testimonies = testimonies.source;
  return {
    files: {
      violations: read("violations"),
      provisions: read("provisions"),
      instruments: read("instruments"),
      responses: read("responses"),
      figures: read("figures"),
      timeline: read("timeline"),
      slips: read("slips"),
      indicators: read("indicators"),
      answers: read("answers"),
      report: read("report"),
      wordsEn: read("wordsEn"),
      wordsRu: read("wordsRu"),
      testimonies: testimonies.value,
    },
    sources,
    problems,
  };
};
