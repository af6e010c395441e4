import * as v from "valibot";
import { canonical } from "../core/canonical.ts";
import type { FileFault, GivenFile, StoredSession } from "../core/ports.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Event } from "../core/session/event.ts";
import { currentEvents } from "../core/session/state.ts";
import { excess, LIMITS, tooDeep } from "./file-limits.ts";
import { contentShape, sessionShape } from "./file-shape.ts";
import { sha256 } from "./sha256.ts";

const FORMAT = "plain-sight/session";
const VERSION = 1;

const fileShape = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  content: contentShape,
  session: sessionShape,
  integrity: v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/)),
});

/** The story and key that the log, as it now stands, was played with. */
const contentOf = (events: readonly Event[]) => {
  const [first] = currentEvents(events);
  return first?.type === "started" ? { storyHash: first.storyHash, keyHash: first.keyHash } : null;
};

/** Over everything but itself. It tells damage and careless edits; who edits with care can make it anew. */
const integrityOf = (rest: object): string => `sha256-${sha256(canonical(rest))}`;

/**
 * A session as the text of a file. Only what is named here leaves: whatever else is kept with a session stays. The
 * trainee's own word for it, which may say who that is, leaves only where `worded`.
 */
export const writeFile = ({ head, events }: StoredSession, worded = false): string => {
  const { id, createdAt, updatedAt, forkedFrom, nickname } = head;
  const word = worded && nickname !== undefined ? { nickname } : {};
  const session = { head: { id, createdAt, updatedAt, forkedFrom, ...word }, events };
  const rest = { format: FORMAT, version: VERSION, content: contentOf(events), session };
  return `${JSON.stringify({ ...rest, integrity: integrityOf(rest) }, null, 1)}\n`;
};

const parsed = (text: string): Result<unknown, FileFault> => {
  if (tooDeep(text)) return fail("file-too-much", `deeper than ${LIMITS.depth}`);
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail("file-not-json", String(error));
  }
};

/** Whether this is a file of ours at all, and of a version that can be read here. */
const strange = (data: unknown): Result<never, FileFault> | null => {
  if (typeof data !== "object" || data === null || !("format" in data) || data.format !== FORMAT)
    return fail("file-not-ours", "another format");
  const version = "version" in data ? data.version : null;
  if (typeof version === "number" && version > VERSION) return fail("file-newer", `version ${version}`);
  return null;
};

/** Reads the text of a file. Nothing of it is run or shown; it's data until every field has been looked at. */
export const readFile = (text: string): Result<StoredSession, FileFault> => {
  const json = parsed(text);
  if (!json.ok) return json;
  const stranger = strange(json.value);
  if (stranger !== null) return stranger;
  const over = excess(json.value);
  if (over !== null) return fail(over, "limits");
  const file = v.safeParse(fileShape, json.value);
  if (!file.success) return fail("file-not-a-run", v.flatten(file.issues).root?.[0] ?? file.issues[0].message);
  const { integrity, ...rest } = file.output;
  if (integrity !== integrityOf(rest)) return fail("file-changed", "the hash is another");
  // The schema allows what the types do: the cast adds `readonly`, and tells apart what a variant has merged.
  const session = rest.session as StoredSession;
  if (canonical(contentOf(session.events)) !== canonical(rest.content)) return fail("file-not-a-run", "other content");
  return ok(session);
};

/** Reads a file as the browser hands it over; one that is too large isn't read at all. */
export const readGiven = async (file: GivenFile): Promise<Result<StoredSession, FileFault>> => {
  if (file.size > LIMITS.bytes) return fail("file-too-large", `${file.size} bytes`);
  try {
    return readFile(await file.text());
  } catch (error) {
    return fail("file-unreadable", String(error));
  }
};
