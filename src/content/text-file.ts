import * as v from "valibot";
import { day } from "./fields.ts";

/** One translated text: `of` is the start of the hash of the English it was made from. */
export const textEntry = v.strictObject({
  of: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{8}$/, "is not the first 8 digits of a hash (npm run story:text writes it)"),
  ),
  text: v.string(),
  status: v.picklist(["missing", "machine", "reviewed"]),
  /** Who passed a reviewed text, by office and not by name, and when. */
  by: v.optional(v.strictObject({ role: v.pipe(v.string(), v.minLength(1, "is empty")), on: day })),
});

/** The shape of text/<lang>.yaml: a flat map from text id to its translation. */
export const textFile = v.record(v.string(), textEntry);

export type TextEntry = v.InferOutput<typeof textEntry>;
export type TextFile = v.InferOutput<typeof textFile>;
