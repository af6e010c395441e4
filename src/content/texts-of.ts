import type { CaseFile } from "./case-file.ts";
import type { KeyFile } from "./key-file.ts";
import type { LensFile } from "./lens-file.ts";
import type { At, Path } from "./problem.ts";
import type { StoryInk } from "./story-ink.ts";

/** When a text is needed: in the hub, in play, or not before the debrief. */
export type TextPart = "hub" | "play" | "debrief";

/** One English text. `from`: its path in the data file, or its place in the ink. */
export type EnglishText = {
  readonly id: string;
  readonly text: string;
  readonly part: TextPart;
  readonly from: { readonly path: Path } | { readonly at: At };
};

const add = (texts: EnglishText[], part: TextPart) => (id: string, text: string, path: Path) => {
  texts.push({ id, text, part, from: { path } });
};

/** The texts of case.yaml by id. */
export const caseTexts = (file: CaseFile): readonly EnglishText[] => {
  const texts: EnglishText[] = [];
  const hub = add(texts, "hub");
  const play = add(texts, "play");
  hub("case.title", file.title, ["title"]);
  hub("case.teaser", file.teaser, ["teaser"]);
  hub("case.place", file.where.place, ["where", "place"]);
  play("case.contentNote", file.contentNote, ["contentNote"]);
  for (const [id, { name }] of Object.entries(file.places)) play(`place.${id}.name`, name, ["places", id, "name"]);
  for (const [id, { name, title }] of Object.entries(file.people)) {
    play(`person.${id}.name`, name, ["people", id, "name"]);
    play(`person.${id}.title`, title, ["people", id, "title"]);
  }
  for (const [id, name] of Object.entries(file.events)) play(`event.${id}`, name, ["events", id]);
  return texts;
};

/** The texts of one key by id; those in lists are numbered from 1. */
export const keyTexts = (file: KeyFile): readonly EnglishText[] => {
  const texts: EnglishText[] = [];
  const { role } = file;
  const play = add(texts, "play");
  const debrief = add(texts, "debrief");
  play(`${role}.briefing.who`, file.briefing.who, ["briefing", "who"]);
  play(`${role}.briefing.task`, file.briefing.task, ["briefing", "task"]);
  for (const list of ["may", "mayNot"] as const)
    file.powers[list].forEach(({ text }, n) => {
      play(`${role}.${list}.${n + 1}`, text, ["powers", list, n, "text"]);
    });
  file.scenes.forEach(({ id, title }, n) => {
    play(`${role}.scene.${id}`, title, ["scenes", n, "title"]);
  });
  if (file.meter) play(`${role}.meter`, file.meter.text, ["meter", "text"]);
  for (const [id, { text }] of Object.entries(file.clues)) play(`${role}.clue.${id}`, text, ["clues", id, "text"]);
  for (const [list, name] of [
    ["present", "present"],
    ["decoys", "decoy"],
    ["arguable", "arguable"],
  ] as const)
    file[list].forEach(({ violation, about, why }, n) => {
      debrief(`${role}.${name}.${violation}@${about}.why`, why, [list, n, "why"]);
    });
  for (const [id, reason] of Object.entries(file.absent)) debrief(`${role}.absent.${id}`, reason, ["absent", id]);
  for (const [id, { title, options }] of Object.entries(file.decisions)) {
    play(`${role}.decision.${id}`, title, ["decisions", id, "title"]);
    for (const [choice, { why }] of Object.entries(options))
      debrief(`${choice}.why`, why, ["decisions", id, "options", choice, "why"]);
  }
  for (const [person, outcomes] of Object.entries(file.fates))
    for (const [outcome, { text }] of Object.entries(outcomes))
      debrief(`${role}.fate.${person}.${outcome}`, text, ["fates", person, outcome, "text"]);
  for (const [id, { title, text }] of Object.entries(file.endings)) {
    debrief(`${role}.ending.${id}.title`, title, ["endings", id, "title"]);
    debrief(`${role}.ending.${id}.text`, text, ["endings", id, "text"]);
  }
  file.documents.forEach(({ text }, n) => {
    debrief(`${role}.document.${n + 1}`, text, ["documents", n, "text"]);
  });
  file.invented.forEach((text, n) => {
    debrief(`${role}.invented.${n + 1}`, text, ["invented", n]);
  });
  file.questions.forEach((text, n) => {
    debrief(`${role}.question.${n + 1}`, text, ["questions", n]);
  });
  return texts;
};

/** The texts of lenses.yaml by id: both offices', as each debrief shows them side by side. */
export const lensTexts = (file: LensFile): readonly EnglishText[] => {
  const texts: EnglishText[] = [];
  const debrief = add(texts, "debrief");
  file.moments.forEach(({ id, title, offices }, n) => {
    debrief(`lens.${id}.title`, title, ["moments", n, "title"]);
    for (const [role, { can, cannot }] of Object.entries(offices)) {
      debrief(`lens.${id}.${role}.can`, can, ["moments", n, "offices", role, "can"]);
      if (cannot !== null) debrief(`lens.${id}.${role}.cannot`, cannot, ["moments", n, "offices", role, "cannot"]);
    }
  });
  return texts;
};

/** Lines and choices by id: at run time their English comes from the ink itself. */
export const inkTexts = (ink: StoryInk): readonly EnglishText[] =>
  [...ink.lines, ...ink.choices].flatMap(({ at, text, tags }) =>
    tags.id === null ? [] : [{ id: tags.id, text, part: "play" as const, from: { at } }],
  );
