import { suggest } from "./ids.ts";
import type { LawFiles } from "./law-files.ts";
import { reportExtent } from "./law-kinds.ts";
import type { Path, Reporter } from "./problem.ts";

type Cited = { readonly section: string; readonly footnotes: readonly number[] };

/** A place in the report must exist: its section, and each footnote. */
export const checkCited = ({ section, footnotes }: Cited, path: Path, law: LawFiles, report: Reporter): void => {
  const { sections, lastFootnote } = reportExtent(law);
  if (sections.length === 0) return;
  if (!sections.includes(section))
    report(
      [...path, "section"],
      "section-unknown",
      `The report has no section "${section}".`,
      suggest(section, sections, "stories/law/report.yaml lists them (Intro.Crisis, I.4, Rec.KZ general)."),
    );
  footnotes.forEach((footnote, at) => {
    if (footnote > lastFootnote)
      report(
        [...path, "footnotes", at],
        "footnote-unknown",
        `The report has no footnote ${footnote}.`,
        `Its last one is ${lastFootnote}.`,
      );
  });
};
