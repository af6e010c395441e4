import type { Subject } from "../case/key.ts";
import type { StoryRuntime, Turn } from "../ports.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Event, Finding, ReportFiled, Started, Sureness, TurnShown } from "./event.ts";
import { orderShown } from "./shuffle.ts";
import { fold, reduce, type SessionState, sameSubject } from "./state.ts";

/** Which violations stand recorded with a supporting clue; asks the key, so the caller binds it. */
export type RecordedBy = (findings: readonly Finding[]) => ReadonlySet<string>;

/** Without a key nothing can stand recorded: a story begins before its key has loaded. */
export const nothingRecorded: RecordedBy = () => new Set();

/** A session in play: its log, what the log amounts to, and the turns as the story told them. */
export type Live = {
  readonly events: readonly Event[];
  readonly state: SessionState;
  /** One per `started` or `choice-made`; the last is on screen. Its choices are in the order shown. */
  readonly turns: readonly Turn[];
};

export type CommandFault =
  | "story-error"
  | "no-such-choice"
  | "untagged"
  | "not-offered"
  | "already-filed"
  | "too-many-provisions"
  | "no-such-finding"
  | "clue-not-obtained";

const shown = (turn: Turn): TurnShown => ({
  type: "turn-shown",
  lines: turn.lines.map(line => line.id),
  clues: [...new Set(turn.lines.flatMap(line => line.clues))],
  offered: turn.choices.map(choice => choice.id),
});

const inOrder = (turn: Turn, seed: number): Turn => ({ ...turn, choices: orderShown(turn.choices, seed) });

const grown = (live: Live, events: readonly Event[], turns: readonly Turn[] = live.turns): Live => ({
  events: [...live.events, ...events],
  state: events.reduce<SessionState>((state, event) => reduce(state, event), live.state),
  turns,
});

/** Begins a session: `started` and the first turn. Errors: the story's own. */
export const begin = (started: Started, story: Pick<StoryRuntime, "start">): Result<Live, CommandFault> => {
  const first = story.start(started.seed);
  if (!first.ok) return first;
  const turn = inOrder(first.value, started.seed);
  const events: readonly Event[] = [started, shown(turn)];
  const state = fold(events);
  if (state === null) throw new Error("a begun session has a state");
  return ok({ events, state, turns: [turn] });
};

/** Takes an offered choice and shows the next turn. Errors: `not-offered`, `already-filed`, the story's own. */
export const choose = (live: Live, choice: string, story: StoryRuntime): Result<Live, CommandFault> => {
  if (live.state.filed) return fail("already-filed", `the report of this session is filed: ${choice} can't be taken`);
  if (!live.state.offered.includes(choice)) return fail("not-offered", `choice ${choice} isn't on offer`);
  const next = story.choose(choice);
  if (!next.ok) return next;
  const turn = inOrder(next.value, live.state.started.seed);
  return ok(grown(live, [{ type: "choice-made", choice }, shown(turn)], [...live.turns, turn]));
};

/** Findings may open or close options of the turn on screen: it is shown again where its choices have changed. */
const reoffered = (
  live: Live,
  event: Event,
  story: StoryRuntime,
  recordedBy: RecordedBy,
): Result<Live, CommandFault> => {
  const after = grown(live, [event]);
  const again = story.setRecorded(recordedBy(after.state.findings));
  if (!again.ok) return again;
  const offered = inOrder(again.value, live.state.started.seed).choices;
  const ids = offered.map(choice => choice.id);
  if (ids.length === live.state.offered.length && ids.every((id, at) => live.state.offered[at] === id))
    return ok(after);
  const last = live.turns.at(-1);
  if (last === undefined) throw new Error("a live session has a turn on screen");
  const reshown: TurnShown = { type: "turn-shown", lines: [], clues: [], offered: ids };
  return ok(grown(after, [reshown], [...live.turns.slice(0, -1), { ...last, choices: offered }]));
};

/**
 * Records a finding, or replaces the one about the same violation and subject. Errors: `already-filed`,
 * `too-many-provisions` (two at most), `clue-not-obtained`.
 */
export const setFinding = (
  live: Live,
  finding: Finding,
  story: StoryRuntime,
  recordedBy: RecordedBy,
): Result<Live, CommandFault> => {
  if (live.state.filed) return fail("already-filed", "a filed report can't be changed");
  if (finding.provisions.length > 2) return fail("too-many-provisions", `${finding.provisions.length} provisions`);
  const unknown = finding.clues.find(clue => !live.state.clues.includes(clue));
  if (unknown !== undefined) return fail("clue-not-obtained", `clue ${unknown} hasn't been obtained`);
  return reoffered(live, { type: "finding-set", finding }, story, recordedBy);
};

/** Takes a finding back. Errors: `already-filed`, `no-such-finding`. */
export const withdrawFinding = (
  live: Live,
  subject: Subject,
  story: StoryRuntime,
  recordedBy: RecordedBy,
): Result<Live, CommandFault> => {
  if (live.state.filed) return fail("already-filed", "a filed report can't be changed");
  if (!live.state.findings.some(finding => sameSubject(finding, subject)))
    return fail("no-such-finding", `${subject.violation} about ${subject.about}`);
  const { violation, about } = subject;
  return reoffered(live, { type: "finding-withdrawn", subject: { violation, about } }, story, recordedBy);
};

/** States how sure the trainee is of the decision to come. Errors: `already-filed`. */
export const stateSureness = (live: Live, decision: string, sureness: Sureness): Result<Live, CommandFault> =>
  live.state.filed
    ? fail("already-filed", "a filed report can't be changed")
    : ok(grown(live, [{ type: "confidence-stated", decision, sureness }]));

/** Files the report with the score it was given. Errors: `already-filed`. */
export const fileReport = (live: Live, filed: ReportFiled): Result<Live, CommandFault> =>
  live.state.filed ? fail("already-filed", "this report is filed already") : ok(grown(live, [filed]));

/** What the story says has become of people, and how it ended: the last word on each counts. */
export const outcomeOf = (
  turns: readonly Turn[],
): { readonly fates: Readonly<Record<string, string>>; readonly ending: string | null } => {
  const lines = turns.flatMap(turn => turn.lines);
  const fates: Record<string, string> = {};
  let ending: string | null = null;
  for (const { directions } of lines) {
    if (directions.fate) fates[directions.fate.person] = directions.fate.outcome;
    if (directions.ending !== undefined) ending = directions.ending;
  }
  return { fates, ending };
};
