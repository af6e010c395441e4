import type { SessionHead, StoredSession } from "../core/ports.ts";
import { createDesk } from "./desk.ts";
import { later } from "./later.ts";
import { type Model, withSession } from "./model.ts";
import type { OpenSession } from "./open-session.ts";
import { createSaver, type Saver } from "./saver.ts";
import { instantScreen } from "./screens.ts";
import { languageFor, settingsFrom } from "./settings.ts";
import type { View } from "./view.ts";
import type { World } from "./world.ts";

/** The store gets this long to list its sessions before play goes on without it. */
const STORE_MS = 1500;
/** And this long before a run that isn't in the list is told as missing: a weak machine after a power cut reads for seconds. */
const LONGEST_MS = 20_000;

/** What navigation and intents work with: the model, and the few ways in which it is told and kept. */
export type Workbench = {
  readonly world: World;
  readonly model: Model;
  readonly saver: Saver;
  /** Resolves when the stored sessions are known, or the store has been given up. */
  readonly listed: Promise<void>;
  /** Resolves when the store has said what it has, or will hardly do so any more. */
  readonly answered: Promise<void>;
  readonly view: () => View;
  readonly subscribe: (listener: (view: View) => void) => void;
  readonly emit: () => void;
  /** Puts up a notice; shown with the next `emit`. */
  readonly tell: (code: string, values?: Readonly<Record<string, string | number>>) => void;
  /** Remembers the open session and hands it to the saver. */
  readonly keep: (open: OpenSession) => void;
  /** Draws the present route anew from what is at hand. */
  readonly refresh: () => void;
};

export const createWorkbench = (world: World): Workbench => {
  const model: Model = {
    desk: createDesk(world.library),
    listings: world.library.listings,
    lawTold: world.library.lawTold,
    hub: null,
    settings: settingsFrom(world.shelf.load(), languageFor(world.languages)),
    saving: "idle",
    notice: null,
    offline: { state: "unknown" },
    aloud: null,
    pictureWaits: world.savesData,
    route: { at: "hub" },
    trail: [],
    screen: { name: "loading" },
    sessions: [],
    open: null,
    unkept: new Set(),
    keepNext: null,
    law: null,
    lawDesk: null,
    late: null,
  };
  const listeners: ((view: View) => void)[] = [];

  const view = (): View => ({
    language: model.settings.language,
    settings: model.settings,
    saving: model.open && model.unkept.has(model.open.head.id) ? "memory" : model.saving,
    volatile: model.unkept.size > 0,
    notice: model.notice,
    screen: model.screen,
    aloud: model.aloud,
    pictureWaits: model.pictureWaits,
  });
  const emit = (): void => {
    const now = view();
    for (const listener of listeners) listener(now);
  };
  const tell: Workbench["tell"] = (code, values = {}) => {
    model.notice = { code, values };
  };

  const saver = createSaver(world.store, world.drawn, (saving, fault) => {
    model.saving = saving;
    if (fault !== null) tell(fault);
    // The mark for "saving" comes with the turn itself; only its end is news.
    if (saving !== "saving") emit();
  });

  const UNANSWERED = "store-unavailable";
  const noStore = (code: string): void => {
    model.saving = "failed";
    tell(code);
  };
  let late = false;
  /** What the store has, whenever it says so: what has begun in the meantime stands beside it. */
  const told = world.store.list().then(result => {
    // What was wiped while it was being read mustn't come back onto the screen.
    if (model.offline.state === "wiped") return;
    if (!result.ok) return noStore(result.error.code);
    const begun = model.sessions;
    const stored = result.value.filter(({ head }) => !begun.some(session => session.head.id === head.id));
    for (const { head, events } of stored) saver.known(head.id, events.length);
    model.sessions = [...begun, ...stored];
    if (!late) return;
    if (model.saving === "failed") model.saving = "idle";
    if (model.notice?.code === UNANSWERED) model.notice = null;
    if (model.route.at === "hub") refresh();
  });
  const listed: Promise<void> = Promise.race([told.then(() => true), later(STORE_MS).then(() => false)]).then(
    answered => {
      if (answered) return;
      late = true;
      noStore(UNANSWERED);
    },
  );
  const answered = Promise.race([told, later(LONGEST_MS)]);

  const keep = (open: OpenSession): void => {
    const head: SessionHead = { ...open.head, updatedAt: world.clock() };
    model.open = { ...open, head };
    const stored: StoredSession = { head, events: open.live.events };
    model.sessions = withSession(model.sessions, stored);
    if (!model.unkept.has(head.id)) saver.keep(stored);
    // By then the turn stands on the screen.
    void saver.settled().then(() => {
      if (model.open?.live === open.live) open.story?.rest();
    });
  };

  const refresh = (): void => {
    const screen = instantScreen(model, model.route);
    if (screen) model.screen = screen;
    emit();
  };

  return {
    world,
    model,
    saver,
    listed,
    answered,
    view,
    subscribe: listener => void listeners.push(listener),
    emit,
    tell,
    keep,
    refresh,
  };
};
