import { type GivenFile, NICKNAME_LENGTH, type StoredSession } from "../core/ports.ts";
import { ok } from "../core/result.ts";
import { keptByDefault } from "./kept.ts";
import type { Known } from "./known.ts";
import { later } from "./later.ts";
import type { Opening } from "./opening.ts";
import type { Route } from "./route.ts";
import { openRun, type Shelves, saveRun } from "./run-files.ts";
import type { Saver } from "./saver.ts";
import { settingsFrom } from "./settings.ts";
import type { World } from "./world.ts";

/** A write that is under way gets this long to end before everything is wiped. */
const SETTLE_MS = 1000;
/** What isn't told to be gone by then is told as not gone. */
const WIPE_MS = 10_000;

/** Where the trainee's data lie, and the hands that reach them. */
export type Hold = {
  readonly model: Known;
  readonly world: World;
  readonly saver: Saver;
  /** Resolves when the stored runs are known. */
  readonly listed: Promise<void>;
  readonly opening: () => Opening;
  readonly tell: (code: string) => void;
  readonly refresh: () => void;
  /** Shows a route in the place of the present one. */
  readonly go: (route: Route) => Promise<void>;
};

/** The intents about the trainee's own data; each resolves when it is done, as far as it can be. */
export type OwnData = {
  readonly remove: (id: string) => Promise<void>;
  readonly saveRun: (id: string, worded: boolean) => Promise<void>;
  readonly openRun: (file: GivenFile) => Promise<void>;
  readonly keepNext: (kept: boolean) => Promise<void>;
  readonly keepRun: (id: string) => Promise<void>;
  readonly nameRun: (id: string, words: string) => Promise<void>;
  readonly wipe: (silent: boolean) => Promise<void>;
  /** Another window has wiped the store: nothing of it stays on this screen either. */
  readonly forget: () => Promise<void>;
};

/** What the trainee decides about their own data: what is kept, under which word, and that all of it goes. */
export const createOwnData = ({ model, world, saver, listed, opening, tell, refresh, go }: Hold): OwnData => {
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
      // It remembers what was looked for.
      lawDesk: null,
    } satisfies Partial<Known>);
    model.unkept.clear();
    await go({ at: "hub" });
  };

  const roleOf = ({ events: [first] }: StoredSession) => (first?.type === "started" ? first.role : null);

  const shelves: Shelves = {
    files: world.files,
    listed,
    runs: () => model.sessions,
    opening,
    async admit(stored) {
      // Behind the runs of this device: a link to the case goes on with one of those.
      model.sessions = [...model.sessions, stored];
      const role = roleOf(stored);
      if (role !== null && !keptByDefault(role)) {
        model.unkept.add(stored.head.id);
        return true;
      }
      saver.keep(stored);
      await saver.settled();
      return model.saving !== "failed";
    },
  };

  return {
    async remove(id) {
      saver.forget(id);
      // Gone from the screen means gone from the disk: who wipes a run and closes the tab must be able to rely on it.
      const removed = model.unkept.delete(id) ? ok(null) : await world.store.remove(id);
      if (!removed.ok) return tell(removed.error.code);
      model.sessions = model.sessions.filter(({ head }) => head.id !== id);
      if (model.open?.head.id === id) model.open = null;
      if (model.route.at !== "hub") await go("session" in model.route ? { at: "hub" } : model.route);
    },
    saveRun: (id, worded) => saveRun(shelves, id, worded),
    async openRun(file) {
      const code = await openRun(shelves, file);
      if (code !== null) tell(code);
    },
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
      const nickname =
        words
          .replaceAll(/\p{Cc}/gu, " ")
          .trim()
          .slice(0, NICKNAME_LENGTH) || undefined;
      const named = <Head extends { readonly id: string }>(head: Head): Head =>
        head.id === id ? { ...head, nickname } : head;
      model.sessions = model.sessions.map(stored => ({ ...stored, head: named(stored.head) }));
      if (model.open) model.open = { ...model.open, head: named(model.open.head) };
      refresh();
      if (model.unkept.has(id)) return;
      // After what is still being written: a run that isn't in the store yet couldn't be named there.
      await saver.settled();
      const result = await world.store.rename(id, nickname);
      if (!result.ok) tell(result.error.code);
    },
    async wipe(silent) {
      // From here on nothing is written, and whoever looks over a shoulder sees the start page.
      const shown = forget();
      await Promise.race([saver.settled(), later(SETTLE_MS)]);
      const wiping = Promise.all([world.store.wipe(), world.wipeTraces()]);
      const gone = await Promise.race([
        wiping.then(([stored, traces]) => stored.ok && traces).catch(() => false),
        later(WIPE_MS).then(() => false),
      ]);
      await shown;
      if (!gone) tell("wipe-failed");
      else if (!silent) tell("wiped");
    },
    forget,
  };
};
