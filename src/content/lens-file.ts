import * as v from "valibot";
import type { Moment } from "../core/case/moment.ts";
import { doubt, id, roleId, text } from "./fields.ts";

const chance = v.strictObject({
  can: text,
  cannot: doubt,
  responses: v.pipe(v.array(id), v.minLength(1, "is empty")),
  decision: v.optional(id),
});

/** The shape of lenses.yaml: moments of the case in order, and what each office could do at each. */
export const lensFile = v.strictObject({
  moments: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: text,
        time: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is not a time (as 16:40)"))),
        offices: v.record(roleId, chance),
      }),
    ),
    v.minLength(1, "is empty"),
  ),
});

export type LensFile = v.InferOutput<typeof lensFile>;

/** The moments as the program reads them. */
export const toMoments = (file: LensFile | null): readonly Moment[] =>
  (file?.moments ?? []).map(({ id: moment, time, offices }) => ({
    id: moment,
    time: time ?? null,
    offices: Object.fromEntries(
      Object.entries(offices).map(([role, { responses, cannot, decision }]) => [
        role,
        { responses, limited: cannot !== null, decision: decision ?? null },
      ]),
    ),
  }));
