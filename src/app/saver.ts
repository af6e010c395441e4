import type { Store, StoredSession, StoreFault } from "../core/ports.ts";
import type { Saving } from "./view.ts";

/** Writes a session behind the trainee's back: the screen never waits for it. */
export type Saver = {
  /** The session as it now is; what isn't on the disk yet gets written. */
  readonly keep: (session: StoredSession) => void;
  /** Stops writing this session: it has been deleted. */
  readonly forget: (id: string) => void;
  /** Stops writing anything that was handed in so far. */
  readonly forgetAll: () => void;
  /** Tells that this many events of a session are on the disk already. */
  readonly known: (id: string, events: number) => void;
  /** Resolves when nothing is left to write, for better or worse. */
  readonly settled: () => Promise<void>;
};

/** A write without an answer for this long is told as failed, though it is still waited for. */
const ANSWER_MS = 5000;

type Entry = { session: StoredSession; written: number };

/**
 * One writer, one write at a time, each from the last confirmed event on: a failed write is tried again with the next
 * event, and nothing is ever written past a gap. `tell` hears `saved` only when all is confirmed.
 */
export const createSaver = (
  store: Store,
  drawn: () => Promise<void>,
  tell: (saving: Saving, fault: StoreFault | null) => void,
): Saver => {
  const entries = new Map<string, Entry>();
  const created = new Map<string, number>();
  let running: Promise<void> | null = null;

  const write = async (entry: Entry): Promise<StoreFault | null> => {
    const { head, events } = entry.session;
    const fresh = !created.has(head.id);
    const result = fresh
      ? await store.create(entry.session)
      : await store.append(head.id, entry.written, events.slice(entry.written), head.updatedAt);
    if (!result.ok) return result.error.code;
    // Forgotten while it was being written: it isn't in the store any more, or soon won't be.
    if (entries.get(head.id) !== entry) return null;
    entry.written = events.length;
    created.set(head.id, events.length);
    return null;
  };

  const run = async (): Promise<void> => {
    // Text first: what is to be saved stands on the screen before the store is asked.
    await drawn();
    let fault: StoreFault | null = null;
    for (;;) {
      const entry = [...entries.values()].find(candidate => candidate.written < candidate.session.events.length);
      if (entry === undefined) break;
      const slow = setTimeout(() => tell("failed", "store-unavailable"), ANSWER_MS);
      fault = await write(entry);
      clearTimeout(slow);
      if (fault !== null) break;
    }
    running = null;
    tell(fault === null ? "saved" : "failed", fault);
  };

  return {
    keep(session) {
      const { id } = session.head;
      const entry = entries.get(id);
      if (entry) entry.session = session;
      else entries.set(id, { session, written: created.get(id) ?? 0 });
      tell("saving", null);
      running ??= run();
    },
    forget(id) {
      entries.delete(id);
      created.delete(id);
    },
    forgetAll() {
      entries.clear();
      created.clear();
    },
    known(id, events) {
      created.set(id, events);
      const entry = entries.get(id);
      if (entry) entry.written = events;
    },
    async settled() {
      while (running !== null) await running;
    },
  };
};
