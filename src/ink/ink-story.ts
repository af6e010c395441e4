import { Story } from "inkjs";
import { readTags } from "../content/read-tags.ts";
import type { Choice, Directions, Line, StoryFault, StoryRuntime, Turn } from "../core/ports.ts";
import { fail, ok, type Result } from "../core/result.ts";

type Variables = Readonly<Record<string, string | number | boolean>>;

/** Thrown inside the adapter only, caught at its door. */
class Fault extends Error {
  readonly code: StoryFault;
  constructor(code: StoryFault, message: string) {
    super(message);
    this.code = code;
  }
}

const guarded = <Value>(work: () => Value): Result<Value, StoryFault> => {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof Fault) return fail(error.code, error.message);
    return fail("story-error", error instanceof Error ? error.message : String(error));
  }
};

/** inkjs keeps its list of global variables to itself; there's no public way to ask for their names. */
const namesOf = (story: Story): readonly string[] => {
  const state = story.variablesState as unknown as { readonly _globalVariables: ReadonlyMap<string, unknown> };
  return [...state._globalVariables.keys()];
};

/** inkjs counts ErrorType.Warning as 1; only errors stop a story. */
const WARNING = 1;

/** No turn of a sound story has nearly as many lines: a story that goes in circles is stopped here. */
const MOST_LINES = 500;

/** A story that a tool can leave and come back to. The game never does: it plays its log again. */
export type InkStory = StoryRuntime & {
  /** The state of the turn on screen, as ink's own JSON. */
  snapshot(): string;
  /** Returns to such a state. What is recorded stays as it was; `setRecorded` needs another `choose` first. */
  restore(snapshot: string): void;
};

/**
 * Plays a compiled ink story through the StoryRuntime port. `ink` is the compiler's JSON.
 * A runtime error of the story comes back as `story-error`; a line or choice without an id as `untagged`.
 */
export const createInkStory = (ink: string): InkStory => {
  const story = new Story(ink);
  const names = namesOf(story);
  let recorded: ReadonlySet<string> = new Set();
  /** The state at the start of the turn on screen, its choice already taken: where a turn is told again from. */
  let turnStart: (() => void) | null = null;
  let seed = 0;
  /** The state of the turn on screen, where it has been written down already: that costs as much as telling the turn. */
  let saved: string | null = null;

  /** What ink has complained of. Not thrown from within ink: it would then keep later mistakes to itself. */
  let complaint: string | null = null;
  story.onError = (message, type) => {
    if (type !== WARNING) complaint ??= message;
  };
  if (story.mainContentContainer.namedContent.has("recorded"))
    story.BindExternalFunction("recorded", (violation: string) => recorded.has(violation), true);

  const variables = (): Variables => {
    const values: Record<string, string | number | boolean> = {};
    for (const name of names) {
      const value: unknown = story.variablesState.$(name);
      if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") values[name] = value;
    }
    return values;
  };

  const choices = (): readonly Choice[] =>
    story.currentChoices.map(choice => {
      const { id, hotspot, free, skip } = readTags(choice.tags ?? []);
      if (id === null) throw new Fault("untagged", `the choice "${choice.text}" has no #id`);
      return { id, text: choice.text, hotspot, free, skip };
    });

  const tell = (): Turn => {
    const lines: Line[] = [];
    /** Directions that ink gave with an empty line, as where a block of conditions follows them: the next line's. */
    let ahead: Directions = {};
    complaint = null;
    saved = null;
    while (story.canContinue) {
      const text = (story.Continue() ?? "").trim();
      if (complaint !== null) throw new Fault("story-error", complaint);
      const { id, speaker, clues, directions } = readTags(story.currentTags ?? []);
      if (id === null) {
        // A choice that loops back through a gather gives one empty line.
        if (text !== "") throw new Fault("untagged", `the line "${text}" has no #id`);
        ahead = { ...ahead, ...directions };
        continue;
      }
      lines.push({ id, text, speaker, clues, directions: { ...ahead, ...directions }, variables: variables() });
      ahead = {};
      if (lines.length > MOST_LINES) throw new Fault("story-error", `the story goes in circles through the line ${id}`);
    }
    return { lines, choices: choices(), variables: variables() };
  };

  const snapshot = (): string => {
    saved ??= story.state.ToJson();
    return saved;
  };

  /** The state last returned to: a turn is told again, or another of its choices tried, from the same one. */
  let parsed = { text: "", state: {} };

  /** Not by LoadJson: it looks at each number for ink's floats, and a saved state has none written that way. */
  const load = (text: string): void => {
    if (parsed.text !== text) parsed = { text, state: JSON.parse(text) as object };
    story.state.LoadJsonObj(parsed.state);
  };

  return {
    start: from =>
      guarded(() => {
        seed = from;
        recorded = new Set();
        turnStart = () => {
          story.ResetState();
          story.state.storySeed = seed;
        };
        turnStart();
        return tell();
      }),
    choose: id =>
      guarded(() => {
        const index = choices().findIndex(choice => choice.id === id);
        if (index < 0) throw new Fault("no-such-choice", `the story doesn't offer ${id} here`);
        const before = snapshot();
        turnStart = () => {
          load(before);
          story.ChooseChoiceIndex(index);
        };
        story.ChooseChoiceIndex(index);
        return tell();
      }),
    setRecorded: violations =>
      guarded(() => {
        recorded = violations;
        if (turnStart === null) throw new Fault("story-error", "the story hasn't begun");
        turnStart();
        return tell();
      }),
    // To write the state down costs as much as telling a turn. A story that has failed has none to write.
    rest: () => void guarded(snapshot),
    snapshot,
    restore: state => {
      load(state);
      saved = state;
      turnStart = null;
    },
  };
};
