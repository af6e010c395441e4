import * as v from "valibot";
import { count, id, ids, inkId, recordOf, roleId, source, text } from "./fields.ts";

const power = v.strictObject({ text, responses: ids, provisions: ids });
const gravity = v.picklist([1, 2, 3]);
const weight = v.picklist([1, 2, 3]);

const option = v.strictObject({
  gate: v.picklist(["lawful", "weak", "unlawful", "harmful"]),
  credit: v.pipe(v.number(), v.minValue(0, "is below 0"), v.maxValue(1, "is above 1")),
  why: text,
  responses: ids,
  provisions: ids,
  harms: v.optional(
    v.array(
      v.strictObject({
        person: id,
        kind: v.picklist(["liberty", "livelihood", "health", "safety", "dignity", "family", "rights"]),
        gravity,
      }),
    ),
    [],
  ),
  source: v.optional(source),
});

const subject = { violation: id, about: id, why: text };

/** The shape of <role>.key.yaml: what one office's story is worth, and why. */
export const keyFile = v.strictObject({
  role: roleId,
  briefing: v.strictObject({ who: text, task: text }),
  powers: v.strictObject({
    may: v.pipe(v.array(power), v.minLength(1, "is empty")),
    mayNot: v.pipe(v.array(power), v.minLength(1, "is empty")),
  }),
  scenes: v.pipe(v.array(v.strictObject({ id, title: text })), v.minLength(1, "is empty")),
  meter: v.optional(v.strictObject({ variable: text, of: count, text })),
  clues: recordOf(v.strictObject({ text, shows: v.array(id), invented: v.optional(v.boolean(), false) })),
  present: v.array(
    v.strictObject({
      ...subject,
      also: v.optional(ids, []),
      weight,
      clues: v.pipe(v.array(id), v.minLength(1, "names no clue")),
      primary: ids,
      accepted: ids,
      systemic: v.optional(v.boolean(), false),
      source,
    }),
  ),
  decoys: v.optional(v.array(v.strictObject({ ...subject, clues: ids, source: v.optional(source) })), []),
  arguable: v.optional(v.array(v.strictObject({ ...subject, source: v.optional(source) })), []),
  absent: v.optional(recordOf(text), {}),
  decisions: recordOf(
    v.strictObject({
      title: text,
      sure: v.optional(v.boolean(), false),
      options: v.record(inkId, option),
    }),
  ),
  skips: v.optional(recordOf(v.array(id)), {}),
  fates: recordOf(recordOf(v.strictObject({ state: v.picklist(["safe", "open", "harmed"]), text }))),
  endings: recordOf(v.strictObject({ title: text, text })),
  documents: v.optional(v.array(v.strictObject({ text, source })), []),
  invented: v.optional(v.array(text), []),
  questions: v.optional(v.array(text), []),
});

export type KeyFile = v.InferOutput<typeof keyFile>;
export type OptionFile = v.InferOutput<typeof option>;
export type SourceFile = v.InferOutput<typeof source>;
