import type { CaseFile } from "./case-file.ts";
import { lawKinds, reportExtent } from "./check-law.ts";
import { need } from "./check-refs.ts";
import { suggest } from "./ids.ts";
import type { SourceFile } from "./key-file.ts";
import type { LawFiles } from "./law-files.ts";
import type { Path, Reporter } from "./problem.ts";

type Context = { readonly file: CaseFile; readonly law: LawFiles; readonly report: Reporter };

/** A source must lead somewhere in the report, and its testimonies must be among those that the case is drawn from. */
export const checkSource = (source: SourceFile, path: Path, { file, law, report }: Context): void => {
  const { sections, lastFootnote } = reportExtent(law);
  if (!sections.has(source.section))
    report(
      [...path, "section"],
      "section-unknown",
      `The report has no section "${source.section}" that the law or a testimony cites.`,
      suggest(
        source.section,
        sections,
        "write it as stories/testimonies/index.yaml does (Intro.Crisis, I.4, Rec.KZ general).",
      ),
    );
  source.footnotes.forEach((footnote, at) => {
    if (footnote > lastFootnote)
      report(
        [...path, "footnotes", at],
        "footnote-unknown",
        `The report has no footnote ${footnote}.`,
        `Its last one is ${lastFootnote}.`,
      );
  });
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
