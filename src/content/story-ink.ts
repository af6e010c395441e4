import type { At } from "./problem.ts";
import type { StoryTags } from "./read-tags.ts";

/** One paragraph of the ink, as its author wrote it: `{variables}` unfilled. */
export type InkLine = { readonly at: At; readonly text: string; readonly tags: StoryTags };

/**
 * One choice of the ink. `place`: the place whose tag stands above it in the same knot, if there is one.
 * `conditional`: it stands under a condition, so a run may never show it.
 */
export type InkChoice = {
  readonly at: At;
  readonly text: string;
  readonly tags: StoryTags;
  readonly place: string | null;
  readonly conditional: boolean;
};

/** A tag line of its own: its tags go to the next line that is shown. */
export type InkTagLine = { readonly at: At; readonly tags: StoryTags };

/** What the source of one role's story holds, INCLUDEs too, apart from its flow. */
export type StoryInk = {
  readonly file: string;
  readonly lines: readonly InkLine[];
  readonly choices: readonly InkChoice[];
  readonly tagLines: readonly InkTagLine[];
  readonly variables: readonly string[];
  /** Each `recorded("violation")`. */
  readonly recorded: readonly { readonly at: At; readonly violation: string; readonly inChoice: boolean }[];
  /** Choice id to the clues on the lines between it and the next choice, conditions left aside. */
  readonly gives: ReadonlyMap<string, readonly string[]>;
};

/** Every set of tags of a story, with where it stands. */
export const allTags = (ink: StoryInk): readonly { readonly at: At; readonly tags: StoryTags }[] => [
  ...ink.lines,
  ...ink.tagLines,
  ...ink.choices,
];
