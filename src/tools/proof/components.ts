import type { Edge, Graph } from "./graph.ts";

/** An edge that leads somewhere. */
export type Step = Edge & { readonly to: number };

export const stepsFrom = (graph: Graph, index: number): readonly Step[] =>
  (graph.edges[index] ?? []).filter((edge): edge is Step => edge.to !== null);

/**
 * The states in groups that can reach one another (most are alone; a question that may be asked again makes a loop).
 * A group comes after all groups that it leads to.
 */
export const componentsOf = (graph: Graph): readonly (readonly number[])[] => {
  const order: (readonly number[])[] = [];
  const number = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  for (let root = 0; root < graph.nodes.length; root += 1) {
    if (number.has(root)) continue;
    const work: { readonly node: number; next: number }[] = [{ node: root, next: 0 }];
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { node } = top;
      if (top.next === 0) {
        number.set(node, number.size);
        low.set(node, number.get(node) ?? 0);
        open.push(node);
        isOpen.add(node);
      }
      const step = stepsFrom(graph, node)[top.next];
      if (step !== undefined) {
        top.next += 1;
        if (!number.has(step.to)) work.push({ node: step.to, next: 0 });
        else if (isOpen.has(step.to)) lower(low, node, number.get(step.to) ?? 0);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) lower(low, parent.node, low.get(node) ?? 0);
      if (low.get(node) !== number.get(node)) continue;
      const group = open.splice(open.indexOf(node));
      for (const each of group) isOpen.delete(each);
      order.push(group);
    }
  }
  return order;
};

const lower = (low: Map<number, number>, node: number, value: number): void => {
  low.set(node, Math.min(low.get(node) ?? value, value));
};
