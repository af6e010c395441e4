import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, wrap } from "idb";
import * as v from "valibot";
import type { SessionHead, Store, StoredSession, StoreFault } from "../core/ports.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Event } from "../core/session/event.ts";
import { buckets, DATABASE } from "./bucket.ts";
import { eventShape, headShape } from "./stored-shape.ts";

interface Schema extends DBSchema {
  heads: { key: string; value: SessionHead };
  /** Keyed by [session id, index in the log]: two tabs can't write the same place twice. */
  events: { key: [string, number]; value: Event };
}

const VERSION = 1;
/** An old window of the program may hold the database open; who wipes isn't kept waiting for it. */
const DELETE_MS = 2000;

const faultOf = (error: unknown): Result<never, StoreFault> => {
  const name = error instanceof DOMException ? error.name : "";
  const detail = error instanceof Error ? error.message : String(error);
  if (name === "QuotaExceededError") return fail("store-full", detail);
  if (name === "ConstraintError") return fail("session-conflict", detail);
  if (name === "VersionError") return fail("store-newer", detail);
  return fail("store-unavailable", detail);
};

const attempt = async <Value>(work: () => Promise<Result<Value, StoreFault>>): Promise<Result<Value, StoreFault>> => {
  try {
    return await work();
  } catch (error) {
    return faultOf(error);
  }
};

const abort = (tx: { abort(): void }): void => {
  try {
    tx.abort();
  } catch {
    // The browser has aborted it already.
  }
};

/** Equal as JSON: both sides were built by the same code. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const logRange = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** A log is whole only from index 0 without a gap; what comes after a damaged event can't be trusted. */
const readable = (events: readonly unknown[], keys: readonly (readonly [string, number])[]): readonly Event[] => {
  const good: Event[] = [];
  for (const [at, event] of events.entries()) {
    if (keys[at]?.[1] !== at || !v.is(eventShape, event)) break;
    good.push(event as Event);
  }
  return good;
};

type Writing = IDBPTransaction<Schema, ["heads", "events"], "readwrite">;

/** `async`, so that a request which can't even be made rejects with the others and leaves none unattended. */
const addAll = async (tx: Writing, id: string, at: number, events: readonly Event[]): Promise<void> => {
  const log = tx.objectStore("events");
  await Promise.all(events.map(async (event, index) => log.add(event, [id, at + index])));
};

/** Opens the database; `gone` is called where it is closed from outside. */
const open = async (gone: () => void): Promise<IDBPDatabase<Schema>> => {
  const factory = (await buckets()?.open(DATABASE))?.indexedDB ?? indexedDB;
  const request = factory.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("heads", { keyPath: "id" });
    request.result.createObjectStore("events");
  };
  const db = (await wrap(request)) as IDBPDatabase<Schema>;
  db.addEventListener("close", gone);
  // Another window wipes the store, or brings in a newer one: don't stand in its way.
  db.addEventListener("versionchange", () => {
    gone();
    db.close();
  });
  return db;
};

/** The database itself, with the files it lies in as far as the browser lets them go. */
const drop = async (): Promise<Result<null, StoreFault>> => {
  const bucketed = buckets();
  if (bucketed === null) await deleteDB(DATABASE);
  else await bucketed.delete(DATABASE);
  return ok(null);
};

/**
 * Sessions in the browser's IndexedDB. Writes resolve when the transaction is complete with strict durability, that is
 * after the browser has asked the system to flush. What can't be read is left where it is and not listed.
 */
export const createSessionStore = (): Store => {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };

  /** Runs one write over both stores and waits for the disk. */
  const write = (work: (tx: Writing) => Promise<Result<null, StoreFault>>): Promise<Result<null, StoreFault>> =>
    attempt(async () => {
      const db = await database();
      const tx = db.transaction(["heads", "events"], "readwrite", { durability: "strict" });
      // A failing request rejects both itself and `done`: the first is reported, the second mustn't go unhandled.
      tx.done.catch(() => undefined);
      try {
        const result = await work(tx);
        if (result.ok) await tx.done;
        return result;
      } catch (error) {
        // A request that couldn't even be made leaves the transaction alive: half of a step would be written.
        abort(tx);
        throw error;
      }
    });

  return {
    list: () =>
      attempt(async () => {
        const db = await database();
        const tx = db.transaction(["heads", "events"]);
        const sessions: StoredSession[] = [];
        for (const head of await tx.objectStore("heads").getAll()) {
          if (!v.is(headShape, head)) continue;
          const log = tx.objectStore("events");
          const range = logRange(head.id);
          const [all, keys] = await Promise.all([log.getAll(range), log.getAllKeys(range)]);
          const events = readable(all, keys);
          if (events.length > 0)
            sessions.push({ head, events, ...(events.length < all.length ? { damaged: true } : {}) });
        }
        sessions.sort((a, b) => b.head.updatedAt - a.head.updatedAt);
        return ok(sessions);
      }),
    create: ({ head, events }) =>
      write(async tx => {
        await tx.objectStore("heads").add(head);
        await addAll(tx, head.id, 0, events);
        return ok(null);
      }),
    append: (id, at, events, updatedAt) =>
      write(async tx => {
        const head = await tx.objectStore("heads").get(id);
        if (head === undefined) return fail("session-unknown", `no session ${id}`);
        const log = tx.objectStore("events");
        const length = await log.count(logRange(id));
        // What is there already may be this very write, done but never confirmed: then only the rest is lacking.
        const there = length > at ? await log.getAll(IDBKeyRange.bound([id, at], [id, length])) : [];
        if (length < at || there.some((event, index) => !same(event, events[index])))
          return fail("session-conflict", `the log of ${id} has ${length} events, not ${at}`);
        await addAll(tx, id, at + there.length, events.slice(there.length));
        await tx.objectStore("heads").put({ ...head, updatedAt });
        return ok(null);
      }),
    remove: id =>
      write(async tx => {
        await tx.objectStore("events").delete(logRange(id));
        await tx.objectStore("heads").delete(id);
        return ok(null);
      }),
    rename: (id, nickname) =>
      write(async tx => {
        const head = await tx.objectStore("heads").get(id);
        if (head === undefined) return fail("session-unknown", `no session ${id}`);
        const { nickname: _, ...nameless } = head;
        await tx.objectStore("heads").put(nickname === undefined ? nameless : { ...nameless, nickname });
        return ok(null);
      }),
    wipe: async () => {
      // Emptied first: should the database itself have to wait for another window, what was in it is gone. A store of a
      // newer version can't be emptied, only deleted.
      const emptied = await write(async tx => {
        await Promise.all([tx.objectStore("events").clear(), tx.objectStore("heads").clear()]);
        return ok(null);
      });
      if (opening !== null) (await opening).close();
      forget();
      const deleted = attempt(drop);
      const waited = new Promise<typeof emptied>(resolve => setTimeout(() => resolve(emptied), DELETE_MS));
      return Promise.race([deleted, waited]);
    },
  };
};
