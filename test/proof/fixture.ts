import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { findOut } from "../../src/tools/proof/find-out.ts";
import { type Proof, prove, type Run } from "../../src/tools/proof/prove.ts";
import { ROOT } from "../../src/tools/story/command.ts";
import { type Files, filesBelow } from "../../src/tools/story/files.ts";
import { loadCase } from "../../src/tools/story/load-case.ts";
import { writeTexts } from "../../src/tools/story/write-texts.ts";

export const CASE = "night-bench";
export const FIXTURES = join(import.meta.dirname, "fixtures");

const real = filesBelow(ROOT);

const below = (folder: string, inside = ""): readonly string[] =>
  readdirSync(join(folder, inside)).flatMap(name => {
    const path = inside === "" ? name : `${inside}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? below(folder, path) : [path];
  });

const isShared = (path: string): boolean => /^(stories\/(law|testimonies)|assets|public\/sound)(\/|$)/.test(path);

/** A project with the sound story, files of one fixture laid over it, and of the real project law and art only. */
export const fixtureFiles = (name: string): Files => {
  const own = new Map<string, string>();
  for (const folder of ["sound", name])
    for (const path of below(join(FIXTURES, folder)))
      own.set(`stories/${CASE}/${path}`, readFileSync(join(FIXTURES, folder, path), "utf8"));
  const files: Files = {
    read: file => own.get(file) ?? (isShared(file) ? real.read(file) : null),
    list: folder => {
      const inside = [...own.keys()]
        .filter(file => file.startsWith(`${folder}/`))
        .map(file => file.slice(folder.length + 1).split("/")[0] ?? "");
      return [...new Set([...inside, ...(isShared(folder) ? real.list(folder) : [])])].sort();
    },
  };
  const ru = `stories/${CASE}/text/ru.yaml`;
  if (!own.has(ru)) own.set(ru, translated(files));
  return files;
};

const CYRILLIC = "абцдефгхижклмнопярстувшщуз";

/** The glossary holds translations to its terms: these stand in the sound story. */
const TERMS: Readonly<Record<string, string>> = {
  consulate: "консульство",
  interpreter: "переводчик",
  passport: "паспорт",
};

/** The English again, letter by letter in Cyrillic: about as long as it was, and no word of it Latin. Placeholders stay. */
const inCyrillic = (text: string): string =>
  text
    .replace(/consulate|interpreter|passport/gi, term => TERMS[term.toLowerCase()] ?? term)
    .replace(/\{[^}]*\}|[a-z]/gi, found =>
      found.length > 1 ? found : (CYRILLIC[found.toLowerCase().charCodeAt(0) - 97] ?? found),
    );

/** A complete translation. */
const translated = (files: Files): string => {
  const loaded = loadCase(CASE, files, []);
  const document = parseDocument(writeTexts(null, loaded?.english ?? []).yaml);
  for (const { id, text } of loaded?.english ?? []) {
    document.setIn([id, "text"], inCyrillic(text));
    document.setIn([id, "status"], "machine");
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};

/** Without threads: these stories are small. */
const here: Run = tasks => Promise.resolve(tasks.map(task => ({ found: findOut(task) })));

export const proveFixture = (name: string, limit?: number, run: Run = here): Promise<Proof> =>
  prove(fixtureFiles(name), { caseId: CASE, role: null, ...(limit !== undefined && { limit }) }, run);
