import type { Key } from "../../core/case/key.ts";
import { stepsFrom } from "./components.ts";
import { optionsOf, type Range } from "./credit.ts";
import type { Edge, Graph } from "./graph.ts";

export type Lengths = {
  /** Words on the shortest and the longest way; what can be read again and again counts once. */
  readonly words: Range;
  readonly decisions: Range;
  /** How many ways there are from the start to an end, each look and question at most once, in one order. */
  readonly ways: bigint;
};

/** Adds up along the ways: the least and the most. Within a loop every edge counts once at most. */
const along = (graph: Graph, groups: readonly (readonly number[])[], worth: (edge: Edge) => number): Range => {
  const known = new Map<number, Range>();
  for (const group of groups) {
    const inside = new Set(group);
    let loop = 0;
    for (const node of group) for (const step of stepsFrom(graph, node)) if (inside.has(step.to)) loop += worth(step);
    const ranges = group.flatMap(node => [
      ...(graph.nodes[node]?.offers.length === 0 ? [{ least: 0, most: 0 }] : []),
      ...stepsFrom(graph, node).flatMap(step => {
        const onward = inside.has(step.to) ? undefined : known.get(step.to);
        return onward === undefined ? [] : [{ least: onward.least + worth(step), most: onward.most + worth(step) }];
      }),
    ]);
    if (ranges.length === 0) continue;
    const range = {
      least: Math.min(...ranges.map(each => each.least)),
      most: Math.max(...ranges.map(each => each.most)) + loop,
    };
    for (const node of group) known.set(node, range);
  }
  return known.get(0) ?? { least: 0, most: 0 };
};

const waysOf = (graph: Graph, groups: readonly (readonly number[])[]): bigint => {
  const known = new Map<number, bigint>();
  for (const group of groups) {
    const inside = new Set(group);
    let ways = 0n;
    for (const node of group) {
      if (graph.nodes[node]?.offers.length === 0) ways += 1n;
      for (const step of stepsFrom(graph, node)) if (!inside.has(step.to)) ways += known.get(step.to) ?? 0n;
    }
    for (const node of group) known.set(node, ways);
  }
  return known.get(0) ?? 0n;
};

/** How long the ways through a story are. */
export const lengthsOf = (graph: Graph, groups: readonly (readonly number[])[], key: Key): Lengths => {
  const options = optionsOf(key);
  const opening = graph.opening?.words ?? 0;
  const words = along(graph, groups, edge => edge.told.words);
  return {
    words: { least: words.least + opening, most: words.most + opening },
    decisions: along(graph, groups, edge => (options.has(edge.choice) ? 1 : 0)),
    ways: waysOf(graph, groups),
  };
};
