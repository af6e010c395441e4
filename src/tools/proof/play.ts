import type { Key } from "../../core/case/key.ts";
import type { LawBook } from "../../core/law/law.ts";
import type { Best, Score } from "../../core/scoring/score.ts";
import { scoreSession } from "../../core/scoring/score-session.ts";
import type { Event, Finding } from "../../core/session/event.ts";
import { orderShown } from "../../core/session/shuffle.ts";
import type { Edge, Node, Offer, Told } from "./graph.ts";

/** What a strategy plays on: states of an explored story, expanded when they're first asked for. */
export type Board = {
  readonly caseId: string;
  readonly key: Key;
  readonly law: LawBook;
  readonly best: Best;
  readonly opening: Told | null;
  readonly nodes: readonly Node[];
  edges(index: number): readonly Edge[];
};

/** What a strategy sees when it has to choose. */
export type Sight = {
  /** On offer, in the order shown. */
  readonly offers: readonly Offer[];
  readonly edges: ReadonlyMap<string, Edge>;
  readonly clues: ReadonlySet<string>;
  readonly node: Node;
};

export type Strategy = {
  choose(sight: Sight): string;
  /** What is in the notebook in the end. What stands there opens locked options from the first clue on. */
  notes(clues: ReadonlySet<string>): readonly Finding[];
  /** Whether options that only a finding opens are on offer: a right one is made as soon as a clue allows it. */
  readonly opens: boolean;
};

/** A play longer than this goes in circles. */
const MOST_STEPS = 400;

/** Plays a strategy to the end, and scores it as the game would. Null where no end is reached. */
export const playStrategy = (
  board: Board,
  seed: number,
  strategy: Strategy,
): { score: Score; words: number } | null => {
  const started = { type: "started", case: board.caseId, role: board.key.role, seed, mode: "expert" } as const;
  const events: Event[] = [{ ...started, storyHash: "", keyHash: "" }];
  const clues = new Set<string>();
  let words = board.opening?.words ?? 0;
  let index = 0;
  let told = board.opening;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const node = board.nodes[index];
    if (node === undefined) return null;
    const open = node.offers.filter(({ needs }) => needs.length === 0 || strategy.opens);
    const byId = new Map(open.map(offer => [offer.choice.id, offer]));
    const edges = new Map(board.edges(index).map(edge => [edge.choice, edge]));
    const shown = orderShown(
      open.map(({ choice }) => choice),
      seed,
    );
    for (const clue of told?.clues ?? []) clues.add(clue);
    events.push({
      type: "turn-shown",
      lines: told?.lines ?? [],
      clues: told?.clues ?? [],
      offered: shown.map(({ id }) => id),
    });
    if (node.offers.length === 0) {
      for (const finding of strategy.notes(clues)) events.push({ type: "finding-set", finding });
      return { score: scoreSession(events, board.key, board.law, board.best), words };
    }
    // Of examinations that commute only the first leads on: the others follow when it has been made.
    const offers = shown.flatMap(({ id }) => (edges.has(id) ? (byId.get(id) ?? []) : []));
    const choice = strategy.choose({ offers, edges, clues, node });
    const edge = edges.get(choice);
    if (edge === undefined || edge.to === null) return null;
    events.push({ type: "choice-made", choice });
    words += edge.told.words;
    told = edge.told;
    index = edge.to;
  }
  return null;
};
