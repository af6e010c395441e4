import type { Event, Finding, Sureness } from "../session/event.ts";
import { currentEvents, reduce, type SessionState } from "../session/state.ts";

/** One choice as it was made: what else was on screen, and how sure the trainee had said they were, by decision. */
export type Taken = {
  readonly choice: string;
  /** Its place among the session's choices, from 0. */
  readonly at: number;
  readonly offered: readonly string[];
  readonly sureness: Readonly<Record<string, Sureness>>;
};

/** What scoring needs to know of a log. */
export type Reading = {
  readonly guided: boolean;
  /** Clues whose line was shown. */
  readonly clues: ReadonlySet<string>;
  /** Every choice that was ever on screen. */
  readonly offered: ReadonlySet<string>;
  readonly taken: readonly Taken[];
  /** As they stand at the end: the last word on each subject; a withdrawn one was never made. */
  readonly findings: readonly Finding[];
};

/** Reads a log up to the filing of its report; what an edit of the story replaced no longer counts. */
export const readLog = (events: readonly Event[]): Reading => {
  const offered = new Set<string>();
  const taken: Taken[] = [];
  let state: SessionState | null = null;
  for (const event of currentEvents(events)) {
    if (event.type === "report-filed") break;
    if (event.type === "turn-shown") for (const choice of event.offered) offered.add(choice);
    if (event.type === "choice-made" && state)
      taken.push({
        choice: event.choice,
        at: state.choices.length,
        offered: state.offered,
        sureness: state.sureness,
      });
    state = reduce(state, event);
  }
  const clues = new Set(state?.clues);
  // The session refuses a clue that wasn't obtained; a log from elsewhere might hold one, and it supports nothing.
  const seenOnly = (finding: Finding): Finding => ({
    ...finding,
    clues: finding.clues.filter(clue => clues.has(clue)),
  });
  return {
    guided: state?.started.mode === "guided",
    clues,
    offered,
    taken,
    findings: (state?.findings ?? []).map(seenOnly),
  };
};
