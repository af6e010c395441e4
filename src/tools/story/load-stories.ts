import type { Art } from "../../content/art.ts";
import { type Glossary, glossaryFile } from "../../content/glossary.ts";
import type { LoadedCase, Read } from "../../content/loaded.ts";
import { inOrder, type Problem, type Source } from "../../content/problem.ts";
import { readAs } from "../../content/read-as.ts";
import { type TextFile, textFile } from "../../content/text-file.ts";
import type { Files } from "./files.ts";
import { interfaceWords, type Words } from "./interface-words.ts";
import { loadCase } from "./load-case.ts";
import { readArt } from "./read-art.ts";
import { type ReadLaw, readLaw, readSource } from "./read-law.ts";

/** All content as it stands in the files, with every mistake found in reading it. */
export type Stories = {
  readonly law: ReadLaw;
  readonly lawTexts: ReadonlyMap<string, Read<TextFile>>;
  readonly glossary: Read<Glossary> | null;
  /** The interface's texts by language. */
  readonly words: ReadonlyMap<string, Words>;
  readonly cases: readonly LoadedCase[];
  readonly art: Art;
  readonly problems: readonly Problem[];
};

/** Folders of stories/ that hold no case. */
const NO_CASES: readonly string[] = ["law", "testimonies"];

export const caseFolders = (files: Files): readonly string[] =>
  files.list("stories").filter(name => !NO_CASES.includes(name) && files.read(`stories/${name}/case.yaml`) !== null);

/** Reads law and cases; `only` names the one case wanted, `draft` a role that is read though it isn't open. */
export const loadStories = (files: Files, only: string | null = null, draft: string | null = null): Stories => {
  const problems: Problem[] = [];
  const law = readLaw(files);
  problems.push(...law.problems);
  const lawTexts = new Map<string, Read<TextFile>>();
  for (const name of files.list("stories/law/text")) {
    const source: Source | null = name.endsWith(".yaml")
      ? readSource(`stories/law/text/${name}`, files, problems, "")
      : null;
    const value = source === null ? null : readAs(textFile, source, problems);
    if (source !== null && value !== null) lawTexts.set(name.slice(0, -".yaml".length), { source, value });
  }
  const terms = readSource(
    "stories/law/glossary.yaml",
    files,
    problems,
    "The legal terms belong here: restore the file.",
  );
  const glossary = terms === null ? null : readAs(glossaryFile, terms, problems);
  const wanted = only === null ? caseFolders(files) : [only];
  const cases = wanted.map(id => loadCase(id, files, problems, draft)).filter(loaded => loaded !== null);
  const art = readArt(files, problems);
  return {
    law,
    lawTexts,
    glossary: terms === null || glossary === null ? null : { source: terms, value: glossary },
    words: interfaceWords(files),
    cases,
    art,
    problems: inOrder(problems),
  };
};
