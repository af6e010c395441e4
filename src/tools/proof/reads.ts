import { type Container, follow, isContainer, type Node, type Spot } from "../story/ink-json.ts";

/** What a story may still read from some place on: only that can tell two states apart. */
export type Reads = {
  readonly variables: Set<string>;
  /** Containers whose visits are counted and asked for. */
  readonly counts: Set<Container>;
  /** Violations that `recorded(…)` asks for. */
  readonly recorded: Set<string>;
  /** Turn numbers are asked for. */
  turns: boolean;
  /** Dice are thrown. */
  chance: boolean;
  /** A jump to what a variable says, or a `recorded` of what one says: anything may be read. */
  anything: boolean;
};

const ONCE_ONLY = 16;
const STOPS: ReadonlySet<Node> = new Set<Node>(["end", "done", "->->", "~ret"]);
const TURN_READERS: ReadonlySet<Node> = new Set<Node>(["turn", "turns"]);
const DICE: ReadonlySet<Node> = new Set<Node>(["rnd", "srnd", "seq"]);

const field = (node: Node, name: string): unknown =>
  typeof node === "object" && node !== null && !isContainer(node) ? node[name] : undefined;

const text = (node: Node, name: string): string | null => {
  const value = field(node, name);
  return typeof value === "string" ? value : null;
};

/**
 * Follows the compiled story from these spots on every branch, conditions left aside and through choices, and collects
 * all that is read on the way. Takes too much rather than too little.
 */
export const readsFrom = (spots: readonly Spot[]): Reads => {
  const reads: Reads = {
    variables: new Set(),
    counts: new Set(),
    recorded: new Set(),
    turns: false,
    chance: false,
    anything: false,
  };
  const seen = new Map<Container, Set<number>>();
  const todo: Spot[] = [...spots];
  for (let spot = todo.pop(); spot !== undefined; spot = todo.pop()) run(spot, reads, seen, todo);
  return reads;
};

const run = (start: Spot, reads: Reads, seen: Map<Container, Set<number>>, todo: Spot[]): void => {
  let { container, at } = start;
  let lastText: string | null = null;
  for (;;) {
    const node = container.content[at];
    if (node === undefined) {
      if (container.parent === null || container.index < 0) return;
      at = container.index + 1;
      container = container.parent;
      continue;
    }
    const been = seen.get(container) ?? new Set();
    if (been.has(at)) return;
    seen.set(container, been.add(at));
    if (isContainer(node)) {
      container = node;
      at = 0;
      continue;
    }
    if (STOPS.has(node)) return;
    if (typeof node === "string" && node.startsWith("^")) lastText = node.slice(1);
    readOne(node, container, lastText, reads);
    const { jumps, ends } = jumpsOf(node, container, reads);
    todo.push(...jumps);
    if (ends) return;
    at += 1;
  }
};

const readOne = (node: Node, container: Container, lastText: string | null, reads: Reads): void => {
  const variable = text(node, "VAR?") ?? text(node, "^var");
  if (variable !== null) reads.variables.add(variable);
  const counted = text(node, "CNT?") ?? text(node, "^->");
  if (counted !== null) count(counted, container, reads);
  const choice = text(node, "*");
  if (choice !== null && (Number(field(node, "flg") ?? 0) & ONCE_ONLY) !== 0) count(choice, container, reads);
  if (node === "visit") reads.counts.add(container);
  if (TURN_READERS.has(node)) reads.turns = true;
  if (DICE.has(node)) reads.chance = true;
  if (text(node, "x()") === "recorded") {
    if (lastText === null) reads.anything = true;
    else reads.recorded.add(lastText);
  }
};

const count = (path: string, from: Container, reads: Reads): void => {
  const spot = follow(path, from);
  if (spot !== null) reads.counts.add(spot.container);
};

const jumpsOf = (
  node: Node,
  container: Container,
  reads: Reads,
): { readonly jumps: readonly Spot[]; readonly ends: boolean } => {
  const call = text(node, "f()") ?? text(node, "->t->");
  const divert = text(node, "->");
  const path = text(node, "*") ?? text(node, "^->") ?? call ?? divert;
  if (path === null) return { jumps: [], ends: false };
  const ends = divert !== null && field(node, "c") !== true;
  if (field(node, "var") === true) {
    reads.anything = true;
    return { jumps: [], ends };
  }
  const target = follow(path, container);
  return { jumps: target === null ? [] : [target], ends };
};

/** The path by which ink's saved states call each container. */
export const pathsOf = (root: Container): ReadonlyMap<string, Container> => {
  const paths = new Map<string, Container>();
  const visit = (container: Container, path: string): void => {
    paths.set(path, container);
    const named = new Map([...container.named].map(([name, child]) => [child, name]));
    const below = (step: string | number): string => (path === "" ? String(step) : `${path}.${step}`);
    for (const [child, name] of named) visit(child, below(name));
    container.content.forEach((node, index) => {
      if (isContainer(node) && !named.has(node)) visit(node, below(index));
    });
  };
  visit(root, "");
  return paths;
};

/** Containers that are counted for anything but a once-only choice's own sake. */
export const countedElsewhere = (root: Container): ReadonlySet<Container> => {
  const counted = new Set<Container>();
  for (const container of pathsOf(root).values())
    for (const node of container.content) {
      if (node === "visit") counted.add(container);
      const path = isContainer(node) ? null : (text(node, "CNT?") ?? text(node, "^->"));
      const spot = path === null ? null : follow(path, container);
      if (spot !== null) counted.add(spot.container);
    }
  return counted;
};
