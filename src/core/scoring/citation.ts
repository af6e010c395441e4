import type { Present } from "../case/key.ts";
import { type LawBook, type Provision, type RoleId, STATE_OF, type State } from "../law/law.ts";
import { sum } from "./measure.ts";
import type { Citation, Count } from "./score.ts";

/** Citations that count for one finding. */
const MOST = 2;

const WORTH: Readonly<Record<Citation["worth"], number>> = {
  primary: 1,
  accepted: 0.75,
  instrument: 0.5,
  wrong: -0.5,
  "not-binding": -0.5,
};

/** These stand for acts that the report doesn't name: two provisions under one of them share no instrument. */
const NO_INSTRUMENT = ["kz-unspecified", "ilo-ratified-set"];

/** A treaty, convention or guidance that this State isn't held to. The host State's own law is never meant. */
const isNotBinding = (provision: Provision, state: State, law: LawBook): boolean => {
  const treaty = law.instruments.some(item => item.id === provision.instrument && item.ratification !== null);
  return provision.binds.length === 0 || (treaty && !provision.binds.includes(state));
};

const worthOf = (id: string, present: Present, role: RoleId, law: LawBook): Citation["worth"] => {
  if (present.primary.includes(id)) return "primary";
  if (present.accepted.includes(id)) return "accepted";
  const provision = law.provisions.find(item => item.id === id);
  if (!provision) return "wrong";
  if (isNotBinding(provision, STATE_OF[role], law)) return "not-binding";
  if (NO_INSTRUMENT.includes(provision.instrument)) return "wrong";
  const right = [...present.primary, ...present.accepted];
  return law.provisions.some(item => right.includes(item.id) && item.instrument === provision.instrument)
    ? "instrument"
    : "wrong";
};

/** What each provision cited for a right finding is worth: the first two, each counted once. */
export const citationsOf = (
  provisions: readonly string[],
  present: Present,
  role: RoleId,
  law: LawBook,
): readonly Citation[] =>
  [...new Set(provisions)]
    .slice(0, MOST)
    .map(provision => ({ provision, worth: worthOf(provision, present, role, law) }));

/** What citing can earn for one violation: one for each primary rule, two at most; nothing where no rule is primary. */
export const citable = (present: Present): number => Math.min(MOST, present.primary.length);

/** Credit for the citations of one right finding. Accepted ones may stand in for primary ones, not exceed them. */
export const citedCount = (citations: readonly Citation[], present: Present): Count => {
  const available = citable(present);
  const worth = sum(citations.map(citation => WORTH[citation.worth]));
  return { earned: Math.min(available, Math.max(0, worth)), available };
};
