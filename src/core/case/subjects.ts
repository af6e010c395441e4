import type { RoleId } from "../law/law.ts";
import type { Case } from "./case.ts";

/**
 * Whom and what a finding of this office can be about: the people and events of the case, without those that only
 * another office meets. All of the office's own are listed from the start, so that the list gives nothing away.
 */
export const subjectsFor = (
  { people, events, onlyIn }: Pick<Case, "events" | "onlyIn"> & { readonly people: readonly { readonly id: string }[] },
  role: RoleId,
): { readonly people: readonly string[]; readonly events: readonly string[] } => {
  const others = new Set(Object.entries(onlyIn).flatMap(([office, ids]) => (office === role ? [] : ids)));
  return {
    people: people.map(({ id }) => id).filter(id => !others.has(id)),
    events: events.filter(id => !others.has(id)),
  };
};
