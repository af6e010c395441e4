import { NICKNAME_LENGTH, type Store } from "../core/ports.ts";
import type { Own } from "./own.ts";
import type { Saver } from "./saver.ts";
import { settingsFrom } from "./settings.ts";

/** A write that is under way gets this long to end before everything is wiped. */
const SETTLE_MS = 1000;

/** Where the trainee's data lie, and the hands that reach them. */
export type Hold = {
  readonly model: Own;
  readonly saver: Saver;
  readonly store: Store;
  readonly wipeTraces: () => Promise<boolean>;
  readonly tell: (code: string) => void;
  readonly refresh: () => void;
  /** Shows the start page under its own address. */
  readonly toStart: () => Promise<void>;
};

/** The intents about the trainee's own data; each resolves when it is done, as far as it can be. */
export type OwnData = {
  readonly keepNext: (kept: boolean) => Promise<void>;
  readonly keepRun: (id: string) => Promise<void>;
  readonly nameRun: (id: string, words: string) => Promise<void>;
  readonly wipe: (silent: boolean) => Promise<void>;
  /** Another window has wiped the store: nothing of it stays on this screen either. */
  readonly forget: () => Promise<void>;
};

/** What the trainee decides about their own data: what is kept, under which word, and that all of it goes. */
export const createOwnData = ({ model, saver, store, wipeTraces, tell, refresh, toStart }: Hold): OwnData => {
  const forget = async (): Promise<void> => {
    saver.forgetAll();
    Object.assign(model, {
      sessions: [],
      open: null,
      keepNext: null,
      notice: null,
      saving: "idle",
      trail: [],
      offline: { state: "wiped" },
      settings: settingsFrom(null, model.settings.language),
    });
    model.unkept.clear();
    await toStart();
  };

  return {
    async keepNext(kept) {
      if (model.screen.name !== "briefing" || model.route.at !== "briefing") return;
      const { case: caseId, role } = model.route;
      model.keepNext = { case: caseId, role, kept };
      model.screen = { ...model.screen, kept };
    },
    async keepRun(id) {
      const stored = model.sessions.find(({ head }) => head.id === id);
      if (stored !== undefined && model.unkept.delete(id)) saver.keep(stored);
    },
    async nameRun(id, words) {
      const nickname = words.trim().slice(0, NICKNAME_LENGTH) || undefined;
      const named = <Head extends { readonly id: string }>(head: Head): Head =>
        head.id === id ? { ...head, nickname } : head;
      model.sessions = model.sessions.map(stored => ({ ...stored, head: named(stored.head) }));
      if (model.open) model.open = { ...model.open, head: named(model.open.head) };
      refresh();
      if (model.unkept.has(id)) return;
      // After what is still being written: a run that isn't in the store yet couldn't be named there.
      await saver.settled();
      const result = await store.rename(id, nickname);
      if (!result.ok) tell(result.error.code);
    },
    async wipe(silent) {
      // From here on nothing is written, and whoever looks over a shoulder sees the start page.
      const shown = forget();
      await Promise.race([saver.settled(), new Promise(resolve => setTimeout(resolve, SETTLE_MS))]);
      const [stored, traces] = await Promise.all([store.wipe(), wipeTraces().catch(() => false)]);
      await shown;
      if (!stored.ok || !traces) tell("wipe-failed");
      else if (!silent) tell("wiped");
    },
    forget,
  };
};
