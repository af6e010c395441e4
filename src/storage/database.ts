import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, wrap } from "idb";
import type { SessionHead, StoreFault } from "../core/ports.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Event } from "../core/session/event.ts";
import { buckets, DATABASE } from "./bucket.ts";

export interface Schema extends DBSchema {
  heads: { key: string; value: SessionHead };
  /** Keyed by [session id, index in the log]: two tabs can't write the same place twice. */
  events: { key: [string, number]; value: Event };
}

export type Writing = IDBPTransaction<Schema, ["heads", "events"], "readwrite">;

const VERSION = 1;
/** An old window of the program may hold the database open; who wipes isn't kept waiting for it. */
const DELETE_MS = 2000;

/** The database, opened when it is first needed, and again after it was closed from outside. */
export type Database = {
  readonly read: <Value>(work: (db: IDBPDatabase<Schema>) => Promise<Value>) => Promise<Result<Value, StoreFault>>;
  /**
   * Runs one write over both stores. Resolves when the transaction is complete with strict durability, that is after the
   * browser has asked the system to flush.
   */
  readonly write: (work: (tx: Writing) => Promise<Result<null, StoreFault>>) => Promise<Result<null, StoreFault>>;
  /** Empties the stores and deletes the database itself. */
  readonly wipe: () => Promise<Result<null, StoreFault>>;
};

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

export const createDatabase = (): Database => {
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

  const write: Database["write"] = work =>
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
    read: work => attempt(async () => ok(await work(await database()))),
    write,
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
