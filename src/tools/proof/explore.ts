import type { Key } from "../../core/case/key.ts";
import type { Choice, Turn } from "../../core/ports.ts";
import type { Result } from "../../core/result.ts";
import { createInkStory } from "../../ink/ink-story.ts";
import { wordCounter } from "../words.ts";
import type { Edge, Graph, Node, Offer, Told } from "./graph.ts";
import { keyOf, lastLineIn, type StateParts, stateReader } from "./state.ts";

/** States of one role's story that an author may spend. */
export const STATE_LIMIT = 20_000;

/** A turn as one set of findings offers it. */
type Variant = { readonly snapshot: string; readonly choices: readonly Choice[]; readonly needs: readonly string[] };

type State = {
  readonly node: Node;
  readonly parts: StateParts;
  /** Violations for which a clue that shows them has been obtained: what a trainee may have recorded. */
  readonly showable: ReadonlySet<string>;
  variants: readonly Variant[];
};

/** `recorded(…)` asks this set; it remembers what it was asked for. */
class Findings extends Set<string> {
  readonly asked = new Set<string>();
  override has(violation: string): boolean {
    this.asked.add(violation);
    return super.has(violation);
  }
  put(violations: readonly string[]): void {
    this.clear();
    for (const violation of violations) this.add(violation);
  }
}

/** Told before each choice that is tried, and null when the trying is over. */
export type OnStep = (choice: string | null) => void;

/** Goes through a story state by state; each is expanded when it's first asked for. */
export type Explorer = {
  readonly nodes: readonly Node[];
  /** What is told before the first choice. */
  readonly opening: Told | null;
  /** What can be done in a state. */
  edges(index: number): readonly Edge[];
  graph(exhaustive: boolean): Graph;
};

/** Calls `onStep` before each choice that is tried ("" at the start): a story that never stops is then known by it. */
export const createExplorer = (json: string, key: Key, onStep: OnStep = () => {}): Explorer => {
  const story = createInkStory(json);
  const reader = stateReader(json);
  const findings = new Findings();
  const countWords = wordCounter();
  const states: State[] = [];
  const nodes: Node[] = [];
  const byKey = new Map<string, number>();
  const edges: (readonly Edge[] | null)[] = [];
  let tried = 0;

  /** The same turn with each set of findings that changes its choices and that the trainee could have. */
  const variantsOf = (turn: Turn, showable: ReadonlySet<string>): readonly Variant[] => {
    const base: Variant = { snapshot: story.snapshot(), choices: turn.choices, needs: [] };
    const asked = [...findings.asked].filter(violation => showable.has(violation));
    const variants = [base];
    for (const needs of subsetsOf(asked)) {
      findings.put(needs);
      const again = story.setRecorded(findings);
      if (again.ok) variants.push({ snapshot: story.snapshot(), choices: again.value.choices, needs });
    }
    findings.put([]);
    return variants;
  };

  const arrive = (turn: Turn, before: State | null, choice: string): State => {
    const last = <Name extends "place" | "ending">(name: Name): string | null =>
      turn.lines.findLast(line => line.directions[name] !== undefined)?.directions[name] ?? before?.node[name] ?? null;
    const shown = new Set(before?.showable);
    for (const clue of turn.lines.flatMap(line => line.clues))
      for (const present of key.present)
        if (reader.recorded.has(present.violation) && present.clues.includes(clue)) shown.add(present.violation);
    const variants = variantsOf(turn, shown);
    const parts = reader.parts(variants[0]?.snapshot ?? "");
    const showable = new Set([...shown].filter(violation => parts.recorded.has(violation)));
    const from = before === null ? null : { node: before.node.index, choice };
    const node: Node = {
      index: states.length,
      offers: offersOf(variants),
      place: last("place"),
      ending: last("ending"),
      from,
    };
    return { node, parts, showable, variants };
  };

  /** The state of this key: the one known already, or this one from now on. */
  const settle = (state: State): number => {
    const { place, ending, offers } = state.node;
    const also = [place, ending, [...state.showable].sort(), offers.map(({ choice }) => choice.id)];
    const id = keyOf(state.parts, also);
    const known = byKey.get(id);
    if (known !== undefined) return known;
    const index = states.length;
    byKey.set(id, index);
    const node = { ...state.node, index };
    nodes.push(node);
    states.push({ ...state, node });
    edges.push(null);
    return index;
  };

  const attempt = (state: State, { choice, needs }: Offer): Result<Turn> => {
    tried += 1;
    onStep(choice.id);
    const variant = state.variants.find(each => each.needs === needs);
    story.restore(variant?.snapshot ?? "");
    findings.put([]);
    findings.asked.clear();
    return story.choose(choice.id);
  };

  const expand = (state: State): readonly Edge[] => {
    const found: { readonly edge: Edge; readonly arrived: State | null }[] = [];
    for (const offer of state.node.offers) {
      const turn = attempt(state, offer);
      const edge = { from: state.node.index, choice: offer.choice.id, to: null, clueOnly: false, brokeAfter: null };
      if (!turn.ok) {
        const brokeAfter = lastLineIn(story.snapshot());
        found.push({ edge: { ...edge, told: NOTHING, fault: turn.error.detail, brokeAfter }, arrived: null });
        continue;
      }
      const arrived = arrive(turn.value, state, offer.choice.id);
      const clueOnly = isClueOnly(state, arrived, offer.choice.id);
      found.push({
        edge: { ...edge, told: toldBy(turn.value, state.node, countWords), fault: null, clueOnly },
        arrived,
      });
    }
    state.variants = [];
    // Examinations that only give clues may be made in any order, with the same outcome: one order is enough.
    const first = found.find(({ edge }) => edge.clueOnly)?.edge;
    return found
      .filter(({ edge }) => !edge.clueOnly || edge === first)
      .map(({ edge, arrived }) => (arrived === null ? edge : { ...edge, to: settle(arrived) }));
  };

  const isClueOnly = (before: State, after: State, choice: string): boolean => {
    const at = before.parts.targets.findIndex((_, index) => before.variants[0]?.choices[index]?.id === choice);
    const target = before.parts.targets[at];
    if (target === undefined || reader.isCounted(target)) return false;
    const rest = (state: State): string =>
      keyOf(
        {
          ...state.parts,
          targets: state.parts.targets.filter(each => each !== target),
          counts: new Map([...state.parts.counts].filter(([path]) => path !== target)),
        },
        [state.node.place, state.node.ending],
      );
    return after.parts.targets.length === before.parts.targets.length - 1 && rest(before) === rest(after);
  };

  onStep("");
  const begun = story.start(1);
  if (begun.ok) {
    findings.asked.clear();
    const again = story.setRecorded(findings);
    settle(arrive(again.ok ? again.value : begun.value, null, ""));
  }

  const opening = begun.ok ? toldBy(begun.value, null, countWords) : null;
  return {
    nodes,
    opening,
    edges: index => {
      const known = edges[index];
      if (known) return known;
      const state = states[index];
      if (state === undefined) return [];
      const fresh = expand(state);
      edges[index] = fresh;
      return fresh;
    },
    graph: exhaustive => ({
      nodes: [...nodes],
      edges: [...edges],
      opening,
      openingFault: begun.ok ? null : begun.error.detail,
      exhaustive,
      tried,
    }),
  };
};

