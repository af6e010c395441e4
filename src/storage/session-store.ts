import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import * as v from "valibot";
import type { SessionHead, Store, StoredSession, StoreFault } from "../core/ports.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Event } from "../core/session/event.ts";
import { DATABASE } from "./late-store.ts";
import { eventShape, headShape } from "./stored-shape.ts";

interface Schema extends DBSchema {
  heads: { key: string; value: SessionHead };
  /** Keyed by [session id, index in the log]: two tabs can't write the same place twice. */
  events: { key: [string, number]; value: Event };
}

const VERSION = 1;

const faultOf = (error: unknown): Result<never, StoreFault> => {
  const name = error instanceof DOMException ? error.name : "";
  const detail = error instanceof Error ? error.message : String(error);
  if (name === "QuotaExceededError") return fail("store-full", detail);
  if (name === "ConstraintError") return fail("session-conflict", detail);
  return fail("store-unavailable", detail);
};

const attempt = async <Value>(work: () => Promise<Result<Value, StoreFault>>): Promise<Result<Value, StoreFault>> => {
  try {
    return await work();
  } catch (error) {
    return faultOf(error);
  }
};

const logRange = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** A log is whole only from index 0 without a gap; what comes after a damaged event can't be trusted. */
const readable = (events: readonly unknown[]): readonly Event[] => {
  const good: Event[] = [];
  for (const event of events) {
    if (!v.is(eventShape, event)) break;
    good.push(event as Event);
  }
  return good;
};

/**
 * Sessions in the browser's IndexedDB. Writes resolve when the transaction is complete with strict durability, that is
 * after the browser has asked the system to flush. What can't be read is left where it is and not listed.
 */
export const createSessionStore = (): Store => {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade(db) {
        db.createObjectStore("heads", { keyPath: "id" });
        db.createObjectStore("events");
      },
      terminated: () => {
        opening = null;
      },
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  /** Runs one write over both stores and waits for the disk. */
  const write = (
    work: (tx: IDBPTransaction<Schema, ["heads", "events"], "readwrite">) => Promise<Result<null, StoreFault>>,
  ): Promise<Result<null, StoreFault>> =>
    attempt(async () => {
      const db = await database();
      const tx = db.transaction(["heads", "events"], "readwrite", { durability: "strict" });
      // A failing request rejects both itself and `done`: the first is reported, the second mustn't go unhandled.
      tx.done.catch(() => undefined);
      const result = await work(tx);
      if (result.ok) await tx.done;
      return result;
    });

  return {
    list: () =>
      attempt(async () => {
        const db = await database();
        const tx = db.transaction(["heads", "events"]);
        const sessions: StoredSession[] = [];
        for (const head of await tx.objectStore("heads").getAll()) {
          if (!v.is(headShape, head)) continue;
          const events = readable(await tx.objectStore("events").getAll(logRange(head.id)));
          if (events.length > 0) sessions.push({ head, events });
        }
        sessions.sort((a, b) => b.head.updatedAt - a.head.updatedAt);
        return ok(sessions);
      }),
    create: ({ head, events }) =>
      write(async tx => {
        await tx.objectStore("heads").add(head);
        const log = tx.objectStore("events");
        await Promise.all(events.map((event, at) => log.add(event, [head.id, at])));
        return ok(null);
      }),
    append: (id, at, events, updatedAt) =>
      write(async tx => {
        const head = await tx.objectStore("heads").get(id);
        if (head === undefined) return fail("session-unknown", `no session ${id}`);
        const log = tx.objectStore("events");
        const length = await log.count(logRange(id));
        if (length !== at) return fail("session-conflict", `the log of ${id} has ${length} events, not ${at}`);
        await Promise.all(events.map((event, index) => log.add(event, [id, at + index])));
        await tx.objectStore("heads").put({ ...head, updatedAt });
        return ok(null);
      }),
    remove: id =>
      write(async tx => {
        await tx.objectStore("events").delete(logRange(id));
        await tx.objectStore("heads").delete(id);
        return ok(null);
      }),
  };
};
