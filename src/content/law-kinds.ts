import { type Kind, kind } from "./check-refs.ts";
import type { LawFiles } from "./law-files.ts";

/** Computed once for each law: the checks ask again and again. */
const once = <Value>(compute: (law: LawFiles) => Value): ((law: LawFiles) => Value) => {
  const known = new WeakMap<LawFiles, Value>();
  return law => {
    const value = known.get(law) ?? compute(law);
    known.set(law, value);
    return value;
  };
};

const declared = (name: string, entries: object, file: string): Kind => kind(name, Object.keys(entries), file);

/** The kinds of ids that the law declares. */
export const lawKinds = once((law: LawFiles) => ({
  violations: declared("violation", law.violations, "stories/law/violations.yaml"),
  provisions: declared("provision", law.provisions, "stories/law/provisions.yaml"),
  instruments: declared("instrument", law.instruments, "stories/law/instruments.yaml"),
  responses: declared("response", law.responses, "stories/law/responses.yaml"),
  indicators: declared("indicator", law.indicators, "stories/law/indicators.yaml"),
  figures: declared("figure", law.figures, "stories/law/figures.yaml"),
  testimonies: declared("testimony", law.testimonies, "stories/testimonies"),
}));

/** What an everyday word may lead to. */
export const findable = once((law: LawFiles): Kind => {
  const { violations, provisions, instruments, responses, indicators, figures } = lawKinds(law);
  const all = [violations, provisions, instruments, responses, indicators, figures].flatMap(({ ids }) => [...ids]);
  return kind("entry", all, "a file of stories/law");
});

/** Sections and the last footnote of the report. */
export const reportExtent = (
  law: LawFiles,
): { readonly sections: readonly string[]; readonly lastFootnote: number } => ({
  sections: law.report.sections,
  lastFootnote: law.report.last_footnote,
});
