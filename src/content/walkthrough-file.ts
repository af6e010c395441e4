import * as v from "valibot";
import { id, ids, inkId } from "./fields.ts";

const band = v.picklist(["exemplary", "sound", "developing", "unsafe"]);

/** The shape of walkthroughs/<role>.<name>.yaml: choices by id, findings where they are made, and the band expected. */
export const walkthroughFile = v.strictObject({
  expect: v.union([band, v.pipe(v.array(band), v.minLength(1, "is empty"))]),
  play: v.pipe(
    v.array(
      v.union(
        [
          v.strictObject({ choose: inkId }),
          v.strictObject({
            record: v.strictObject({
              violation: id,
              about: id,
              clues: ids,
              provisions: v.optional(v.pipe(v.array(id), v.maxLength(2, "has more than two provisions")), []),
            }),
          }),
          v.strictObject({ withdraw: v.strictObject({ violation: id, about: id }) }),
        ],
        "is no step: write choose, record or withdraw",
      ),
    ),
    v.minLength(1, "is empty"),
  ),
});

export type WalkthroughFile = v.InferOutput<typeof walkthroughFile>;
export type Step = WalkthroughFile["play"][number];
