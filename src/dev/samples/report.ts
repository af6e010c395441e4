import type { Language, ReportView } from "../../app/view.ts";
import { cluesOf, headOf } from "./case.ts";
import { FINDINGS, findingView } from "./notebook.ts";
import { sayIn } from "./told.ts";

/** Three findings before filing; most clues are used by none. */
export const reportSample = (language: Language): ReportView => {
  const say = sayIn(language);
  const used = new Set(FINDINGS.flatMap(one => one.clues));
  const clues = cluesOf(say);
  return {
    ...headOf(language),
    name: "report",
    findings: FINDINGS.map(one => findingView(one, say)),
    clueCount: clues.length,
    unused: clues.filter(one => !used.has(one.id)),
  };
};

export const reportEmptySample = (language: Language): ReportView => {
  const say = sayIn(language);
  return { ...reportSample(language), findings: [], unused: cluesOf(say) };
};
