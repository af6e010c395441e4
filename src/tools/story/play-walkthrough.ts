import type { Step } from "../../content/walkthrough-file.ts";
import type { Key } from "../../core/case/key.ts";
import type { LawBook } from "../../core/law/law.ts";
import type { Result } from "../../core/result.ts";
import type { Score } from "../../core/scoring/score.ts";
import { scoreSession } from "../../core/scoring/score-session.ts";
import { recordedViolations } from "../../core/scoring/support.ts";
import { begin, type CommandFault, choose, type Live, setFinding, withdrawFinding } from "../../core/session/live.ts";
import { createInkStory } from "../../ink/ink-story.ts";

/** The content of one role, as far as a play needs it. */
export type Playable = { readonly caseId: string; readonly json: string; readonly key: Key; readonly law: LawBook };

export type Played =
  | { readonly ok: true; readonly live: Live; readonly score: Score }
  /** `step` counts from 0; the number of steps where the end is what's wrong. */
  | { readonly ok: false; readonly step: number; readonly message: string; readonly hint: string };

/** Every walkthrough is played with this seed: the order of options doesn't matter to choices by id. */
const SEED = 1;

/** Plays a walkthrough through the same runtime and rules as the program does, to the end, and scores it. */
export const playWalkthrough = (steps: readonly Step[], { caseId, json, key, law }: Playable): Played => {
  const story = createInkStory(json);
  const recordedBy = (findings: Parameters<typeof recordedViolations>[0]) => recordedViolations(findings, key);
  const start = {
    type: "started",
    case: caseId,
    role: key.role,
    seed: SEED,
    mode: "expert",
    storyHash: "",
    keyHash: "",
  } as const;
  const perform = (live: Live, step: Step): Result<Live, CommandFault> => {
    if ("choose" in step) return choose(live, step.choose, story);
    if ("record" in step) return setFinding(live, step.record, story, recordedBy);
    return withdrawFinding(live, step.withdraw, story, recordedBy);
  };
  const begun = begin(start, story);
  if (!begun.ok) return { ok: false, step: 0, message: `The story doesn't begin: ${begun.error.detail}.`, hint: INK };
  let live = begun.value;
  for (const [index, step] of steps.entries()) {
    const next = perform(live, step);
    if (!next.ok)
      return {
        ok: false,
        step: index,
        message: `This step can't be taken: ${next.error.detail}.`,
        hint: hintFor(live, next.error.code),
      };
    live = next.value;
  }
  if (live.state.offered.length > 0)
    return {
      ok: false,
      step: steps.length,
      message: "The walkthrough stops before the story's end.",
      hint: `Go on with one of ${live.state.offered.join(", ")}.`,
    };
  return { ok: true, live, score: scoreSession(live.events, key, law, null) };
};

const INK = "Play it in Inky, or with npm run dev, and look at the ink that comes next.";

const hintFor = (live: Live, code: CommandFault): string => {
  switch (code) {
    case "not-offered":
      return live.state.offered.length > 0
        ? `On offer here: ${live.state.offered.join(", ")}.`
        : "The story has ended before this step.";
    case "clue-not-obtained":
      return `Obtained so far: ${live.state.clues.join(", ")}.`;
    case "no-such-finding":
      return "Record it first.";
    default:
      return INK;
  }
};
