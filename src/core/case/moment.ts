import type { RoleId } from "../law/law.ts";

/** What one office could do at a moment of the case: its lawful responses, and the decision of its story that falls here. */
export type Chance = {
  readonly responses: readonly string[];
  /** It says, too, what it could not do. */
  readonly limited: boolean;
  readonly decision: string | null;
};

/** A moment of the case that two offices meet, each with powers of its own. Texts are in the text catalogue by id. */
export type Moment = {
  readonly id: string;
  /** On the clock of the case, HH:MM; null where it isn't one hour. */
  readonly time: string | null;
  readonly offices: Readonly<Partial<Record<RoleId, Chance>>>;
};
