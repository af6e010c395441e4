import { fetchHub } from "./fetch-hub.ts";
import { keepsNext } from "./kept.ts";
import type { Known } from "./known.ts";
import { presentBriefing } from "./present/present-briefing.ts";
import { presentSessions } from "./present/present-hub.ts";
import { presentProblem } from "./present/present-problem.ts";
import type { Route } from "./route.ts";
import type { Screen } from "./view.ts";

/** The briefing of a case and role, or the problem that keeps it from being shown. */
export const briefingScreen = async (known: Known, route: Route & { readonly at: "briefing" }): Promise<Screen> => {
  const listing = known.listings.find(candidate => candidate.case.id === route.case);
  if (!listing) return presentProblem("no-such-case", { case: route.case });
  if (!listing.case.roles.some(role => role.id === route.role && role.open))
    return presentProblem("role-not-open", { case: route.case, role: route.role });
  const { language, mode } = known.settings;
  const [key, { texts }, law, hub] = await Promise.all([
    known.desk.key(route.case, route.role),
    known.desk.playTexts(route.case, route.role, language),
    known.desk.law(language),
    fetchHub(known),
  ]);
  const sessions = presentSessions(known, hub);
  const kept = keepsNext(known, route.case, route.role);
  const told = known.desk.told(route.case, route.role, language);
  return presentBriefing({ case: listing.case, key: key.key, texts, told, law, sessions, mode, kept });
};
