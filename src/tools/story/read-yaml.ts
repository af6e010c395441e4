import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Path, Problem, Source } from "../../content/problem.ts";

export type ReadYaml = { readonly source: Source | null; readonly problems: readonly Problem[] };

/** The last reading of each file: while an author edits one, the others needn't be parsed again (the law takes longest). */
const read = new Map<string, { readonly text: string; readonly result: ReadYaml }>();

/** A data file's values and lines; null, and its problems, where it isn't YAML. */
export const readYaml = (file: string, text: string): ReadYaml => {
  const known = read.get(file);
  if (known?.text === text) return known.result;
  const result = parse(file, text);
  read.set(file, { text, result });
  return result;
};

const parse = (file: string, text: string): ReadYaml => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const last = Math.max(1, text.trimEnd().split("\n").length);
  const lineAt = (offset: number): number => Math.min(last, Math.max(1, counter.linePos(offset).line));
  const problems = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): Problem => ({
      code: code === "DUPLICATE_KEY" ? "key-twice" : "yaml",
      file,
      line: lineAt(pos[0]),
      message:
        code === "DUPLICATE_KEY"
          ? "This key stands twice in the same place."
          : `This isn't valid YAML: ${firstLine(message)}`,
      hint: code === "DUPLICATE_KEY" ? "Keep one, or rename the other." : YAML_HINT,
    }),
  );
  if (problems.length > 0) return { source: null, problems };
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // An alias without its anchor, or aliases of aliases that would fill the memory.
    const message = `This can't be read: ${firstLine(error instanceof Error ? error.message : String(error))}`;
    return { source: null, problems: [{ code: "yaml", file, line: 1, message, hint: ALIAS_HINT }] };
  }
  return { source: { file, data, lineOf: path => lineAt(offsetOf(document.contents, path)) }, problems };
};

const YAML_HINT =
  'Look at the indentation, and put a text in "quotes" where it contains ": " or " #", or begins with a sign such as { [ * & ! % @.';

const ALIAS_HINT = "Write the value out where a *name stands for it.";

const firstLine = (message: string): string => {
  const line = message.split("\n")[0] ?? message;
  return line.endsWith(".") ? line : `${line}.`;
};

/** Where the value at a path begins, its key if it has one; the nearest above it if it isn't there. */
const offsetOf = (root: unknown, path: Path): number => {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined || !isNode(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
};
