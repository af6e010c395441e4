import type { SessionHead, StoryRuntime } from "../core/ports.ts";
import { ok, type Result } from "../core/result.ts";
import { recordedViolations } from "../core/scoring/support.ts";
import type { Started } from "../core/session/event.ts";
import { begin, type Live, nothingRecorded, type RecordedBy } from "../core/session/live.ts";
import type { Desk, Spoken } from "./desk.ts";
import type { KeyBook, Listing, StoryBook } from "./library.ts";
import type { OpenSession } from "./open-session.ts";
import type { Language } from "./view.ts";

/** What opening a session needs. */
export type Opening = {
  readonly desk: Desk;
  readonly listings: readonly Listing[];
  readonly language: Language;
  readonly openStory: (ink: string) => StoryRuntime;
};

export const recordedBy = (key: KeyBook | null): RecordedBy =>
  key === null ? nothingRecorded : findings => recordedViolations(findings, key.key);

/** A session as it lies on the desk when just opened. */
export const assembled = (
  head: SessionHead,
  listing: Listing,
  { cast }: StoryBook,
  story: StoryRuntime,
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

/** A new session. Only story and texts are fetched: the first choice doesn't wait for the key. */
export const openNew = async (
  { desk, language, openStory }: Opening,
  listing: Listing,
  start: Pick<Started, "case" | "role" | "seed" | "mode">,
  head: SessionHead,
): Promise<Result<OpenSession>> => {
  const [book, spoken] = await Promise.all([
    desk.story(start.case, start.role),
    desk.playTexts(start.case, start.role, language),
  ]);
  const story = openStory(book.ink);
  const { storyHash, keyHash } = book;
  const live = begin({ type: "started", ...start, storyHash, keyHash }, story);
  return live.ok ? ok({ ...assembled(head, listing, book, story, live.value, spoken, null), seenClues: 0 }) : live;
};
