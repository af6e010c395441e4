import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";
import { ID } from "../../content/ids.ts";
import { initialsOf } from "../../content/office.ts";
import type { Problem } from "../../content/problem.ts";
import type { Files } from "./files.ts";
import { loadCase } from "./load-case.ts";
import { writeTexts } from "./write-texts.ts";

/** A file to be written: its path from the project's root, and its text. */
export type NewFile = { readonly file: string; readonly text: string };

const TEMPLATE = join(import.meta.dirname, "new-case");

const FILES = [
  "case.yaml",
  "shared.ink",
  "police.ink",
  "police.key.yaml",
  "walkthroughs/police.golden.yaml",
  "walkthroughs/police.careless.yaml",
];

/** What is wrong with an id for a new case, or null. */
export const idProblem = (id: string, files: Files): string | null => {
  if (!ID.test(id) || !/^[a-z]/.test(id))
    return `"${id}" is no id for a case: use small letters, digits and single hyphens, a letter first.`;
  if (["law", "testimonies"].includes(id) || files.list("stories").includes(id)) return `stories/${id} exists already.`;
  return null;
};

/** All files of a small complete case that passes every check and can be played. */
export const newCase = (id: string): readonly NewFile[] => {
  const initials = initialsOf(id);
  const own = (text: string): string => text.replaceAll("II.p.", `${initials}.p.`).replace("id: CASE", `id: ${id}`);
  const written = FILES.map(name => ({
    file: `stories/${id}/${name}`,
    text: own(readFileSync(join(TEMPLATE, name), "utf8")),
  }));
  return [...written, { file: `stories/${id}/text/ru.yaml`, text: russian(id, written, own) }];
};

const russian = (id: string, written: readonly NewFile[], own: (text: string) => string): string => {
  const problems: Problem[] = [];
  const files: Files = {
    read: file => written.find(candidate => candidate.file === file)?.text ?? null,
    list: () => [],
  };
  const loaded = loadCase(id, files, problems);
  if (loaded === null || problems.some(({ code }) => code !== "file-missing"))
    throw new Error(`the template is broken: ${problems.map(({ message }) => message).join(" ")}`);
  const translations: Readonly<Record<string, string>> = parse(own(readFileSync(join(TEMPLATE, "ru.yaml"), "utf8")));
  const document = parseDocument(writeTexts(null, loaded.english).yaml);
  for (const [text, translation] of Object.entries(translations)) {
    document.setIn([text, "text"], translation);
    document.setIn([text, "status"], "machine");
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};
