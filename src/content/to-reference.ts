import type { ProvisionNote, Reference, Testimony } from "../core/law/reference.ts";
import { type LawFiles, roleOf } from "./law-files.ts";

const entries = <Value, Result>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value, id: string) => Result,
): readonly Result[] => Object.entries(record).map(([id, value]) => make(value, id));

const basisOf = (basis: string): ProvisionNote["basis"] =>
  basis.startsWith("treaty") ? "treaty" : basis.includes("recommendation") ? "wish" : "report";

/**
 * A testimony as it ships. Who spoke isn't in it: the desk shows what kind of witness it was. What must not be
 * dramatised ships as a fact of the record: no summary, no place, nobody's age.
 */
const testimonyOf = (file: LawFiles["testimonies"][string], id: string): Testimony => {
  const bare = file.sensitivity === "do-not-dramatise";
  return {
    id,
    kind: file.kind,
    section: file.section,
    footnotes: file.footnotes,
    place: bare ? "" : file.place,
    date: bare ? "" : file.date,
    people: bare ? "" : file.people,
    summary: bare ? "" : file.summary,
    violations: file.violations,
    indicators: file.forced_labour_indicators,
    roles: file.usable_for_roles.map(role => (role === "union-organiser" ? "union" : role)),
    sensitivity: file.sensitivity,
    slip: bare ? null : file.report_slip,
    related: file.related,
  };
};

/** What the law desk shows besides the law book, as the program reads it. */
export const toReference = (files: LawFiles): Reference => ({
  instruments: entries(files.instruments, (file, id) => ({
    id,
    full: file.full_title,
    status: file.ratification_status ?? null,
    note: file.note,
    slip: file.report_slip,
  })),
  provisions: entries(files.provisions, (file, id) => ({
    id,
    cited: file.where_cited,
    basis: basisOf(file.content_basis),
    verify: file.verify,
    slip: file.report_slip,
  })),
  violations: entries(files.violations, (file, id) => ({
    id,
    inPlay: file.provisions,
    inferred: file.provisions_inferred,
    guidance: file.guidance,
    signs: file.indicators,
    testimonies: file.testimonies,
    verify: file.verify,
  })),
  responses: entries(files.responses, (file, id) => ({
    id,
    role: roleOf(file.role),
    kind: file.kind,
    force: file.force,
    basis: file.basis,
    action: file.action,
    why: file.why,
    caution: file.caution,
    cited: file.sources.map(({ section, footnotes }) => ({ section, footnotes })),
    provisions: [...new Set(file.sources.flatMap(({ provisions }) => provisions))],
    answers: files.answers[id] ?? [],
  })),
  indicators: entries(files.indicators, (file, id) => ({ id, ...file })),
  testimonies: entries(files.testimonies, testimonyOf),
  figures: entries(files.figures, (file, id) => ({ id, ...file })),
  timeline: entries(files.timeline, (file, id) => ({ id, ...file })),
  slips: entries(files.slips, (file, id) => ({ id, ...file })),
  words: [...entries(files.wordsEn, word), ...entries(files.wordsRu, word)],
});

const word = (ids: readonly string[], name: string): Reference["words"][number] => ({ word: name, ids });
