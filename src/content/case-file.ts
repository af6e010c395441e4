import * as v from "valibot";
import type { Case } from "../core/case/case.ts";
import { count, day, id, recordOf, roleId, text } from "./fields.ts";

/** The shape of case.yaml: what all offices of a case share. */
export const caseFile = v.strictObject({
  id,
  title: text,
  teaser: text,
  when: day,
  where: v.strictObject({ place: text, map: v.tuple([v.number(), v.number()]), pin: id }),
  roles: v.record(roleId, v.strictObject({ open: v.boolean(), minutes: count, when: v.optional(day) })),
  places: recordOf(v.strictObject({ art: id, name: text })),
  people: recordOf(
    v.strictObject({
      name: text,
      title: text,
      figure: id,
      inCase: v.boolean(),
      facts: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
    }),
  ),
  events: v.optional(recordOf(text), {}),
  onlyIn: v.optional(v.record(roleId, v.array(id)), {}),
  facts: v.optional(v.strictObject({ both: v.optional(v.array(text), []), any: v.optional(v.array(text), []) }), {
    both: [],
    any: [],
  }),
  /** Languages besides English and Russian, and the roles that are wholly translated into each. */
  translated: v.optional(v.record(v.picklist(["kk", "ky"]), v.array(roleId)), {}),
  contentNote: text,
  sources: v.pipe(v.array(id), v.minLength(1, "names no testimony")),
});

export type CaseFile = v.InferOutput<typeof caseFile>;

/** The case as the program plays it. Its texts go into the text catalogue. */
export const toCase = (file: CaseFile): Case => ({
  id: file.id,
  when: file.when,
  where: file.where,
  roles: Object.entries(file.roles).map(([role, { open, minutes, when }]) => ({
    id: v.parse(roleId, role),
    open,
    minutes,
    when: when ?? file.when,
    art: Object.values(file.places)[0]?.art ?? "",
  })),
  places: Object.entries(file.places).map(([place, { art }]) => ({ id: place, art })),
  people: Object.entries(file.people).map(([person, { figure, inCase }]) => ({
    id: person,
    figure,
    inCase,
  })),
  events: Object.keys(file.events),
  onlyIn: file.onlyIn,
});
