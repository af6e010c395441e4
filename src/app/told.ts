import type { RoleId } from "../core/law/law.ts";
import type { Library, Listing } from "./library.ts";
import type { Language, Told } from "./view.ts";

/**
 * In which language something is told to who reads the interface in this one: the same where all of it is translated, else
 * Russian, which everything has; never a mixture.
 */
export const toldOf = (kept: Listing["told"][string] | undefined, language: Language): Told => {
  const own = language !== "en" && !kept?.[language] && kept?.ru ? "ru" : language;
  return { language: own, status: own === "en" ? "original" : (kept?.[own] ?? "machine") };
};

/** The same for one role's story. */
export const toldIn = (library: Pick<Library, "listings">, caseId: string, role: RoleId, language: Language): Told =>
  toldOf(library.listings.find(listing => listing.case.id === caseId)?.told[role], language);
