import type { FindingView } from "../../app/view.ts";
import type { Subject } from "../../core/case/key.ts";
import type { Finding } from "../../core/session/event.ts";

/** A finding takes at most two provisions (scoring counts no more). */
export const MOST_PROVISIONS = 2;

/** What the editor holds; unlike a finding it may still lack what it is or whom it concerns. */
export type Draft = {
  readonly violation: string | null;
  readonly about: string | null;
  readonly clues: readonly string[];
  readonly provisions: readonly string[];
};

export const EMPTY: Draft = { violation: null, about: null, clues: [], provisions: [] };

export const draftOf = (finding: Finding): Draft => ({ ...finding });

export const keyOf = (subject: Subject): string => `${subject.violation}@${subject.about}`;

/** The finding a draft makes, or null while it lacks its violation or its subject. */
export const findingOf = (draft: Draft): Finding | null =>
  draft.violation === null || draft.about === null
    ? null
    : { violation: draft.violation, about: draft.about, clues: draft.clues, provisions: draft.provisions };

export const isEmpty = (draft: Draft): boolean =>
  draft.violation === null && draft.about === null && draft.clues.length === 0 && draft.provisions.length === 0;

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(one => b.includes(one));

export const sameFinding = (a: Draft, b: Draft): boolean =>
  a.violation === b.violation &&
  a.about === b.about &&
  sameSet(a.clues, b.clues) &&
  sameSet(a.provisions, b.provisions);

const toggled = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter(one => one !== id) : [...list, id];

export const toggleClue = (draft: Draft, clue: string): Draft => ({ ...draft, clues: toggled(draft.clues, clue) });

/** Null where a third provision is asked for: the caller then explains the limit. */
export const toggleProvision = (draft: Draft, provision: string): Draft | null =>
  !draft.provisions.includes(provision) && draft.provisions.length >= MOST_PROVISIONS
    ? null
    : { ...draft, provisions: toggled(draft.provisions, provision) };

/** The finding that saving this draft would overwrite, other than the one being edited. */
export const overwritten = (
  draft: Draft,
  editing: string | null,
  findings: readonly FindingView[],
): FindingView | null => {
  const finding = findingOf(draft);
  if (finding === null || keyOf(finding) === editing) return null;
  return findings.find(one => keyOf(one.finding) === keyOf(finding)) ?? null;
};
