import { isUntranslated, type Problem } from "./problem.ts";

/** Problems that say that something isn't there: to be trusted only where all has been read. */
const ABSENT: ReadonlySet<string> = new Set([
  "choice-unkeyed",
  "choice-unknown",
  "clue-unused",
  "ending-unused",
  "fate-untold",
  "scene-unused",
  "skip-unused",
  "text-missing",
]);

/** Problems of what is made from case, ink and key: to be looked at once those are right. */
const DERIVED: ReadonlySet<string> = new Set(["placeholder", "text-orphan", "walkthrough-band", "walkthrough-step"]);

/** What is unused only because it is misspelt where it is used. */
const MISSPELT: Readonly<Record<string, string>> = {
  "clue-unused": "clue-unknown",
  "ending-unused": "ending-unknown",
  "fate-untold": "fate-unknown",
  "scene-unused": "scene-unknown",
  "skip-unused": "scene-unknown",
};

/**
 * One mistake should be told once. `reading`: the problems of reading the same case; while there are any, what seems
 * absent may only be unread.
 */
export const withoutEchoes = (problems: readonly Problem[], reading: readonly Problem[]): readonly Problem[] => {
  const codes = new Set(problems.map(({ code }) => code));
  const places = new Set(reading.map(({ file, line }) => `${file}:${line}`));
  const first = [...reading, ...problems].some(problem => !DERIVED.has(problem.code) && !isUntranslated(problem));
  return problems.filter(({ code, file, line }) => {
    if (reading.length > 0 && ABSENT.has(code)) return false;
    if (first && DERIVED.has(code)) return false;
    if (code === "variable-unknown" && places.has(`${file}:${line}`)) return false;
    const cause = MISSPELT[code];
    return cause === undefined || !codes.has(cause);
  });
};
