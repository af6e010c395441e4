/**
 * The compiler's JSON as a tree of containers, to follow a story's flow without playing it. See "Ink JSON runtime
 * format" of ink: a container is an array whose last element is null or an object with what it names.
 */
export type Container = {
  readonly content: readonly Node[];
  readonly named: ReadonlyMap<string, Container>;
  readonly parent: Container | null;
  /** Its position among the parent's content; -1 where it is only named. */
  readonly index: number;
};

export type Node = Container | string | number | boolean | null | { readonly [name: string]: unknown };

export const isContainer = (node: Node | undefined): node is Container =>
  typeof node === "object" && node !== null && "content" in node && "named" in node;

const build = (raw: readonly unknown[], parent: Container | null, index: number): Container => {
  const content: Node[] = [];
  const named = new Map<string, Container>();
  const container: Container = { content, named, parent, index };
  raw.slice(0, -1).forEach((value, at) => {
    if (!Array.isArray(value)) {
      content.push(value as Node);
      return;
    }
    const child = build(value, container, at);
    content.push(child);
    const name: unknown = value.at(-1)?.["#n"];
    if (typeof name === "string") named.set(name, child);
  });
  const last: unknown = raw.at(-1);
  if (typeof last === "object" && last !== null)
    for (const [name, value] of Object.entries(last))
      if (Array.isArray(value)) named.set(name, build(value, container, -1));
  return container;
};

/** The root of a compiled story. */
export const readInkJson = (json: string): Container => {
  const parsed: unknown = JSON.parse(json);
  const root = (parsed as { readonly root?: unknown }).root;
  if (!Array.isArray(root)) throw new Error("compiled ink has a root");
  return build(root, null, -1);
};

/** A place to go on from: the container and the position in it. */
export type Spot = { readonly container: Container; readonly at: number };

/** Where a path leads from an object that stands in `from`; null where it leads nowhere. */
export const follow = (path: string, from: Container): Spot | null => {
  const relative = path.startsWith(".");
  let container = from;
  if (!relative) while (container.parent !== null) container = container.parent;
  const steps = (relative ? path.slice(1) : path).split(".");
  // The first ^ of a relative path leads from the object to the container that it stands in.
  if (relative && steps[0] === "^") steps.shift();
  let spot: Spot = { container, at: 0 };
  for (const step of steps) {
    if (!isContainer(spot.container)) return null;
    if (step === "^") {
      if (container.parent === null) return null;
      container = container.parent;
      spot = { container, at: 0 };
      continue;
    }
    const next = container.named.get(step) ?? (/^\d+$/.test(step) ? container.content[Number(step)] : undefined);
    if (isContainer(next)) {
      container = next;
      spot = { container, at: 0 };
    } else spot = { container, at: Number(step) };
  }
  return spot;
};
