import { type Container, follow, isContainer, type Node, readInkJson, type Spot } from "./ink-json.ts";

/** An invisible default choice is taken by itself: the flow goes on through it. */
const INVISIBLE_DEFAULT = 8;

type Visit = {
  /** A tag of a line that is shown on the way. */
  tag?(tag: string): void;
  /** A choice on offer, with its id and where it leads. */
  choice?(id: string | null, target: Spot | null): void;
};

const field = (node: Node, name: string): unknown =>
  typeof node === "object" && node !== null && !isContainer(node) ? node[name] : undefined;

/** Follows the flow from a spot on every branch, conditions left aside, until choices wait or the story ends. */
const walk = (from: Spot, visit: Visit): void => {
  const seen = new Map<Container, Set<number>>();
  const todo: Spot[] = [from];
  for (let spot = todo.pop(); spot !== undefined; spot = todo.pop()) run(spot, seen, todo, visit);
};

const run = (start: Spot, seen: Map<Container, Set<number>>, todo: Spot[], visit: Visit): void => {
  let { container, at } = start;
  let inText = false;
  let choiceId: string | null = null;
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
    if (node === "end" || node === "done" || node === "->->") return;
    if (node === "str") inText = true;
    if (node === "/str") inText = false;
    if (node === "#") {
      const text = container.content[at + 1];
      if (typeof text === "string" && text.startsWith("^")) {
        const tag = text.slice(1).trim();
        if (!inText) visit.tag?.(tag);
        else if (tag.startsWith("id:")) choiceId = tag.slice(3).trim();
      }
    }
    const choice = field(node, "*");
    if (typeof choice === "string") {
      const target = follow(choice, container);
      const invisible = (Number(field(node, "flg") ?? 0) & INVISIBLE_DEFAULT) !== 0;
      if (!invisible) visit.choice?.(choiceId, target);
      else if (target !== null) todo.push(target);
      choiceId = null;
    }
    const tunnel = field(node, "->t->");
    const divert = field(node, "->") ?? tunnel;
    if (typeof divert === "string" && field(node, "var") !== true) {
      const target = follow(divert, container);
      if (target !== null) todo.push(target);
      if (field(node, "c") !== true && tunnel === undefined) return;
    }
    at += 1;
  }
};

const containersOf = (root: Container): readonly Container[] => {
  const all: Container[] = [];
  const todo = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    all.push(next);
    todo.push(...next.content.filter(isContainer), ...next.named.values());
  }
  return [...new Set(all)];
};

export type InkFlow = {
  /** Ids of all lines and choices in the compiled story, as often as they stand there. */
  readonly ids: readonly string[];
  /** Choice id to the clues on lines between it and the next choice. */
  readonly gives: ReadonlyMap<string, readonly string[]>;
};

/** What the compiled story says of its flow. */
export const readFlow = (json: string): InkFlow => {
  const root = readInkJson(json);
  const ids: string[] = [];
  const targets = new Map<string, Spot>();
  for (const container of containersOf(root)) {
    container.content.forEach((node, at) => {
      const text = container.content[at + 1];
      if (node === "#" && typeof text === "string" && text.startsWith("^id:")) ids.push(text.slice(4).trim());
    });
    // Choices stand in a row within one container: a plain pass finds each with the id that precedes it.
    let id: string | null = null;
    container.content.forEach((node, at) => {
      const text = container.content[at + 1];
      if (node === "#" && typeof text === "string" && text.startsWith("^id:")) id = text.slice(4).trim();
      const path = field(node, "*");
      if (typeof path !== "string") return;
      const target = follow(path, container);
      if (id !== null && target !== null) targets.set(id, target);
      id = null;
    });
  }
  const gives = new Map<string, readonly string[]>();
  for (const [id, target] of targets) {
    const clues = new Set<string>();
    walk(target, {
      tag: tag => {
        if (tag.startsWith("clue:")) clues.add(tag.slice(5).trim());
      },
    });
    if (clues.size > 0) gives.set(id, [...clues]);
  }
  return { ids, gives };
};
