import type { Key } from "../../core/case/key.ts";
import { stepsFrom } from "./components.ts";
import type { Graph } from "./graph.ts";
import { bitsOf, type Mask } from "./masks.ts";

export type Range = { readonly least: number; readonly most: number };

type Option = { readonly decision: string; readonly credit: number };

/** The option that each choice is, if it's one. */
export const optionsOf = (key: Key): ReadonlyMap<string, Option> =>
  new Map(
    key.decisions.flatMap(({ id, options }) =>
      options.map(({ choice, credit }) => [choice, { decision: id, credit }] as const),
    ),
  );

/** Decisions that a way may come back to: only the first time counts. */
const repeatedIn = (graph: Graph, groups: readonly (readonly number[])[], options: ReadonlyMap<string, Option>) => {
  const ahead = new Map<number, Set<string>>();
  const repeated = new Set<string>();
  for (const group of groups) {
    const all = new Set<string>();
    for (const node of group)
      for (const step of stepsFrom(graph, node)) {
        const decision = options.get(step.choice)?.decision;
        if (decision !== undefined) {
          if (all.has(decision) && group.length > 1) repeated.add(decision);
          if (ahead.get(step.to)?.has(decision) || group.includes(step.to)) repeated.add(decision);
          all.add(decision);
        }
        for (const later of ahead.get(step.to) ?? []) all.add(later);
      }
    for (const node of group) ahead.set(node, all);
  }
  return [...repeated];
};

/** The least and the most that decisions can earn on a way from the start to an end. Exact. */
export const creditOf = (graph: Graph, groups: readonly (readonly number[])[], key: Key): Range => {
  const options = optionsOf(key);
  const repeated = bitsOf(repeatedIn(graph, groups, options));
  const groupOf = new Map(groups.flatMap((group, at) => group.map(node => [node, at] as const)));
  const known = new Map<string, Range | null>();

  /** What can still be earned from a state, with these repeatable decisions already taken. Null: no end is ahead. */
  const from = (node: number, taken: Mask): Range | null => {
    const name = `${node} ${taken}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    // Within a loop nothing is earned twice, so its states share what can be reached by leaving it.
    const loop = loopOf(node, taken);
    const ranges: Range[] = [];
    for (const state of loop) {
      if (graph.nodes[state]?.offers.length === 0) ranges.push({ least: 0, most: 0 });
      for (const step of stepsFrom(graph, state)) {
        const option = options.get(step.choice);
        const bit = option === undefined ? 0n : (repeated.get(option.decision) ?? 0n);
        const counts = option !== undefined && (taken & bit) === 0n;
        if (loop.has(step.to) && !(counts && bit !== 0n)) continue;
        const onward = from(step.to, taken | bit);
        const earned = counts ? option.credit : 0;
        if (onward !== null) ranges.push({ least: onward.least + earned, most: onward.most + earned });
      }
    }
    const range =
      ranges.length === 0
        ? null
        : { least: Math.min(...ranges.map(each => each.least)), most: Math.max(...ranges.map(each => each.most)) };
    for (const state of loop) known.set(`${state} ${taken}`, range);
    return range;
  };

  /** The states that can be reached from this one and back without a decision that counts for the first time. */
  const loopOf = (node: number, taken: Mask): ReadonlySet<number> => {
    const group = groupOf.get(node);
    const passable = (choice: string): boolean => {
      const option = options.get(choice);
      return option === undefined || (taken & (repeated.get(option.decision) ?? 0n)) !== 0n;
    };
    const reach = (start: number): Set<number> => {
      const met = new Set([start]);
      for (const state of met)
        for (const step of stepsFrom(graph, state))
          if (groupOf.get(step.to) === group && passable(step.choice)) met.add(step.to);
      return met;
    };
    const ahead = reach(node);
    return ahead.size === 1 ? ahead : new Set([...ahead].filter(state => reach(state).has(node)));
  };

  const range = from(0, 0n) ?? { least: 0, most: 0 };
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return { least: round(range.least), most: round(range.most) };
};
