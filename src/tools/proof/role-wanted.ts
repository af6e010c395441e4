import type { Files } from "../story/files.ts";
import { loadCase } from "../story/load-case.ts";

/** What is wanted of a case: `draft` is true where the role named isn't open yet. */
export type RoleWanted = { readonly draft: boolean; readonly refusal: string | null };

/** Whether a role can be proved at all, and in words what is missing where it can't. */
export const roleWanted = (files: Files, caseId: string, role: string): RoleWanted => {
  const roles = loadCase(caseId, files, [])?.file.value.roles ?? {};
  const known = Object.entries(roles).find(([name]) => name === role)?.[1];
  const ink = `stories/${caseId}/${role}.ink`;
  const refuse = (refusal: string): RoleWanted => ({ draft: false, refusal });
  if (known === undefined)
    return refuse(`stories/${caseId}/case.yaml has no role "${role}". Its roles: ${Object.keys(roles).join(", ")}.`);
  if (files.read(ink) === null)
    return refuse(`${ink} isn't written yet. npm run story:new shows what a whole case looks like.`);
  return { draft: !known.open, refusal: null };
};
