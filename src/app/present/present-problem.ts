import type { ProblemView } from "../view.ts";

/** A problem that has no record to show. */
export const presentProblem = (code: string, values: ProblemView["values"] = {}): ProblemView => ({
  name: "problem",
  code,
  values,
  record: [],
  told: null,
  session: null,
  restart: null,
});
