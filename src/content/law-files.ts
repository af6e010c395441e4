import * as v from "valibot";
import type { LawBook, Response } from "../core/law/law.ts";
import { doubt, id, ids, recordOf, text } from "./fields.ts";
import { cited, recordFiles } from "./record-files.ts";

const state = v.picklist(["KZ", "KG", "TJ", "RU"]);
const year = v.nullable(
  v.pipe(v.number(), v.integer("is not a year"), v.minValue(1919, "is not a year"), v.maxValue(2100, "is not a year")),
);
/** How a State's cell of the annex is to be read: stories/law/report.yaml, ratification_status. */
const status = v.picklist([
  "annex-year",
  "annex-dash",
  "column-uncertain",
  "stated-in-body",
  "signed-only",
  "unknown",
  "not-applicable",
]);
const perState = <Value extends v.GenericSchema<unknown, unknown>>(value: Value) =>
  v.optional(v.strictObject({ KZ: value, KG: value, TJ: value, RU: value }));

const violation = v.strictObject({
  name: text,
  group: text,
  definition: text,
  provisions: v.array(id),
  provisions_inferred: ids,
  guidance: ids,
  indicators: v.array(text),
  testimonies: v.array(id),
  verify: doubt,
});

const provision = v.strictObject({
  instrument: id,
  article: text,
  requires: text,
  binding_on: v.array(state),
  content_basis: text,
  where_cited: v.pipe(v.array(v.strictObject(cited)), v.minLength(1, "is empty")),
  verify: doubt,
  report_slip: doubt,
});

const instrument = v.strictObject({
  short_title: text,
  full_title: text,
  type: text,
  in_annex_table: v.boolean(),
  ratification: perState(year),
  ratification_status: perState(status),
  note: doubt,
  report_slip: doubt,
});

const response = v.strictObject({
  role: v.picklist(["police", "labour-inspector", "union-organiser", "consular", "any"]),
  kind: v.picklist(["must", "must-not", "should", "limit"]),
  action: text,
  why: text,
  force: v.picklist(["law", "treaty", "official-statement", "recommendation", "ngo-practice", "good-practice"]),
  basis: v.picklist(["report", "inferred"]),
  sources: v.pipe(v.array(v.strictObject({ ...cited, provisions: ids })), v.minLength(1, "is empty")),
  caution: doubt,
});

/** The shapes of the files in stories/law and stories/testimonies. */
export const lawFiles = {
  violations: recordOf(violation),
  provisions: recordOf(provision),
  instruments: recordOf(instrument),
  responses: recordOf(response),
  ...recordFiles,
};

export type LawFiles = { readonly [Name in keyof typeof lawFiles]: v.InferOutput<(typeof lawFiles)[Name]> };

/** The report's name of an office, and ours. */
export const roleOf = (role: LawFiles["responses"][string]["role"]): Response["role"] =>
  role === "union-organiser" ? "union" : role;

/** The law as the program plays it. */
export const toLawBook = (files: LawFiles): LawBook => ({
  violations: Object.entries(files.violations).map(([id, { name, definition, group, ...rest }]) => ({
    id,
    name,
    definition,
    group,
    provisions: [...new Set([...rest.provisions, ...rest.provisions_inferred, ...rest.guidance])],
  })),
  provisions: Object.entries(files.provisions).map(([id, file]) => ({
    id,
    instrument: file.instrument,
    article: file.article,
    requires: file.requires,
    binds: file.binding_on,
    verify: file.verify,
  })),
  instruments: Object.entries(files.instruments).map(([id, file]) => ({
    id,
    title: file.short_title,
    type: file.type,
    ratification: file.ratification ?? null,
  })),
  responses: Object.entries(files.responses).map(([id, { role, action, kind, force, caution }]) => ({
    id,
    role: roleOf(role),
    action,
    kind,
    force,
    caution: caution ?? "",
  })),
});

/** An article that is a bare number reads the same in every language: `9`, `2.2`, `37(b)`. */
const NUMBER = /^\d+(\.\d+)*(\([0-9a-z]+\))*$/;

/** English of the law by text id. */
export const lawTextsOf = (files: LawFiles): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const group of new Set(Object.values(files.violations).map(file => file.group)))
    texts.set(`group.${group}`, group);
  for (const [id, file] of Object.entries(files.violations)) {
    texts.set(`violation.${id}.name`, file.name);
    texts.set(`violation.${id}.definition`, file.definition);
  }
  for (const [id, file] of Object.entries(files.instruments)) texts.set(`instrument.${id}.title`, file.short_title);
  for (const [id, file] of Object.entries(files.provisions)) {
    texts.set(`provision.${id}.requires`, file.requires);
    if (!NUMBER.test(file.article)) texts.set(`provision.${id}.article`, file.article);
  }
  for (const [id, file] of Object.entries(files.responses)) texts.set(`response.${id}.action`, file.action);
  return texts;
};
