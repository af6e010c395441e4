import type { SessionHead, StoryRuntime, Storyteller } from "../core/ports.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { recordedViolations } from "../core/scoring/support.ts";
import type { Started } from "../core/session/event.ts";
import { begin, type Live, nothingRecorded, type RecordedBy } from "../core/session/live.ts";
import type { Desk, Spoken } from "./desk.ts";
import type { KeyBook, Listing, StoryHead } from "./library.ts";
import type { OpenSession } from "./open-session.ts";
import type { Language } from "./view.ts";

/** What opening a session needs. */
export type Opening = {
  readonly desk: Desk;
  readonly listings: readonly Listing[];
  readonly language: Language;
  readonly storyteller: () => Promise<Storyteller>;
};

export const recordedBy = (key: KeyBook | null): RecordedBy =>
  key === null ? nothingRecorded : findings => recordedViolations(findings, key.key);

/** A session as it lies on the desk when just opened. */
export const assembled = (
  head: SessionHead,
  listing: Listing,
  { cast }: StoryHead,
  story: StoryRuntime | null,
  live: Live,
  spoken: Spoken,
  key: KeyBook | null,
): OpenSession => ({
  head,
  case: { ...listing.case, ...cast },
  story,
  live,
  ...spoken,
  key,
  debriefTexts: null,
  seenClues: live.state.clues.length,
  justTaken: null,
});

/** The story of a role, not begun. */
export const fetchStory = async (
  { desk, storyteller }: Pick<Opening, "desk" | "storyteller">,
  { case: caseId, role }: Pick<Started, "case" | "role">,
): Promise<StoryRuntime> => {
  const [book, openStory] = await Promise.all([desk.story(caseId, role), storyteller()]);
  return openStory(book.ink);
};

/** A new session. Only what it begins with is fetched: the first choice waits neither for the story nor for the key. */
export const openNew = async (
  { desk, language }: Opening,
  listing: Listing,
  start: Pick<Started, "case" | "role" | "seed" | "mode">,
  head: SessionHead,
): Promise<Result<OpenSession>> => {
  const [book, spoken] = await Promise.all([
    desk.storyHead(start.case, start.role),
    desk.playTexts(start.case, start.role, language),
  ]);
  const { first, storyHash, keyHash } = book;
  const live = begin({ type: "started", ...start, storyHash, keyHash }, { start: () => ok(first) });
  return live.ok ? ok({ ...assembled(head, listing, book, null, live.value, spoken, null), seenClues: 0 }) : live;
};

/**
 * The story of a new session, begun as the session was. Error: `story-error` where it begins otherwise than what the
 * trainee was shown.
 */
export const catchUp = async (
  opening: Pick<Opening, "desk" | "storyteller">,
  { events, state }: Live,
): Promise<Result<StoryRuntime>> => {
  const story = await fetchStory(opening, state.started);
  const again = begin(state.started, story);
  if (!again.ok) return again;
  const [started, shown] = events;
  if (JSON.stringify(again.value.events) === JSON.stringify([started, shown])) return ok(story);
  return fail("story-error", "the story begins otherwise than the turn that was written down for it");
};
