import { basename, dirname, join } from "node:path";
import { Compiler, CompilerOptions } from "inkjs/full";
import type { Problem } from "../../content/problem.ts";

/** Gives the text of a file by its path from the project's root; null where there is none. */
export type ReadFile = (file: string) => string | null;

export type Compiled = { readonly json: string | null; readonly problems: readonly Problem[] };

/** inkjs counts ErrorType.Author as 0: a TODO, no mistake. */
const AUTHOR_NOTE = 0;

const MESSAGE = /^(?:ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING):\s*(?:'(.+?)'\s*)?line (\d+):\s*([\s\S]*)$/;

/**
 * Compiles one ink file and what it INCLUDEs. A warning is a problem too: a loose end stops the story at run time.
 * `file` is the path from the project's root, `stories/market-raid/police.ink`.
 */
export const compileInk = (file: string, read: ReadFile): Compiled => {
  const source = read(file);
  if (source === null) return { json: null, problems: [missing(file)] };
  const problems: Problem[] = [];
  const folder = dirname(file);
  const handler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => {
      const text = read(join(folder, name));
      if (text === null) throw new Error(`there is no ${join(folder, name)}`);
      return text;
    },
  };
  const onError = (message: string, type: number): void => {
    if (type === AUTHOR_NOTE) return;
    const [, name, line, said] = MESSAGE.exec(message) ?? [];
    const where = name === undefined ? file : join(folder, name);
    const text = (said ?? message).split("\n")[0] ?? message;
    problems.push({
      code: "ink",
      file: where,
      line: clamped(Number(line ?? 1), read(where) ?? source),
      message: text.endsWith(".") ? text : `${text}.`,
      hint: hintFor(text),
    });
  };
  try {
    const story = new Compiler(source, new CompilerOptions(basename(file), [], false, onError, handler)).Compile();
    const json = story.ToJson();
    return { json: problems.length === 0 && typeof json === "string" ? json : null, problems };
  } catch (error) {
    if (problems.length > 0) return { json: null, problems };
    const said = error instanceof Error ? error.message : String(error);
    return { json: null, problems: [{ code: "ink", file, line: 1, message: said, hint: hintFor(said) }] };
  }
};

/** A parse error may point one line past the end of the file. */
const clamped = (line: number, source: string): number =>
  Math.min(line, Math.max(1, source.trimEnd().split("\n").length));

const missing = (file: string): Problem => ({
  code: "file-missing",
  file,
  line: 1,
  message: "There is no such file.",
  hint: "Write it, or close the role in case.yaml (open: false).",
});

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/loose end|flow runs out|ran out of content/i, "End this way with a divert to a knot (-> name) or with -> END."],
  [/Divert target not found/i, "Correct the name after ->, or write that knot."],
  [/Failed to load/i, "Correct the name after INCLUDE: it counts from the folder of the case."],
  [/closing '\]'/i, "Close the choice's text with ] on the same line."],
  [/Unresolved variable/i, "Declare it at the top (VAR name = value), or correct its name."],
  [/braces|\{|\}/i, "Look for a { without its }, or a condition without its colon."],
];

const hintFor = (said: string): string =>
  HINTS.find(([pattern]) => pattern.test(said))?.[1] ??
  "Open the file in Inky at this line, or compare it with docs/authoring.md.";
