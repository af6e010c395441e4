import type { LoadedCase, LoadedRole } from "../../content/loaded.ts";
import type { At, Path, Problem } from "../../content/problem.ts";
import type { ReadFile } from "../story/compile-ink.ts";
import { inkFiles } from "../story/read-ink.ts";

/** A knot or stitch, as the source has it, with what stands in it. */
export type Knot = {
  readonly name: string;
  readonly at: At;
  readonly lines: readonly string[];
  readonly choices: readonly string[];
};

/** Where everything of one role's story stands in the files. */
export type Places = {
  readonly line: ReadonlyMap<string, At>;
  readonly choice: ReadonlyMap<string, At>;
  readonly knots: readonly Knot[];
  /** The knot of a line or choice. */
  readonly knotOf: ReadonlyMap<string, Knot>;
  readonly variable: ReadonlyMap<string, At>;
  readonly key: (path: Path) => At;
  readonly case: (path: Path) => At;
  /** The story as a whole. */
  readonly story: At;
};

/** Looks up where the ids of a role's story stand. */
export const placesOf = (loaded: LoadedCase, role: LoadedRole, read: ReadFile): Places => {
  const idOf = (tags: readonly string[]): string | null =>
    tags
      .find(tag => tag.startsWith("id:"))
      ?.slice(3)
      .trim() ?? null;
  const line = new Map<string, At>();
  const choice = new Map<string, At>();
  const variable = new Map<string, At>();
  const knots: { name: string; at: At; lines: string[]; choices: string[] }[] = [];
  const knotOf = new Map<string, Knot>();
  for (const { file, items } of inkFiles(role.ink.file, read)) {
    let knot: (typeof knots)[number] = { name: "(top)", at: { file, line: 1 }, lines: [], choices: [] };
    knots.push(knot);
    for (const item of items) {
      const at: At = { file, line: item.line };
      if (item.kind === "variable") variable.set(item.name, at);
      if (item.kind === "knot") {
        knot = { name: item.name, at, lines: [], choices: [] };
        knots.push(knot);
      }
      if (item.kind !== "line" && item.kind !== "choice") continue;
      const id = idOf(item.tags);
      if (id === null) continue;
      (item.kind === "line" ? line : choice).set(id, at);
      (item.kind === "line" ? knot.lines : knot.choices).push(id);
      knotOf.set(id, knot);
    }
  }
  const key = role.key?.source;
  const theCase = loaded.file.source;
  const story: At = { file: role.ink.file, line: 1 };
  return {
    line,
    choice,
    knots: knots.filter(({ lines, choices }) => lines.length + choices.length > 0),
    knotOf,
    variable,
    key: path => (key === undefined ? story : { file: key.file, line: key.lineOf(path) }),
    case: path => ({ file: theCase.file, line: theCase.lineOf(path) }),
    story,
  };
};

/** A failure of the proof. */
export const failure = (at: At, code: string, message: string, hint: string): Problem => ({
  code,
  ...at,
  message,
  hint,
});
