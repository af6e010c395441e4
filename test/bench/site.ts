import { PLAY } from "../e2e/case.ts";

/** One page under the measure: where it is, and how to tell by it what is being waited for. */
export type Site = {
  readonly name: string;
  /** Where a visit begins, with the part after the `#`. */
  readonly url: string;
  /** A selector of what can be chosen; null where the page has no choices. */
  readonly choice: string | null;
  /** A selector of the lines that a choice brings; null where no choice brings any. */
  readonly text: string | null;
  /** A selector that finds something once the whole picture stands; null where the page has no picture. */
  readonly stage: string | null;
  /** The same once the picture can move; null where that is the same. */
  readonly moving: string | null;
  /** Ours: it is walked step by step as the golden walkthrough says, findings and all. */
  readonly own: boolean;
};

/** How the program tells of itself (docs/architecture.md). */
export const ownSite = (address: string): Site => ({
  name: "Plain Sight",
  url: `${address}#${PLAY}`,
  choice: "[data-choice-id]",
  text: "[data-line-id]",
  stage: ".stage-still > img",
  moving: 'html[data-picture="shown"] .stage[data-sight]:not(.is-changing) > canvas',
  own: true,
});
