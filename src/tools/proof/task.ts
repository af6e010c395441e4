import type { Key } from "../../core/case/key.ts";
import type { LawBook } from "../../core/law/law.ts";
import type { Band, Best } from "../../core/scoring/score.ts";
import type { Bounds } from "./bounds.ts";
import type { Graph } from "./graph.ts";
import type { Lengths } from "./lengths.ts";

/** What is needed to go through one role's story: plain data, so that another thread can do it. */
export type Task = {
  readonly caseId: string;
  readonly json: string;
  readonly key: Key;
  readonly law: LawBook;
  /** Language to choice id to its text. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly limit: number;
};

/** How one way of playing without judgement fares. */
export type StrategyRow = {
  readonly name: string;
  readonly plays: number;
  readonly bands: Readonly<Partial<Record<Band, number>>>;
  /** The most that any of its plays earned, per competency. */
  readonly earned: Best;
  /** Decisions in which it takes an option of full credit. Null where it differs from play to play. */
  readonly right: readonly string[] | null;
};

/** What was found out about one role's story. */
export type Findings = {
  readonly graph: Graph;
  readonly bounds: Bounds;
  readonly lengths: Lengths;
  /** Words read by half of the random plays at most. */
  readonly medianWords: number;
  readonly strategies: readonly StrategyRow[];
  /** States that were allowed. */
  readonly limit: number;
  /** Random plays made because there were too many states; 0 where every state was gone through. */
  readonly samples: number;
  /** Spent in going through the states. */
  readonly milliseconds: number;
};
