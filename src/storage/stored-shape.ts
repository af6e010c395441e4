import * as v from "valibot";
import { NICKNAME_LENGTH } from "../core/ports.ts";

/**
 * What a stored session must look like to be let in. Events are checked for the fields that the fold and the replay
 * read; a filed score is taken as it was kept.
 */
const ids = v.array(v.string());
const subject = { violation: v.string(), about: v.string() };
const count = v.object({ earned: v.number(), available: v.number() });
const measure = v.object({ route: count, whole: count });

const score = v.looseObject({
  band: v.picklist(["exemplary", "sound", "developing", "unsafe"]),
  measures: v.object({ observe: measure, identify: measure, cite: measure, act: measure, protect: measure }),
  precision: count,
  findings: v.array(v.looseObject({ kind: v.string(), subject: v.object(subject) })),
  decisions: v.array(v.looseObject({ decision: v.string(), choice: v.string(), at: v.number() })),
  harms: v.array(v.looseObject({ person: v.string(), kind: v.string(), gravity: v.number() })),
  calibration: v.array(v.looseObject({ sureness: v.number() })),
  cluesFound: ids,
  cluesMissed: ids,
  cluesNeverSeen: ids,
  skipped: ids,
  guided: v.boolean(),
});

export const eventShape = v.variant("type", [
  v.object({
    type: v.literal("started"),
    case: v.string(),
    role: v.picklist(["police", "labour-inspector", "union", "consular"]),
    seed: v.number(),
    mode: v.picklist(["guided", "expert"]),
    storyHash: v.string(),
    keyHash: v.string(),
  }),
  v.object({ type: v.literal("turn-shown"), lines: ids, clues: ids, offered: ids }),
  v.object({ type: v.literal("choice-made"), choice: v.string() }),
  v.object({
    type: v.literal("finding-set"),
    finding: v.object({ ...subject, clues: ids, provisions: v.pipe(ids, v.maxLength(2)) }),
  }),
  v.object({ type: v.literal("finding-withdrawn"), subject: v.object(subject) }),
  v.object({ type: v.literal("confidence-stated"), decision: v.string(), sureness: v.picklist([1, 2, 3]) }),
  v.object({ type: v.literal("content-changed"), storyHash: v.string(), keyHash: v.string() }),
  v.object({
    type: v.literal("report-filed"),
    score,
    fates: v.record(v.string(), v.string()),
    ending: v.nullable(v.string()),
    keyHash: v.string(),
  }),
]);

export const headShape = v.object({
  id: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  forkedFrom: v.nullable(v.object({ session: v.string(), choices: v.number() })),
  nickname: v.optional(v.pipe(v.string(), v.maxLength(NICKNAME_LENGTH))),
});
