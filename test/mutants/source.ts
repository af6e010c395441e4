import { parseSync } from "vite";

/** A node of the syntax tree as far as it matters here; positions count in the source. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;
export type Placed = { readonly node: Node; readonly parent: Node | null };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { readonly type?: unknown }).type === "string";

/** What stands in these is a type, or names a module: nothing of it runs. */
const NOT_RUN = ["typeAnnotation", "returnType", "typeParameters", "typeArguments", "source"];
/** TypeScript's own nodes around something that does run. */
const AROUND = ["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"];

const childrenOf = (node: Node): readonly Node[] =>
  Object.entries(node)
    .filter(([name]) => !NOT_RUN.includes(name) && !(name === "key" && node.computed !== true))
    .flatMap(([, value]: readonly [string, unknown]): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .filter(child => !child.type.startsWith("TS") || AROUND.includes(child.type));

/** Every node that runs, with the one around it, outermost first. */
const walked = (node: Node, parent: Node | null): readonly Placed[] => [
  { node, parent },
  ...childrenOf(node).flatMap(child => walked(child, node)),
];

/** The nodes of a TypeScript source; null where it isn't one. */
export const nodesOf = (source: string): readonly Placed[] | null => {
  const { program, errors } = parseSync("mutant.ts", source);
  return errors.length > 0 ? null : walked(program as unknown as Node, null);
};

/** The node under this name of another one. */
export const part = (node: Node, name: string): Node | null => {
  const value = node[name];
  return isNode(value) ? value : null;
};
