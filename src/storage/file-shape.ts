import * as v from "valibot";
import { NICKNAME_LENGTH } from "../core/ports.ts";

/**
 * What a session in a file must look like. Stricter than what is asked of our own store (stored-shape.ts): every field is
 * named, and every text but one is an id, so that no markup and no sentence can come in.
 */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.@_-]{0,119}$/i));
const ids = v.pipe(v.array(id), v.maxLength(1000));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));
const amount = v.pipe(v.number(), v.minValue(-1000), v.maxValue(1000));
/** Until the year 2100, in milliseconds. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000));
/** The one text that is no id: the trainee's own word for the run, if it was sent along. Shown as text, in its field alone. */
const ownWord = v.pipe(v.string(), v.minLength(1), v.maxLength(NICKNAME_LENGTH), v.regex(/^\P{Cc}+$/u));
/** As it can stand in an address (app/route.ts). */
const sessionId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/i));
const role = v.picklist(["police", "labour-inspector", "union", "consular"]);
const sureness = v.picklist([1, 2, 3]);
const weight = v.picklist([1, 2, 3]);
const hashes = { storyHash: id, keyHash: id };

const subject = v.strictObject({ violation: id, about: id });
const count = v.strictObject({ earned: amount, available: amount });
const measure = v.strictObject({ route: count, whole: count });
const citation = v.strictObject({
  provision: id,
  worth: v.picklist(["primary", "accepted", "instrument", "wrong", "not-binding"]),
});

const verdict = v.variant("kind", [
  v.strictObject({
    kind: v.literal("found"),
    subject,
    weight,
    clues: ids,
    citations: v.pipe(v.array(citation), v.maxLength(2)),
    cited: count,
  }),
  v.strictObject({ kind: v.picklist(["unsupported", "missed"]), subject, weight, clues: ids }),
  v.strictObject({ kind: v.picklist(["never-seen", "skipped"]), subject, weight }),
  v.strictObject({ kind: v.literal("false-alarm"), subject, decoy: v.boolean(), clues: ids }),
  v.strictObject({ kind: v.literal("arguable"), subject }),
]);

const decision = v.strictObject({
  decision: id,
  at: whole,
  choice: id,
  gate: v.picklist(["lawful", "weak", "unlawful", "harmful"]),
  credit: amount,
  bestOffered: amount,
  best: id,
  offered: ids,
  sureness: v.nullable(sureness),
  again: v.boolean(),
});

const harm = v.strictObject({
  person: id,
  kind: v.picklist(["liberty", "livelihood", "health", "safety", "dignity", "family", "rights"]),
  gravity: weight,
  decision: id,
  choice: id,
  avoidedBy: v.nullable(id),
});

const score = v.strictObject({
  band: v.picklist(["exemplary", "sound", "developing", "unsafe"]),
  measures: v.strictObject({ observe: measure, identify: measure, cite: measure, act: measure, protect: measure }),
  precision: count,
  findings: v.array(verdict),
  decisions: v.array(decision),
  harms: v.array(harm),
  calibration: v.array(v.strictObject({ sureness, stated: whole, right: whole })),
  cluesFound: ids,
  cluesMissed: ids,
  cluesNeverSeen: ids,
  skipped: ids,
  guided: v.boolean(),
});

const finding = v.strictObject({
  violation: id,
  about: id,
  clues: ids,
  provisions: v.pipe(ids, v.maxLength(2)),
});

const started = v.strictObject({
  type: v.literal("started"),
  case: id,
  role,
  seed: whole,
  mode: v.picklist(["guided", "expert"]),
  ...hashes,
});

const later = v.variant("type", [
  v.strictObject({ type: v.literal("turn-shown"), lines: ids, clues: ids, offered: ids }),
  v.strictObject({ type: v.literal("choice-made"), choice: id }),
  v.strictObject({ type: v.literal("finding-set"), finding }),
  v.strictObject({ type: v.literal("finding-withdrawn"), subject }),
  v.strictObject({ type: v.literal("confidence-stated"), decision: id, sureness }),
  v.strictObject({ type: v.literal("content-changed"), ...hashes }),
  v.strictObject({
    type: v.literal("report-filed"),
    score,
    fates: v.record(id, id),
    ending: v.nullable(id),
    keyHash: id,
  }),
]);

/** A session in a file: a start, and then anything but another start. */
export const sessionShape = v.strictObject({
  head: v.strictObject({
    id: sessionId,
    createdAt: moment,
    updatedAt: moment,
    forkedFrom: v.nullable(v.strictObject({ session: sessionId, choices: whole })),
    nickname: v.optional(ownWord),
  }),
  events: v.tupleWithRest([started], later),
});

export const contentShape = v.strictObject(hashes);
