/** A mistake in the content, said so that its author can mend it: where it stands, what is wrong, what to do. */
export type Problem = {
  /** Stable name of the kind of mistake: docs/authoring.md lists them. */
  readonly code: string;
  /** Path of the file as the author knows it, `stories/market-raid/police.ink`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
};

/** Where something stands. */
export type At = { readonly file: string; readonly line: number };

/** A way to a value inside a file: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** A parsed data file: its values, and the line on which each of them stands. */
export type Source = {
  readonly file: string;
  readonly data: unknown;
  /** The line of the value at this path, or of the nearest value above it that exists. */
  lineOf(path: Path): number;
  /** Where one collection is written in several files: the one in which the value at this path stands. */
  readonly fileOf?: (path: Path) => string;
};

/** Collects problems of one file, placing them by path. */
export type Reporter = (path: Path, code: string, message: string, hint: string) => void;

/** A reporter that adds to `problems`. */
export const reporterFor =
  (source: Source, problems: Problem[]): Reporter =>
  (path, code, message, hint) => {
    problems.push({ code, file: source.fileOf?.(path) ?? source.file, line: source.lineOf(path), message, hint });
  };

const UNTRANSLATED: ReadonlySet<string> = new Set(["text-missing", "text-orphan", "text-outdated", "text-status"]);

/** Problems that only say that a translation isn't finished: a draft may be played with them, not shipped. */
export const isUntranslated = (problem: Problem): boolean => UNTRANSLATED.has(problem.code);

/** By file, then line, each once. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const seen = new Set<string>();
  return problems
    .filter(problem => {
      const key = `${problem.file}:${problem.line}:${problem.message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
};
