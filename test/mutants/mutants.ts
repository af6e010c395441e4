import { OPERATORS } from "./operators.ts";
import { type Node, nodesOf } from "./source.ts";

/** A source with one mistake in it. */
export type Mutant = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly operator: string;
  readonly was: string;
  readonly is: string;
  /** The whole source with the mistake. */
  readonly source: string;
};

/** All mutants of one source, in its order; what isn't a program any more is left out. */
export const mutantsOf = (file: string, source: string): readonly Mutant[] => {
  const text = (node: Node): string => source.slice(node.start, node.end);
  const seen = new Set([source]);
  return (nodesOf(source) ?? []).flatMap(({ node, parent }) =>
    OPERATORS.flatMap(({ name, instead }) =>
      instead(node, text, parent).flatMap((is): readonly Mutant[] => {
        const mutated = source.slice(0, node.start) + is + source.slice(node.end);
        if (seen.has(mutated) || nodesOf(mutated) === null) return [];
        seen.add(mutated);
        const line = source.slice(0, node.start).split("\n").length;
        return [{ file, line, operator: name, was: text(node), is, source: mutated }];
      }),
    ),
  );
};
