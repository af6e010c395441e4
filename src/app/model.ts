import type { StoredSession } from "../core/ports.ts";
import type { Known } from "./known.ts";

/** All that the controller remembers: what it knows, and the code that came late. */
export type Model = Known & {
  /** Scoring and the presenters of later screens, once their chunk has arrived. */
  late: typeof import("./late.ts") | null;
};

/** The stored session with this one in its place, or added. */
export const withSession = (sessions: readonly StoredSession[], session: StoredSession): readonly StoredSession[] => [
  session,
  ...sessions.filter(({ head }) => head.id !== session.head.id),
];
