import type { StoredSession } from "../core/ports.ts";
import type { Desk } from "./desk.ts";
import type { Catalogue } from "./law/catalogue.ts";
import type { LawSearch } from "./law/search-page.ts";
import type { Listing } from "./library.ts";
import type { OpenSession } from "./open-session.ts";
import type { LawIndex } from "./present/present-law.ts";
import type { Route } from "./route.ts";
import type { Saving, Screen, Settings, View } from "./view.ts";

/** All that the controller remembers. Everything shown is derived from it. */
export type Model = {
  desk: Desk;
  listings: readonly Listing[];
  settings: Settings;
  saving: Saving;
  notice: View["notice"];
  route: Route;
  /** Where `back` leads, nearest last. */
  trail: Route[];
  screen: Screen;
  sessions: readonly StoredSession[];
  open: OpenSession | null;
  law: LawIndex | null;
  /** The law desk, once it was opened: its code, its shelf in the present language, and what was last looked for. */
  lawDesk: typeof import("./law-desk.ts") | null;
  catalogue: Catalogue | null;
  asked: LawSearch | null;
  /** Scoring and the presenters of later screens, once their chunk has arrived. */
  late: typeof import("./late.ts") | null;
};

/** The stored session with this one in its place, or added. */
export const withSession = (sessions: readonly StoredSession[], session: StoredSession): readonly StoredSession[] => [
  session,
  ...sessions.filter(({ head }) => head.id !== session.head.id),
];
