import type { StoredSession } from "../core/ports.ts";
import type { Desk, Hub } from "./desk.ts";
import type { LawDesk } from "./law-desk.ts";
import type { Library } from "./library.ts";
import type { Own } from "./own.ts";
import type { LawIndex } from "./present/index-law.ts";
import type { View } from "./view.ts";

/** All that the controller remembers. Everything shown is derived from it. */
export type Model = Own & {
  desk: Desk;
  listings: Library["listings"];
  lawTold: Library["lawTold"];
  /** The hub's texts in the present language, once they have arrived. */
  hub: Hub | null;
  aloud: View["aloud"];
  pictureWaits: boolean;
  law: LawIndex | null;
  /** Once it was opened. */
  lawDesk: LawDesk | null;
  /** Scoring and the presenters of later screens, once their chunk has arrived. */
  late: typeof import("./late.ts") | null;
};

/** The stored session with this one in its place, or added. */
export const withSession = (sessions: readonly StoredSession[], session: StoredSession): readonly StoredSession[] => [
  session,
  ...sessions.filter(({ head }) => head.id !== session.head.id),
];
