import type { CaseFile } from "./case-file.ts";
import { checkCited } from "./check-cited.ts";
import { need } from "./check-refs.ts";
import type { SourceFile } from "./key-file.ts";
import type { LawFiles } from "./law-files.ts";
import { lawKinds } from "./law-kinds.ts";
import type { Path, Reporter } from "./problem.ts";

type Context = { readonly file: CaseFile; readonly law: LawFiles; readonly report: Reporter };

/** A source must lead somewhere in the report, and its testimonies must be among those that the case is drawn from. */
export const checkSource = (source: SourceFile, path: Path, { file, law, report }: Context): void => {
  checkCited(source, path, law, report);
  source.testimonies.forEach((testimony, at) => {
    const here = [...path, "testimonies", at];
    need(report, here, testimony, lawKinds(law).testimonies);
    if (testimony in law.testimonies && !file.sources.includes(testimony))
      report(
        here,
        "testimony-unlisted",
        `The case doesn't name "${testimony}" among its sources.`,
        "Add it to sources in case.yaml; its violations then have to be accounted for in each key.",
      );
  });
  if (source.footnotes.length + source.testimonies.length === 0 && !source.section.startsWith("Rec."))
    report(
      path,
      "source-thin",
      "The source names a section only.",
      "Add the footnotes or the testimonies that say it.",
    );
};
