import type { Problem } from "../../content/problem.ts";
import { isContainer, readInkJson } from "../story/ink-json.ts";
import { failure, type Places } from "./places.ts";
import { pathsOf } from "./reads.ts";

/** A variable that a condition reads and nothing ever sets decides the same way every time. */
export const checkVariables = (json: string, places: Places): readonly Problem[] => {
  const read = new Set<string>();
  const set = new Set<string>();
  for (const container of pathsOf(readInkJson(json)).values())
    for (const node of container.content) {
      if (typeof node !== "object" || node === null || isContainer(node)) continue;
      const { "VAR?": name, "VAR=": assigned, "^var": referred, re } = node;
      if (typeof name === "string") read.add(name);
      // The declaration itself stands there without "re".
      if (typeof assigned === "string" && re === true) set.add(assigned);
      if (typeof referred === "string") set.add(referred);
    }
  return [...places.variable]
    .filter(([name]) => read.has(name) && !set.has(name))
    .map(([name, at]) =>
      failure(
        at,
        "variable-never-set",
        `The story reads "${name}" and never sets it: every condition on it always comes out the same.`,
        `Set it where it changes (~ ${name} = …), or take it away.`,
      ),
    );
};
