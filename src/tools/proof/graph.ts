import type { Choice } from "../../core/ports.ts";

/** A choice of a state. `needs`: violations that must stand recorded for it to be offered. */
export type Offer = { readonly choice: Choice; readonly needs: readonly string[] };

/** A state in which the story waits, or has ended. */
export type Node = {
  readonly index: number;
  /** In the author's order, those that only open with a finding included. Empty at the end. */
  readonly offers: readonly Offer[];
  /** The place on the stage. */
  readonly place: string | null;
  readonly ending: string | null;
  /** The shortest way here: the state before and the choice taken there. */
  readonly from: { readonly node: number; readonly choice: string } | null;
};

/** What one choice leads to. `to` is null where the story breaks. */
export type Edge = {
  readonly from: number;
  readonly to: number | null;
  readonly choice: string;
  readonly told: Told;
  readonly fault: string | null;
  /** Where it breaks: the line told last, if the story still knows. */
  readonly brokeAfter: string | null;
  /** It only gives clues and changes nothing else. */
  readonly clueOnly: boolean;
};

/** What was told on the way. */
export type Told = {
  readonly lines: readonly string[];
  readonly clues: readonly string[];
  /** Scenes that begin here, with the line that says so. */
  readonly scenes: readonly { readonly scene: string; readonly line: string }[];
  /** Words of the lines, and of options not on screen just before. */
  readonly words: number;
};

/** The states of one story. Edges by node, in the order of its offers; of commuting examinations only the first. */
export type Graph = {
  readonly nodes: readonly Node[];
  readonly edges: readonly (readonly Edge[] | null)[];
  /** What is told before the first choice. Null where the story doesn't begin. */
  readonly opening: Told | null;
  readonly openingFault: string | null;
  /** Every state was gone through: what was never met can't be met. */
  readonly exhaustive: boolean;
  /** Choices tried in the runtime. */
  readonly tried: number;
};

/** The way to a state: the choices from the start. */
export const wayTo = (nodes: readonly Node[], index: number): readonly string[] => {
  const way: string[] = [];
  for (let from = nodes[index]?.from; from; from = nodes[from.node]?.from) way.unshift(from.choice);
  return way;
};
