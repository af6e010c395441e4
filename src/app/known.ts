import type { RoleId } from "../core/law/law.ts";
import type { StoredSession } from "../core/ports.ts";
import type { Desk, Hub } from "./desk.ts";
import type { LawDesk } from "./law-desk.ts";
import type { Library } from "./library.ts";
import type { OpenSession } from "./open-session.ts";
import type { LawIndex } from "./present/index-law.ts";
import type { Route } from "./route.ts";
import type { Offline, Saving, Screen, Settings, View } from "./view.ts";

/** What the controller knows, of the program and of this trainee. Everything shown is derived from it. */
export type Known = {
  desk: Desk;
  listings: Library["listings"];
  lawTold: Library["lawTold"];
  /** The hub's texts in the present language, once they have arrived. */
  hub: Hub | null;
  settings: Settings;
  saving: Saving;
  notice: View["notice"];
  offline: Offline;
  aloud: View["aloud"];
  pictureWaits: boolean;
  route: Route;
  /** Where `back` leads, nearest last. */
  trail: Route[];
  screen: Screen;
  sessions: readonly StoredSession[];
  open: OpenSession | null;
  /** Runs that lie in this page's memory alone. */
  unkept: Set<string>;
  /** Whether the run to be begun from the briefing is kept, where the trainee has said so there. */
  keepNext: { readonly case: string; readonly role: RoleId; readonly kept: boolean } | null;
  law: LawIndex | null;
  /** Once it was opened. */
  lawDesk: LawDesk | null;
};
