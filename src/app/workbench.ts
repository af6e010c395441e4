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

/** What navigation and intents work with: the model, and the few ways in which it is told and kept. */
export type Workbench = {
  readonly world: World;
  readonly model: Model;
  readonly saver: Saver;
  /** Resolves when the stored sessions are known, or the store has been given up. */
  readonly listed: Promise<void>;
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

  const listed: Promise<void> = Promise.race([
    world.store.list(),
    later(STORE_MS).then(() => ({ ok: false, error: { code: "store-unavailable", detail: "no answer" } }) as const),
  ]).then(result => {
    if (!result.ok) {
      model.saving = "failed";
      return tell(result.error.code);
    }
    for (const stored of result.value) saver.known(stored.head.id, stored.events.length);
    model.sessions = result.value;
  });

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
    view,
    subscribe: listener => void listeners.push(listener),
    emit,
    tell,
    keep,
    refresh,
  };
};
