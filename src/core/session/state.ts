import type { Subject } from "../case/key.ts";
import type { Event, Finding, ReportFiled, Started, Sureness } from "./event.ts";

/** What a log amounts to: a fold, never stored. */
export type SessionState = {
  readonly started: Started;
  /** Choice ids in the order made. */
  readonly choices: readonly string[];
  /** Choice ids on offer now, in the order shown. */
  readonly offered: readonly string[];
  /** Clues in the order obtained, each once. */
  readonly clues: readonly string[];
  readonly findings: readonly Finding[];
  readonly sureness: Readonly<Record<string, Sureness>>;
  readonly filed: ReportFiled | null;
};

export const sameSubject = (a: Subject, b: Subject): boolean => a.violation === b.violation && a.about === b.about;

const fresh = (started: Started): SessionState => ({
  started,
  choices: [],
  offered: [],
  clues: [],
  findings: [],
  sureness: {},
  filed: null,
});

/** The state after one more event. `null` stands for "not begun". Throws where a log doesn't begin with `started`. */
export const reduce = (state: SessionState | null, event: Event): SessionState => {
  if (event.type === "started") return fresh(event);
  if (state === null) throw new Error(`a log begins with "started", not with "${event.type}"`);
  switch (event.type) {
    case "content-changed":
      return fresh({ ...state.started, storyHash: event.storyHash, keyHash: event.keyHash });
    case "turn-shown": {
      const news = event.clues.filter(clue => !state.clues.includes(clue));
      return { ...state, offered: event.offered, clues: news.length > 0 ? [...state.clues, ...news] : state.clues };
    }
    case "choice-made":
      return { ...state, choices: [...state.choices, event.choice], offered: [] };
    case "finding-set":
      return {
        ...state,
        findings: [...state.findings.filter(finding => !sameSubject(finding, event.finding)), event.finding],
      };
    case "finding-withdrawn":
      return { ...state, findings: state.findings.filter(finding => !sameSubject(finding, event.subject)) };
    case "confidence-stated":
      return { ...state, sureness: { ...state.sureness, [event.decision]: event.sureness } };
    case "report-filed":
      return { ...state, filed: event, offered: [] };
  }
};

/** Folds a whole log; `null` for an empty one. */
export const fold = (events: readonly Event[]): SessionState | null =>
  events.reduce<SessionState | null>((state, event) => reduce(state, event), null);

/**
 * The part of a log that counts: from the last `content-changed` on (with the first `started`, which knows role and
 * seed, carrying the new hashes), or all of it.
 */
export const currentEvents = (events: readonly Event[]): readonly Event[] => {
  const at = events.findLastIndex(event => event.type === "content-changed");
  const started = events[0];
  const marker = events[at];
  if (marker?.type !== "content-changed" || started?.type !== "started") return events;
  return [{ ...started, storyHash: marker.storyHash, keyHash: marker.keyHash }, ...events.slice(at + 1)];
};
