import type { Key, Option } from "../core/case/key.ts";
import type { Source } from "../core/law/law.ts";
import type { CaseFile } from "./case-file.ts";
import type { KeyFile, OptionFile, SourceFile } from "./key-file.ts";
import type { StoryInk } from "./story-ink.ts";

const sourceOf = (file: SourceFile | undefined): Source | null => file ?? null;

const optionOf = (choice: string, { gate, credit, responses, provisions, harms, source }: OptionFile): Option => ({
  choice,
  gate,
  credit,
  responses,
  provisions,
  harms,
  source: sourceOf(source),
});

/** The key as the program scores by it: texts go into the catalogue, and the ink says which choices give a clue. */
export const toKey = (file: KeyFile, caseFile: CaseFile, ink: StoryInk): Key => ({
  role: file.role,
  people: Object.entries(caseFile.people)
    .filter(([, person]) => person.inCase)
    .map(([id]) => id),
  scenes: file.scenes.map(scene => scene.id),
  meter: file.meter ? { variable: file.meter.variable, of: file.meter.of } : null,
  may: file.powers.may.map(({ responses, provisions }) => ({ responses, provisions })),
  mayNot: file.powers.mayNot.map(({ responses, provisions }) => ({ responses, provisions })),
  clues: Object.entries(file.clues).map(([id, { shows, invented }]) => ({
    id,
    shows,
    invented,
    choices: [...ink.gives].filter(([, clues]) => clues.includes(id)).map(([choice]) => choice),
  })),
  present: file.present.map(({ violation, about, also, weight, clues, primary, accepted, systemic, source }) => ({
    violation,
    about,
    also,
    weight,
    clues,
    primary,
    accepted,
    systemic,
    source,
  })),
  decoys: file.decoys.map(({ violation, about, clues, source }) => ({
    violation,
    about,
    clues,
    source: sourceOf(source),
  })),
  arguable: file.arguable.map(({ violation, about, source }) => ({ violation, about, source: sourceOf(source) })),
  absent: Object.keys(file.absent),
  decisions: Object.entries(file.decisions).map(([id, { sure, options }]) => ({
    id,
    sure,
    options: Object.entries(options).map(([choice, option]) => optionOf(choice, option)),
  })),
  skips: ink.choices.flatMap(({ tags }) =>
    tags.skip === null || tags.id === null
      ? []
      : [{ scene: tags.skip, choice: tags.id, clues: file.skips[tags.skip] ?? [] }],
  ),
  fates: Object.fromEntries(
    Object.entries(file.fates).map(([person, outcomes]) => [
      person,
      Object.fromEntries(Object.entries(outcomes).map(([outcome, { state }]) => [outcome, state])),
    ]),
  ),
  endings: Object.keys(file.endings),
  documents: file.documents.map(document => document.source),
  invented: file.invented.length,
  questions: file.questions.length,
});
