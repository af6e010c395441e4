import * as v from "valibot";
import { count, doubt, id, ids, recordOf, text } from "./fields.ts";

const ROLES = ["police", "labour-inspector", "union-organiser", "consular"] as const;

/** Where the report says it: a fact without its section is a mistake. */
export const cited = { section: text, footnotes: v.optional(v.array(count), []) };

const testimony = v.strictObject({
  kind: v.picklist(["migrant", "ngo-case", "expert", "official", "union", "employer", "consular"]),
  ...cited,
  speaker: text,
  place: text,
  date: text,
  people: text,
  summary: text,
  violations: ids,
  forced_labour_indicators: ids,
  actors_of_abuse: v.optional(v.array(text), []),
  theme: ids,
  usable_for_roles: v.optional(v.array(v.picklist(ROLES)), []),
  sensitivity: v.picklist(["ordinary", "distressing", "do-not-dramatise"]),
  report_slip: doubt,
  related: ids,
});

const figure = v.strictObject({ value: text, what: text, ...cited, note: doubt, provisions: ids, violations: ids });

const date = v.strictObject({ date: text, fact: text, ...cited });

const slip = v.strictObject({ where: text, slip: text });

const indicator = v.strictObject({
  name: text,
  meaning: text,
  signs: v.array(text),
  basis: v.picklist(["report", "ilo"]),
  ...cited,
  violations: v.pipe(v.array(id), v.minLength(1, "is empty")),
});

/** The parts of the report by the names under which they are cited, and the meaning of fields and values. */
const report = v.strictObject({
  source: text,
  last_footnote: count,
  sections: v.pipe(v.array(text), v.minLength(1, "is empty")),
  conventions: v.record(text, text),
  definitions: v.record(text, v.record(text, text)),
});

const words = v.record(text, v.pipe(v.array(id), v.minLength(1, "is empty")));

/** The shapes of the files that hold what the report documents, and of those that help to find it. */
export const recordFiles = {
  testimonies: recordOf(testimony),
  figures: recordOf(figure),
  timeline: recordOf(date),
  slips: recordOf(slip),
  indicators: recordOf(indicator),
  answers: recordOf(v.pipe(v.array(id), v.minLength(1, "is empty"))),
  report,
  wordsEn: words,
  wordsRu: words,
};
