import type { RoleId } from "../law/law.ts";

/** A person of the case. `inCase`: one of the people whom the case concerns (protect counts them); officials are not. */
export type Person = {
  readonly id: string;
  readonly figure: string;
  readonly inCase: boolean;
};

export type Place = { readonly id: string; readonly art: string };

/** One office of a case: whether it can be played, and how its story begins. */
export type Office = {
  readonly id: RoleId;
  readonly open: boolean;
  readonly minutes: number;
  /** First day of its story, YYYY-MM-DD. */
  readonly when: string;
  /** The picture its story begins in. */
  readonly art: string;
};

/** A case as it stands on the map. */
export type CaseHead = {
  readonly id: string;
  /** First day of the case, YYYY-MM-DD. */
  readonly when: string;
  readonly where: { readonly place: string; readonly map: readonly [number, number]; readonly pin: string };
  readonly roles: readonly Office[];
  readonly places: readonly Place[];
};

/** Who and what a case is about: not told before somebody plays it. */
export type Cast = {
  readonly people: readonly Person[];
  /** What a finding can be about besides a person. */
  readonly events: readonly string[];
  /** By office: people and events that only this office's story has. Others are everybody's. */
  readonly onlyIn: Readonly<Partial<Record<RoleId, readonly string[]>>>;
};

/** One set of events, seen through the lens of one role at a time. Texts live in the text catalogue by id. */
export type Case = CaseHead & Cast;
