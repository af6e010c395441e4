import type { Problem } from "../../content/problem.ts";

/** One problem as a person reads it: where, what, what to do. */
export const lineOfProblem = ({ code, file, line, message, hint }: Problem): string =>
  `${file}:${line} (${code})\n  ${message}\n${hint === "" ? "" : `  → ${hint}\n`}`;

/** All problems for a terminal. */
export const terminalOf = (problems: readonly Problem[]): string =>
  `${problems.map(lineOfProblem).join("\n")}\n${problems.length === 1 ? "1 problem" : `${problems.length} problems`} in the stories`;

/** How many problems the browser shows at once. */
const SHOWN = 12;

/** The problems as Vite's overlay takes them: the first one as the place, all of them in the text. */
export const overlayOf = (
  problems: readonly Problem[],
  root: string,
): {
  readonly message: string;
  readonly stack: string;
  readonly plugin: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
} => {
  const [first] = problems;
  const place = first === undefined ? "" : `${root}/${first.file}`;
  const more = problems.length > SHOWN ? `\n… and ${problems.length - SHOWN} more: npm run story:check` : "";
  return {
    message: problems.slice(0, SHOWN).map(lineOfProblem).join("\n") + more,
    stack: "",
    plugin: "stories",
    id: place,
    loc: { file: place, line: first?.line ?? 1, column: 0 },
  };
};
