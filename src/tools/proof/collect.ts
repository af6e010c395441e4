import { stepsFrom } from "./components.ts";
import type { Edge, Graph, Told } from "./graph.ts";
import { type Keep, kept, type Mask } from "./masks.ts";

/**
 * Which sets of things can be met on a way from the start to an end: of all of them the largest, or the smallest.
 * `met` says what one edge adds. Exact, as long as few sets stand side by side (see masks.ts).
 */
export const collected = (
  graph: Graph,
  groups: readonly (readonly number[])[],
  keep: Keep,
  met: (told: Told, edge: Edge | null) => Mask,
): readonly Mask[] => {
  const best = new Map<number, readonly Mask[]>();
  for (const group of groups)
    for (let changed = true; changed; ) {
      changed = false;
      for (const node of group) {
        const before = best.get(node);
        const now = kept(onward(graph, node, best, met), keep);
        if (before?.length === now.length && now.every(mask => before.includes(mask))) continue;
        best.set(node, now);
        changed = now.length > 0 || before !== undefined;
      }
      if (group.length === 1 && !stepsFrom(graph, group[0] ?? 0).some(step => step.to === group[0])) break;
    }
  const opening = graph.opening === null ? 0n : met(graph.opening, null);
  return kept(
    (best.get(0) ?? []).map(mask => mask | opening),
    keep,
  );
};

const onward = (
  graph: Graph,
  node: number,
  best: ReadonlyMap<number, readonly Mask[]>,
  met: (told: Told, edge: Edge) => Mask,
): readonly Mask[] => {
  if (graph.nodes[node]?.offers.length === 0) return [0n];
  return stepsFrom(graph, node).flatMap(step => {
    const adds = met(step.told, step);
    return (best.get(step.to) ?? []).map(mask => mask | adds);
  });
};
