import type { LoadedCase } from "./loaded.ts";
import { initialsOf, LETTER_OF } from "./office.ts";
import type { At, Problem } from "./problem.ts";

/** Ids of lines and choices are one of a kind in the whole case; shared.ink, read for each role, is no repetition. */
export const checkIds = ({ id, roles }: LoadedCase): readonly Problem[] => {
  const first = new Map<string, At>();
  const problems: Problem[] = [];
  const initials = initialsOf(id);
  const letters = Object.values(LETTER_OF);
  for (const { ink } of roles)
    for (const { at, tags } of [...ink.lines, ...ink.choices]) {
      if (tags.id === null) continue;
      const before = first.get(tags.id);
      if (before === undefined) first.set(tags.id, at);
      else if (before.file === at.file && before.line === at.line) continue;
      else
        problems.push({
          code: "id-twice",
          ...at,
          message: `"${tags.id}" is already the id of ${before.file}:${before.line}.`,
          hint: "Delete this #id and run npm run story:ids: a copied line needs an id of its own.",
        });
      const [start, letter] = tags.id.split(".");
      if (before === undefined && (start !== initials || !letters.includes(letter ?? "")))
        problems.push({
          code: "id-foreign",
          ...at,
          message: `"${tags.id}" isn't an id of this case: they begin with ${initials}. and the letter of the role.`,
          hint: "Delete this #id and run npm run story:ids.",
        });
    }
  return problems;
};