/** All sets but the empty one; of more than four violations only single ones and all together. */
const subsetsOf = (violations: readonly string[]): readonly (readonly string[])[] => {
  if (violations.length > 4) return [...violations.map(violation => [violation]), violations];
  let sets: readonly (readonly string[])[] = [];
  for (const violation of violations) sets = [...sets, [violation], ...sets.map(set => [...set, violation])];
  return sets;
};

const NOTHING: Told = { lines: [], clues: [], scenes: [], words: 0 };

/** Choices that need nothing first; each with the smallest set of findings that opens it. The author's order where it's known. */
const offersOf = (variants: readonly Variant[]): readonly Offer[] => {
  const needed = new Map<string, readonly string[]>();
  for (const { choices, needs } of variants.toSorted((a, b) => a.needs.length - b.needs.length))
    for (const { id } of choices) if (!needed.has(id)) needed.set(id, needs);
  const all = variants.toSorted((a, b) => b.choices.length - a.choices.length).flatMap(({ choices }) => choices);
  const unique = new Map(all.map(choice => [choice.id, choice]));
  return [...unique.values()].map(choice => ({ choice, needs: needed.get(choice.id) ?? [] }));
};

const toldBy = (turn: Turn, before: Node | null, countWords: ReturnType<typeof wordCounter>): Told => {
  const seen = new Set(before?.offers.map(({ choice }) => choice.id));
  const options = turn.choices.filter(choice => !seen.has(choice.id));
  return {
    lines: turn.lines.map(line => line.id),
    clues: turn.lines.flatMap(line => line.clues),
    scenes: turn.lines.flatMap(({ id, directions: { scene } }) => (scene === undefined ? [] : [{ scene, line: id }])),
    words: countWords([...turn.lines, ...options]),
  };
};
