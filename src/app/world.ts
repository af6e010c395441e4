import type { Clock, Seed, SessionFiles, Shelf, Store, Storyteller } from "../core/ports.ts";
import type { Library } from "./library.ts";
import type { Intents, Offline, View } from "./view.ts";

/** The world as the controller sees it; main.ts gives the real one, tests give theirs. */
export type World = {
  readonly library: Library;
  readonly store: Store;
  /** Runs as files; its code is fetched when it's first wanted. */
  readonly files: () => Promise<SessionFiles>;
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly seed: Seed;
  readonly newId: () => string;
  /** Fetches what tells stories. */
  readonly storyteller: () => Promise<Storyteller>;
  /** Resolves when the View last told has been drawn. */
  readonly drawn: () => Promise<void>;
  /** Resolves when the View last told has been drawn, and the first picture of this visit stands or isn't waited for any longer. */
  readonly pictured: () => Promise<void>;
  /** The browser's languages, first choice first. */
  readonly languages: readonly string[];
  /** The browser was asked to save data: what the text doesn't need is fetched only when asked for. */
  readonly savesData: boolean;
  /** Shows a route in the address bar; `replace` leaves no step in the history. */
  readonly showAddress: (hash: string, replace: boolean) => void;
  /** Begins to fetch the whole program onto this device. */
  readonly keepOffline: () => void;
  /** Begins or stops reading aloud; what comes of it is told by `Controller.hearAloud`. */
  readonly readAloud: () => void;
  /** Removes what this program keeps outside the store: settings, the copy for the day without a network. False: not all went. */
  readonly wipeTraces: () => Promise<boolean>;
};

export type Controller = {
  readonly intents: Intents;
  view(): View;
  /** Hears every new View from now on. */
  subscribe(listener: (view: View) => void): void;
  /** Goes to an address: at start, and when the browser's own buttons are used. */
  navigate(hash: string): Promise<void>;
  /** Learns how much of the program lies on this device. */
  hearOffline(offline: Offline): void;
  /** Puts up a notice: an i18n key under `notice.`. */
  notify(code: string): void;
  /** Takes down what is being read aloud, or that nothing can be. */
  readonly hearAloud: (aloud: View["aloud"]) => void;
  /** Another window has wiped everything: so does this one, as far as it's on screen and in memory. */
  forget(): Promise<void>;
  /** The content was edited under the running app (development): it is fetched anew and the session replayed. */
  reload(library: Library): Promise<void>;
  /** Resolves when every event is on the disk, or has failed to get there. */
  settled(): Promise<void>;
};
