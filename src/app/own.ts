import type { RoleId } from "../core/law/law.ts";
import type { StoredSession } from "../core/ports.ts";
import type { OpenSession } from "./open-session.ts";
import type { Route } from "./route.ts";
import type { Offline, Saving, Screen, Settings, View } from "./view.ts";

/** What the controller remembers of this trainee, and not of the program: all of it can be made to go. */
export type Own = {
  settings: Settings;
  saving: Saving;
  notice: View["notice"];
  offline: Offline;
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
};
