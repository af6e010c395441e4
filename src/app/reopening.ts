import type { SessionHead, StoredSession, Turn } from "../core/ports.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { type Event, isAct } from "../core/session/event.ts";
import type { Live } from "../core/session/live.ts";
import { actsBefore, performAll, type ReplayFault, replay } from "../core/session/replay.ts";
import { currentEvents, fold } from "../core/session/state.ts";
import type { OpenSession } from "./open-session.ts";
import { assembled, fetchStory, type Opening, recordedBy } from "./opening.ts";

/**
 * The same case again up to a choice (null: as far as its record can be read), as a new session that names the one it was
 * taken from.
 */
export const openRewound = async (
  opening: Opening,
  from: StoredSession,
  at: number | null,
  head: SessionHead,
): Promise<Result<OpenSession>> => {
  const { desk, listings, language } = opening;
  const started = fold(from.events)?.started;
  const acts = at === null ? ok(currentEvents(from.events).filter(isAct)) : actsBefore(from.events, at);
  const listing = listings.find(candidate => candidate.case.id === started?.case);
  if (started === undefined || listing === undefined) return fail("log-empty", from.head.id);
  if (!acts.ok) return acts;
  const [book, story, spoken, key] = await Promise.all([
    desk.storyHead(started.case, started.role),
    fetchStory(opening, started),
    desk.playTexts(started.case, started.role, language),
    desk.key(started.case, started.role),
  ]);
  const { storyHash, keyHash } = book;
  const live = performAll({ ...started, storyHash, keyHash }, acts.value, story, recordedBy(key));
  return live.ok ? ok(assembled(head, listing, book, story, live.value, spoken, key)) : live;
};

const choicesOf = (stored: StoredSession): number => stored.events.filter(event => event.type === "choice-made").length;

/** The run in which a damaged one has been gone on with already, if it isn't over. */
export const mendedBefore = (sessions: readonly StoredSession[], from: StoredSession): StoredSession | undefined =>
  sessions.find(({ head: { forkedFrom }, events, damaged }) => {
    const mends = forkedFrom?.session === from.head.id && forkedFrom.choices === choicesOf(from);
    return mends && !damaged && !events.some(event => event.type === "report-filed");
  });

/** A run whose log breaks off, from there on as a new one: the damaged record isn't touched. `head` is the new one's. */
export const mended = async (
  opening: Opening,
  from: StoredSession,
  head: Omit<SessionHead, "forkedFrom">,
): Promise<Result<OpenSession>> => {
  const forkedFrom = { session: from.head.id, choices: choicesOf(from) };
  return openRewound(opening, from, null, { ...head, forkedFrom });
};

export type Reopened =
  | { readonly ok: true; readonly open: OpenSession; readonly added: readonly Event[] }
  /** `open` holds what could be told again; null where not even the case is there. */
  | { readonly ok: false; readonly fault: ReplayFault; readonly open: OpenSession | null };

const NOTHING: readonly Turn[] = [];

/** A stored session, played again by ids. Never takes a wrong branch in silence: see `replay`. */
export const reopen = async (opening: Opening, stored: StoredSession): Promise<Reopened> => {
  const { desk, listings, language } = opening;
  const state = stored.events[0]?.type === "started" ? fold(stored.events) : null;
  const listing = listings.find(candidate => candidate.case.id === state?.started.case);
  if (state === null || listing === undefined) {
    const detail = `no case for session ${stored.head.id}`;
    return { ok: false, fault: { code: "log-empty", detail, at: 0, choice: null, turns: NOTHING }, open: null };
  }
  const { case: caseId, role } = state.started;
  const [book, story, spoken, key] = await Promise.all([
    desk.storyHead(caseId, role),
    fetchStory(opening, state.started),
    desk.playTexts(caseId, role, language),
    desk.key(caseId, role),
  ]);
  const { storyHash, keyHash } = book;
  const result = replay(stored.events, { storyHash, keyHash }, story, recordedBy(key));
  if (!result.ok) {
    const record: Live = { events: stored.events, state, turns: result.error.turns };
    return { ok: false, fault: result.error, open: assembled(stored.head, listing, book, story, record, spoken, key) };
  }
  const { live, added } = result.value;
  return { ok: true, open: assembled(stored.head, listing, book, story, live, spoken, key), added };
};
