import { NICKNAME_LENGTH } from "../core/ports.ts";
import type { Navigator } from "./navigator.ts";
import { settingsFrom } from "./settings.ts";
import type { Intents } from "./view.ts";
import { later, type Workbench } from "./workbench.ts";

/** A write that is under way gets this long to end before everything is wiped. */
const SETTLE_MS = 1000;

export type OwnData = Pick<Intents, "keepNext" | "keepRun" | "nameRun" | "wipe"> & {
  /** Another window has wiped the store: nothing of it stays on this screen either. */
  readonly forget: () => Promise<void>;
};

/** What the trainee decides about their own data: what is kept, under which word, and that all of it goes. */
export const createOwnData = (bench: Workbench, navigator: Navigator): OwnData => {
  const { world, store, model, saver, emit, tell, refresh } = bench;

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
    await navigator.go({ at: "hub" }, "replace");
  };

  const wipe = async (silent: boolean): Promise<void> => {
    // From here on nothing is written, and whoever looks over a shoulder sees the start page.
    const shown = forget();
    await Promise.race([saver.settled(), later(SETTLE_MS)]);
    const [stored, traces] = await Promise.all([store.wipe(), world.wipeTraces().catch(() => false)]);
    await shown;
    if (!stored.ok || !traces) tell("wipe-failed");
    else if (!silent) tell("wiped");
    emit();
  };

  return {
    keepNext(kept) {
      if (model.screen.name !== "briefing" || model.route.at !== "briefing") return;
      const { case: caseId, role } = model.route;
      model.keepNext = { case: caseId, role, kept };
      model.screen = { ...model.screen, kept };
      emit();
    },
    keepRun(id) {
      const stored = model.sessions.find(({ head }) => head.id === id);
      if (stored === undefined || !model.unkept.delete(id)) return;
      saver.keep(stored);
      refresh();
    },
    nameRun(id, words) {
      const nickname = words.trim().slice(0, NICKNAME_LENGTH) || undefined;
      const named = <Head extends { readonly id: string }>(head: Head): Head =>
        head.id === id ? { ...head, nickname } : head;
      model.sessions = model.sessions.map(stored => ({ ...stored, head: named(stored.head) }));
      if (model.open) model.open = { ...model.open, head: named(model.open.head) };
      refresh();
      if (model.unkept.has(id)) return;
      // After what is still being written: a run that isn't in the store yet couldn't be named there.
      void saver
        .settled()
        .then(() => store.rename(id, nickname))
        .then(result => {
          if (result.ok) return;
          tell(result.error.code);
          emit();
        });
    },
    wipe: silent => void wipe(silent),
    forget,
  };
};
