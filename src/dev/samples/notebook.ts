import type { FindingView, Language, NotebookView } from "../../app/view.ts";
import type { Finding } from "../../core/session/event.ts";
import { cluesOf, headOf, provisionsOf, subjectsOf, violationsOf } from "./case.ts";
import { type Say, sayIn } from "./told.ts";

/** A finding with its texts, as the controller would give it. */
export const findingView = (finding: Finding, say: Say): FindingView => ({
  finding,
  violation: violationsOf(say).find(one => one.id === finding.violation)?.name ?? finding.violation,
  about: subjectsOf(say).find(one => one.id === finding.about)?.name ?? finding.about,
  clues: finding.clues.map(id => cluesOf(say).find(one => one.id === id)?.text ?? id),
  provisions: finding.provisions.map(id => provisionsOf(say).find(one => one.id === id)?.label ?? id),
});

export const FINDINGS: readonly Finding[] = [
  {
    violation: "indiscriminate-raid",
    about: "row-14",
    clues: ["plain-clothes-team", "gulmira-card"],
    provisions: ["iccpr-9", "c111-2"],
  },
  { violation: "document-retention", about: "bek", clues: ["bek-no-passport"], provisions: ["c029-2"] },
  { violation: "degrading-detention", about: "night", clues: [], provisions: [] },
];

/** The notebook in the middle of the case: nine clues, three findings, one of them without a clue. */
export const notebookSample = (language: Language): NotebookView => {
  const say = sayIn(language);
  return {
    ...headOf(language),
    name: "notebook",
    clues: cluesOf(say),
    findings: FINDINGS.map(one => findingView(one, say)),
    violations: violationsOf(say),
    provisions: provisionsOf(say),
    subjects: subjectsOf(say),
    filed: false,
  };
};

/** The first visit: two clues, nothing written yet. */
export const notebookEmptySample = (language: Language): NotebookView => {
  const full = notebookSample(language);
  return { ...full, clues: full.clues.slice(0, 2), findings: [] };
};

export const notebookFiledSample = (language: Language): NotebookView => ({
  ...notebookSample(language),
  mode: "expert",
  filed: true,
});
