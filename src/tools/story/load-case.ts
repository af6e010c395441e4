import { bestFile } from "../../content/best-file.ts";
import { type CaseFile, caseFile } from "../../content/case-file.ts";
import { keyFile } from "../../content/key-file.ts";
import { type LensFile, lensFile } from "../../content/lens-file.ts";
import type { LoadedCase, LoadedRole, Read } from "../../content/loaded.ts";
import type { Problem, Source } from "../../content/problem.ts";
import { readAs } from "../../content/read-as.ts";
import { type TextFile, textFile } from "../../content/text-file.ts";
import { caseTexts, type EnglishText, inkTexts, keyTexts, lensTexts } from "../../content/texts-of.ts";
import { type WalkthroughFile, walkthroughFile } from "../../content/walkthrough-file.ts";
import type { RoleId } from "../../core/law/law.ts";
import type { Best } from "../../core/scoring/score.ts";
import type { Files } from "./files.ts";
import { readStory } from "./read-ink.ts";
import { readSource } from "./read-law.ts";

const isRole = (id: string): id is RoleId => ["police", "labour-inspector", "union", "consular"].includes(id);

const read = <Value>(source: Source | null, value: Value | null): Read<Value> | null =>
  source === null || value === null ? null : { source, value };

/**
 * Reads one case from its folder: its open roles, and the one named in `draft` though it isn't open yet. Null where
 * case.yaml is no use.
 */
export const loadCase = (
  id: string,
  files: Files,
  problems: Problem[],
  draft: string | null = null,
): LoadedCase | null => {
  const folder = `stories/${id}`;
  const hint = "npm run story:new writes a whole case to begin with.";
  const source = readSource(`${folder}/case.yaml`, files, problems, hint);
  const file = read(source, source && readAs(caseFile, source, problems));
  if (file === null) return null;

  const roles: LoadedRole[] = [];
  for (const [role, { open }] of Object.entries(file.value.roles)) {
    if ((!open && role !== draft) || !isRole(role)) continue;
    const story = readStory(`${folder}/${role}.ink`, files.read);
    problems.push(...story.problems);
    const keySource = readSource(`${folder}/${role}.key.yaml`, files, problems, "Each open role needs a key.");
    const key = read(keySource, keySource && readAs(keyFile, keySource, problems));
    roles.push({
      role,
      ink: story.ink,
      json: story.json,
      key,
      walkthroughs: walkthroughsOf(folder, role, files, problems),
      best: bestIn(bestPath(id, role), files, problems),
    });
  }

  const texts = new Map<string, Read<TextFile>>();
  for (const name of files.list(`${folder}/text`)) {
    if (!name.endsWith(".yaml")) continue;
    const textSource = readSource(`${folder}/text/${name}`, files, problems, "");
    const value = read(textSource, textSource && readAs(textFile, textSource, problems));
    if (value !== null) texts.set(name.slice(0, -".yaml".length), value);
  }
  const lenses = lensesIn(`${folder}/lenses.yaml`, files, problems);
  return { id, file, lenses, roles, english: englishOf(file, lenses, roles), texts };
};

/** Where the best reachable of a role is stored. Only the story proof writes it. */
export const bestPath = (caseId: string, role: RoleId): string => `stories/${caseId}/${role}.best.yaml`;

const lensesIn = (file: string, files: Files, problems: Problem[]): Read<LensFile> | null => {
  const source = files.read(file) === null ? null : readSource(file, files, problems, "");
  return read(source, source && readAs(lensFile, source, problems));
};

const bestIn = (file: string, files: Files, problems: Problem[]): Best | null => {
  const source = files.read(file) === null ? null : readSource(file, files, problems, "");
  return source && readAs(bestFile, source, problems);
};

const walkthroughsOf = (
  folder: string,
  role: RoleId,
  files: Files,
  problems: Problem[],
): ReadonlyMap<string, Read<WalkthroughFile>> => {
  const walkthroughs = new Map<string, Read<WalkthroughFile>>();
  for (const name of files.list(`${folder}/walkthroughs`)) {
    if (!name.startsWith(`${role}.`) || !name.endsWith(".yaml")) continue;
    const source = readSource(`${folder}/walkthroughs/${name}`, files, problems, "");
    const value = read(source, source && readAs(walkthroughFile, source, problems));
    if (value !== null) walkthroughs.set(name.slice(role.length + 1, -".yaml".length), value);
  }
  return walkthroughs;
};

const englishOf = (
  file: Read<CaseFile>,
  lenses: Read<LensFile> | null,
  roles: readonly LoadedRole[],
): LoadedCase["english"] => {
  const placed = (texts: readonly EnglishText[], source: Source | null): LoadedCase["english"] =>
    texts.map(text => {
      if ("at" in text.from) return { ...text, ...text.from.at };
      return { ...text, file: source?.file ?? "", line: source?.lineOf(text.from.path) ?? 1 };
    });
  const all = [
    ...placed(caseTexts(file.value), file.source),
    ...(lenses ? placed(lensTexts(lenses.value), lenses.source) : []),
    ...roles.flatMap(role => [
      ...(role.key ? placed(keyTexts(role.key.value), role.key.source) : []),
      ...placed(inkTexts(role.ink), null),
    ]),
  ];
  // What two roles share (shared.ink) is one text.
  return [...new Map(all.map(text => [text.id, text])).values()];
};
