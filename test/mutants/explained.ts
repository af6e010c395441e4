/** Why a mutant survives that no test can tell from the code, named by its file and what was written instead of what. */
export type Explained = { readonly file: string; readonly was: string; readonly is: string; readonly why: string };

const ONE_OF_A_KIND = "There is one such entry at most: the first is the last.";
const OF_THIS_KEY = "Verdicts and key come from one scoring: what is looked for is always there. TypeScript asks.";
const CANT_HAPPEN = "Guards against what can't come about; TypeScript asks.";
const NO_CHOICE = "What isn't a choice made has no choice id, and no option of a key goes without one.";
const NEVER_EQUAL = "Two equal ones never meet: the last word on a subject, and one choice of an id.";
const PAST_THE_END = "Past the end there is no act, which isn't a choice.";

const of = (file: string, was: string, is: string, why: string): Explained => ({ file, was, is, why });
const last = (file: string, was: string): Explained =>
  of(file, was, was.replace(".find(", ".findLast("), ONE_OF_A_KIND);

export const EXPLAINED: readonly Explained[] = [
  last("scoring/act.ts", "decision.options.find(other => other.choice === taken.choice)"),
  of(
    "scoring/band.ts",
    "whole.earned >= share * whole.available - TOLERANCE",
    "((whole.earned) > (share * whole.available - TOLERANCE))",
    "Counts are thousandths at the finest: none lies on a line a billionth below a share.",
  ),
  last("scoring/citation.ts", "law.provisions.find(item => item.id === id)"),
  last("scoring/filed-as.ts", "key.present.find(entry => sameSubject(entry, subject))"),
  of("scoring/identify.ts", "alarms * FALSE_ALARM", "((alarms) / (FALSE_ALARM))", "A false alarm costs 1."),
  of(
    "scoring/protect.ts",
    "key.decisions.find(decision => decision.id === verdict.decision)?.options",
    "key.decisions.find(decision => decision.id === verdict.decision).options",
    OF_THIS_KEY,
  ),
  last("scoring/protect.ts", "key.decisions.find(decision => decision.id === verdict.decision)"),
  of("scoring/protect.ts", "[]", '["mutant"]', OF_THIS_KEY),
  last("scoring/protect.ts", "options.find(option => option.choice === verdict.choice)"),
  of("scoring/protect.ts", "taken?.harms", "taken.harms", OF_THIS_KEY),
  of("scoring/reading.ts", "[]", '["mutant"]', NO_CHOICE),
  of(
    "scoring/reading.ts",
    'event.type === "choice-made" && state',
    '((event.type === "choice-made") || (state))',
    NO_CHOICE,
  ),
  of("scoring/reading.ts", 'event.type === "choice-made"', "true", NO_CHOICE),
  of("scoring/verdicts.ts", "a.about < b.about", "((a.about) <= (b.about))", NEVER_EQUAL),
  of("scoring/verdicts.ts", "a.violation < b.violation", "((a.violation) <= (b.violation))", NEVER_EQUAL),
  of("session/live.ts", "state === null", "false", CANT_HAPPEN),
  of("session/live.ts", '"a begun session has a state"', '""', CANT_HAPPEN),
  of("session/live.ts", "last === undefined", "false", CANT_HAPPEN),
  of("session/live.ts", '"a live session has a turn on screen"', '""', CANT_HAPPEN),
  of(
    "session/replay.ts",
    "JSON.stringify(a) === JSON.stringify(b)",
    "false",
    "The quick way; the thorough one beside it says the same.",
  ),
  last("session/replay.ts", 'stored.find((event): event is ReportFiled => event.type === "report-filed")'),
  of("session/replay.ts", "at >= 0", "((at) > (0))", "The start of a replay is the stored one itself."),
  of("session/replay.ts", "index < acts.length", "((index) <= (acts.length))", PAST_THE_END),
  of("session/replay.ts", "acts[index]?.type", "acts[index].type", PAST_THE_END),
  of("session/shuffle.ts", "a.choice.id < b.choice.id", "((a.choice.id) <= (b.choice.id))", NEVER_EQUAL),
  of("session/state.ts", "news.length > 0", "((news.length) >= (0))", "The same clues either way; it spares a copy."),
  of("session/state.ts", "news.length > 0", "true", "The same clues either way; it spares a copy."),
  of("session/state.ts", "started?.type", "started.type", CANT_HAPPEN),
];
