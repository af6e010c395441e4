import { canonical } from "../core/canonical.ts";
import type { LawBook } from "../core/law/law.ts";
import type { StoredSession } from "../core/ports.ts";
import { scoreSession } from "../core/scoring/score-session.ts";
import { currentEvents } from "../core/session/state.ts";
import type { OpenSession } from "./open-session.ts";
import type { Opening } from "./opening.ts";
import { reopen } from "./reopening.ts";

export type ArrivalFault = "file-no-case" | "file-no-role" | "file-diverged" | "file-other-story" | "file-score";

const namesKnown = (open: OpenSession, law: LawBook): boolean => {
  const violations = new Set(law.violations.map(({ id }) => id));
  const provisions = new Set(law.provisions.map(({ id }) => id));
  const subjects = new Set([...open.case.people.map(({ id }) => id), ...open.case.events]);
  return open.live.state.findings.every(
    finding =>
      violations.has(finding.violation) &&
      subjects.has(finding.about) &&
      finding.provisions.every(id => provisions.has(id)),
  );
};

/** Whether a filed score is what these choices come to, by the key in this program. One filed by another key stands. */
const scoreHolds = (open: OpenSession, law: LawBook): boolean => {
  const { filed } = open.live.state;
  if (filed === null || open.key === null || filed.keyHash !== open.key.keyHash) return true;
  const score = scoreSession(currentEvents(open.live.events), open.key.key, law, open.key.best);
  return canonical(score) === canonical(filed.score);
};

/**
 * Whether a session from a file can be let in: its case and office are in this program, and its choices, played again,
 * lead where its log says. Null where all is well. A report filed under another edition of the story stays readable, as
 * such a one of this device does.
 */
export const faultOfArrival = async (opening: Opening, stored: StoredSession): Promise<ArrivalFault | null> => {
  const [started] = stored.events;
  if (started?.type !== "started") return "file-diverged";
  const listing = opening.listings.find(({ case: theCase }) => theCase.id === started.case);
  if (listing === undefined) return "file-no-case";
  if (!listing.case.roles.some(role => role.id === started.role && role.open)) return "file-no-role";
  const { desk, language } = opening;
  const { storyHash, keyHash } = await desk.storyHead(started.case, started.role);
  const current = currentEvents(stored.events)[0];
  const sameContent = current?.type === "started" && current.storyHash === storyHash && current.keyHash === keyHash;
  const [reopened, law] = await Promise.all([reopen(opening, stored), desk.law(language)]);
  if (!reopened.ok) {
    if (sameContent || reopened.open === null) return "file-diverged";
    return reopened.open.live.state.filed ? null : "file-other-story";
  }
  if (!namesKnown(reopened.open, law.book)) return "file-diverged";
  return !sameContent || scoreHolds(reopened.open, law.book) ? null : "file-score";
};
