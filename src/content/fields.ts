import * as v from "valibot";
import { ID, INK_ID } from "./ids.ts";

/** The fields that several files share. Messages complete the sentence that begins with the field's name. */

export const text = v.pipe(v.string(), v.trim(), v.minLength(1, "is empty"));
export const id = v.pipe(v.string(), v.regex(ID, "is not an id (small letters, digits, single hyphens)"));
export const inkId = v.pipe(v.string(), v.regex(INK_ID, "is not a line or choice id (as mr.p.0001)"));
export const ids = v.optional(v.array(id), []);
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "is not a day written YYYY-MM-DD"),
);
export const roleId = v.picklist(["police", "labour-inspector", "union", "consular"]);
export const count = v.pipe(v.number(), v.integer("is not a whole number"), v.minValue(1, "is less than 1"));
/** A remark that most entries don't need. */
export const doubt = v.optional(v.nullable(text), null);
export const recordOf = <Value extends v.GenericSchema<unknown, unknown>>(value: Value) => v.record(id, value);

/** Where the report says it. */
export const source = v.strictObject({
  section: text,
  footnotes: v.optional(v.array(count), []),
  testimonies: ids,
});
