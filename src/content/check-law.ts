import { kind, need, needAll } from "./check-refs.ts";
import type { LawFiles } from "./law-files.ts";
import { type Problem, reporterFor, type Source } from "./problem.ts";

/** Cross-references inside the law and the index of testimonies. */
export const checkLaw = (
  law: LawFiles,
  sources: Readonly<Partial<Record<keyof LawFiles, Source>>>,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const { violations, provisions, instruments, testimonies } = lawKinds(law);
  if (sources.violations) {
    const report = reporterFor(sources.violations, problems);
    for (const [id, violation] of Object.entries(law.violations)) {
      for (const list of ["provisions", "provisions_inferred", "guidance"] as const)
        needAll(report, [id, list], violation[list], provisions);
      needAll(report, [id, "testimonies"], violation.testimonies, testimonies);
    }
  }
  if (sources.provisions) {
    const report = reporterFor(sources.provisions, problems);
    for (const [id, { instrument }] of Object.entries(law.provisions))
      need(report, [id, "instrument"], instrument, instruments);
  }
  if (sources.responses) {
    const report = reporterFor(sources.responses, problems);
    for (const [id, response] of Object.entries(law.responses))
      response.sources.forEach((source, at) => {
        needAll(report, [id, "sources", at, "provisions"], source.provisions, provisions);
      });
  }
  if (sources.testimonies) {
    const report = reporterFor(sources.testimonies, problems);
    for (const [id, testimony] of Object.entries(law.testimonies))
      needAll(report, [id, "violations"], testimony.violations, violations);
  }
  return problems;
};

/** Computed once for each law: the checks ask again and again. */
const once = <Value>(compute: (law: LawFiles) => Value): ((law: LawFiles) => Value) => {
  const known = new WeakMap<LawFiles, Value>();
  return law => {
    const value = known.get(law) ?? compute(law);
    known.set(law, value);
    return value;
  };
};

/** The kinds of ids that the law declares. */
export const lawKinds = once((law: LawFiles) => ({
  violations: kind("violation", Object.keys(law.violations), "stories/law/violations.yaml"),
  provisions: kind("provision", Object.keys(law.provisions), "stories/law/provisions.yaml"),
  instruments: kind("instrument", Object.keys(law.instruments), "stories/law/instruments.yaml"),
  responses: kind("response", Object.keys(law.responses), "stories/law/responses.yaml"),
  testimonies: kind("testimony", Object.keys(law.testimonies), "stories/testimonies/index.yaml"),
}));

/** Sections and the last footnote of the report, as far as the law and the testimonies cite them. */
export const reportExtent = once(
  (law: LawFiles): { readonly sections: ReadonlySet<string>; readonly lastFootnote: number } => {
    const cited = [
      ...Object.values(law.testimonies),
      ...Object.values(law.provisions).flatMap(provision => provision.where_cited),
      ...Object.values(law.responses).flatMap(response => response.sources),
    ];
    return {
      sections: new Set(cited.map(({ section }) => section)),
      lastFootnote: Math.max(0, ...cited.flatMap(({ footnotes }) => footnotes)),
    };
  },
);
