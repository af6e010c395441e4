import { canonical } from "../canonical.ts";
import type { StoryRuntime, Turn } from "../ports.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Act, Event, ReportFiled, Started } from "./event.ts";
import { isAct } from "./event.ts";
import type { CommandFault, Live, RecordedBy } from "./live.ts";
import { begin, choose, setFinding, stateSureness, withdrawFinding } from "./live.ts";
import { currentEvents } from "./state.ts";

export type Hashes = { readonly storyHash: string; readonly keyHash: string };

/** Why a log can't be played again. `at` counts the session's choices from 0; `choice` is the one that is gone. */
export type ReplayFault = {
  readonly code: "log-empty" | "choice-gone" | "diverged" | "story-error";
  readonly detail: string;
  readonly at: number;
  readonly choice: string | null;
  /** What could be told again before it stopped: the old record stays readable. */
  readonly turns: readonly Turn[];
};

export type Replayed = {
  readonly live: Live;
  /** The content has changed since: the log was carried over by ids, and these events are to be stored as well. */
  readonly added: readonly Event[];
};

const perform = (live: Live, act: Act, story: StoryRuntime, recordedBy: RecordedBy): Result<Live, CommandFault> => {
  switch (act.type) {
    case "choice-made":
      return choose(live, act.choice, story);
    case "finding-set":
      return setFinding(live, act.finding, story, recordedBy);
    case "finding-withdrawn":
      return withdrawFinding(live, act.subject, story, recordedBy);
    case "confidence-stated":
      return stateSureness(live, act.decision, act.sureness);
  }
};

type Stopped = { readonly ok: false; readonly error: ReplayFault };

/** Equal as JSON. A log that came in a file may have its fields in another order. */
const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);

/**
 * Plays a stored log again. With unchanged content every event must come out as stored, or it is a bug and says so
 * (`diverged`). With changed content each choice is looked up by its id; where one is gone the replay stops there
 * (`choice-gone`) rather than take a wrong branch. A finding whose clue is gone is left out of the new log.
 */
export const replay = (
  events: readonly Event[],
  hashes: Hashes,
  story: StoryRuntime,
  recordedBy: RecordedBy,
): { readonly ok: true; readonly value: Replayed } | Stopped => {
  const stored = currentEvents(events);
  const started = stored[0];
  let turns: readonly Turn[] = [];
  let choices = 0;
  const stop = (code: ReplayFault["code"], detail: string, choice: string | null = null): Stopped => ({
    ok: false,
    error: { code, detail, at: choices, choice, turns },
  });
  if (started?.type !== "started") return stop("log-empty", "the log doesn't begin with a start");
  const unchanged = started.storyHash === hashes.storyHash && started.keyHash === hashes.keyHash;
  const begun = begin({ ...started, ...hashes } satisfies Started, story);
  if (!begun.ok) return stop("story-error", begun.error.detail);

  let live = begun.value;
  for (const act of stored.filter(isAct)) {
    turns = live.turns;
    const next = perform(live, act, story, recordedBy);
    if (next.ok) {
      live = next.value;
    } else if (act.type === "choice-made") {
      const gone = next.error.code === "not-offered";
      return stop(gone ? "choice-gone" : "story-error", next.error.detail, act.choice);
    } else if (unchanged) {
      return stop("diverged", `${act.type}: ${next.error.detail}`);
    }
    if (act.type === "choice-made") choices += 1;
  }

  const filed = stored.find((event): event is ReportFiled => event.type === "report-filed");
  if (filed) live = { ...live, events: [...live.events, filed], state: { ...live.state, filed, offered: [] } };

  if (unchanged) {
    const at = stored.findIndex((event, index) => !same(event, live.events[index]));
    if (at >= 0 || stored.length !== live.events.length)
      return stop("diverged", `event ${at} of ${stored.length} came out otherwise`);
    return ok({ live: { ...live, events }, added: [] });
  }
  const added: readonly Event[] = [{ type: "content-changed", ...hashes }, ...live.events.slice(1)];
  return ok({ live: { ...live, events: [...events, ...added] }, added });
};

/**
 * The acts before a given choice (counted from 0), for a session rewound to it: choices and what was written down or
 * stated until then, in order.
 */
export const actsBefore = (events: readonly Event[], at: number): Result<readonly Act[], "no-such-choice"> => {
  const acts = currentEvents(events).filter(isAct);
  let seen = 0;
  for (let index = 0; index < acts.length; index += 1) {
    if (acts[index]?.type !== "choice-made") continue;
    if (seen === at) return ok(acts.slice(0, index));
    seen += 1;
  }
  return fail("no-such-choice", `the session has ${seen} choices, not ${at + 1}`);
};

/** Begins anew and performs these acts: the start of a rewound session. Stops at the first act that can't be done. */
export const performAll = (
  started: Started,
  acts: readonly Act[],
  story: StoryRuntime,
  recordedBy: RecordedBy,
): Result<Live, CommandFault> => {
  let result = begin(started, story);
  for (const act of acts) {
    if (!result.ok) return result;
    result = perform(result.value, act, story, recordedBy);
  }
  return result;
};
