import type { CaseFile } from "./case-file.ts";
import { checkDecisions } from "./check-decisions.ts";
import { kind, need, needAll } from "./check-refs.ts";
import { checkSource } from "./check-source.ts";
import { checkSubjects } from "./check-subjects.ts";
import { type KeyContext, responsesOf } from "./key-context.ts";
import type { KeyFile } from "./key-file.ts";
import type { LawFiles } from "./law-files.ts";
import { lawKinds } from "./law-kinds.ts";
import type { Read } from "./loaded.ts";
import { placeholdersOf } from "./placeholders.ts";
import { type Problem, type Reporter, reporterFor } from "./problem.ts";
import { allTags, type StoryInk } from "./story-ink.ts";

/** A key against its case, the law and its ink. */
export const checkKey = (file: CaseFile, key: Read<KeyFile>, ink: StoryInk, law: LawFiles): readonly Problem[] => {
  const problems: Problem[] = [];
  const context: KeyContext = { file, key: key.value, ink, law, report: reporterFor(key.source, problems) };
  checkPowers(context);
  checkScenes(context);
  checkSubjects(context);
  checkDecisions(context);
  checkFates(context);
  checkUsed(context);
  return problems;
};

const checkPowers = ({ key, law, report }: KeyContext): void => {
  const responses = responsesOf(law, key.role);
  for (const list of ["may", "mayNot"] as const)
    key.powers[list].forEach((power, at) => {
      const path = ["powers", list, at];
      needAll(report, [...path, "responses"], power.responses, responses);
      needAll(report, [...path, "provisions"], power.provisions, lawKinds(law).provisions);
      if (power.responses.length + power.provisions.length === 0)
        report(path, "power-unfounded", "Nothing stands behind this power.", "Name a lawful response or a provision.");
    });
};

const checkScenes = ({ key, ink, report }: KeyContext): void => {
  const scenes = kind(
    "scene",
    key.scenes.map(({ id }) => id),
    "the key, under scenes",
  );
  key.scenes.forEach(({ id }, at) => {
    if (key.scenes.findIndex(scene => scene.id === id) !== at)
      report(["scenes", at], "id-twice", `The scene "${id}" stands twice.`, "Keep one of them.");
  });
  const clues = kind("clue", Object.keys(key.clues), "the key, under clues");
  for (const [scene, lost] of Object.entries(key.skips)) {
    need(report, ["skips", scene], scene, scenes);
    needAll(report, ["skips", scene], lost, clues);
    if (!ink.choices.some(({ tags }) => tags.skip === scene))
      report(
        ["skips", scene],
        "skip-unused",
        `No choice skips the scene "${scene}".`,
        `Add #skip:${scene} to a choice at its door, or delete this entry.`,
      );
  }
  if (!key.meter) return;
  if (!ink.variables.includes(key.meter.variable))
    report(
      ["meter", "variable"],
      "variable-unknown",
      `The ink has no VAR ${key.meter.variable}.`,
      "Declare it at the top of the ink.",
    );
  const odd = placeholdersOf(key.meter.text).find(name => !["n", "of", "tenge"].includes(name));
  if (odd !== undefined)
    report(
      ["meter", "text"],
      "placeholder",
      `The meter can't fill in {${odd}}.`,
      "It knows {n}, the value now, {of}, and {tenge}, a value in thousands written as a sum.",
    );
};

const checkFates = ({ file, key, ink, report }: KeyContext): void => {
  const inCase = Object.entries(file.people)
    .filter(([, person]) => person.inCase)
    .map(([id]) => id);
  const told = new Set(
    allTags(ink).flatMap(({ tags: { directions } }) =>
      directions.fate ? [`${directions.fate.person}.${directions.fate.outcome}`] : [],
    ),
  );
  for (const [person, outcomes] of Object.entries(key.fates)) {
    need(report, ["fates", person], person, kind("person of the case", inCase, "case.yaml, with inCase: true"));
    for (const outcome of Object.keys(outcomes))
      if (!told.has(`${person}.${outcome}`))
        report(
          ["fates", person, outcome],
          "fate-untold",
          `The ink never says that this becomes of "${person}".`,
          `Add #fate:${person}.${outcome} to the line that tells it, or delete this outcome.`,
        );
  }
  for (const person of inCase)
    if (!(person in key.fates))
      report(
        ["fates"],
        "fate-missing",
        `Nothing says what can become of "${person}".`,
        "Add the outcomes under fates, each with state and text.",
      );
};

/** Clues, scenes and endings that the key declares and the ink never reaches for; sources of what is documented. */
const checkUsed = ({ key, ink, law, report, file }: KeyContext): void => {
  const tags = allTags(ink).map(set => set.tags);
  const clues = new Set(tags.flatMap(set => set.clues));
  const { violations } = lawKinds(law);
  for (const [id, { shows }] of Object.entries(key.clues)) {
    needAll(report, ["clues", id, "shows"], shows, violations);
    if (!clues.has(id))
      report(
        ["clues", id],
        "clue-unused",
        `No line of the ink gives the clue "${id}".`,
        `Add #clue:${id} to a line, or delete it.`,
      );
    for (const violation of shows) checkShown(key, id, violation, report);
  }
  key.scenes.forEach(({ id }, at) => {
    if (!tags.some(({ directions }) => directions.scene === id))
      report(
        ["scenes", at],
        "scene-unused",
        `No line of the ink begins the scene "${id}".`,
        `Add #scene:${id} to its first line, or delete it.`,
      );
  });
  for (const id of Object.keys(key.endings))
    if (!tags.some(({ directions }) => directions.ending === id))
      report(
        ["endings", id],
        "ending-unused",
        `No line of the ink is the ending "${id}".`,
        `Add #ending:${id} to a line, or delete it.`,
      );
  key.documents.forEach(({ source }, at) => {
    checkSource(source, ["documents", at, "source"], { file, law, report });
  });
};

/** A clue that shows a violation must count as support of one: scoring goes by the violation's own list. */
const checkShown = (key: KeyFile, clue: string, violation: string, report: Reporter): void => {
  const truths = key.present.filter(present => present.violation === violation);
  if (truths.length === 0 && !key.arguable.some(arguable => arguable.violation === violation))
    report(
      ["clues", clue, "shows"],
      "clue-shows-nothing",
      `The clue shows "${violation}", which is neither present nor arguable here.`,
      "List the violation under present or arguable, or take it out of shows.",
    );
  else if (truths.length > 0 && !truths.some(present => present.clues.includes(clue)))
    report(
      ["clues", clue, "shows"],
      "clue-unlisted",
      `The clue shows "${violation}", but no present "${violation}" lists it: who cites it as proof would be marked wrong.`,
      `Add ${clue} to its clues under present, or take the violation out of shows.`,
    );
};
