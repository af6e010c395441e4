import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSaver } from "../../src/app/saver.ts";
import type { Saving } from "../../src/app/view.ts";
import type { StoredSession, StoreFault } from "../../src/core/ports.ts";
import { createSessionStore } from "../../src/storage/session-store.ts";
import { chose, started } from "../builders.ts";

// docs/faults.md: each row of its table that can be shown without a browser.

/** A session of so many events, last written at some time. */
const session = (events: number, updatedAt = 1, id = "a"): StoredSession => ({
  head: { id, createdAt: 1, updatedAt, forkedFrom: null },
  events: [started(), ...Array.from({ length: events - 1 }, (_, at) => chose(`r.${at}`))],
});

const database = (version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open("plain-sight", version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Does something to the database past the program. */
const meddle = async (work: (tx: IDBTransaction) => void): Promise<void> => {
  const db = await database();
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction(["heads", "events"], "readwrite");
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
    work(tx);
  });
  db.close();
};

const logs = async (): Promise<Record<string, number>> => {
  const listed = await createSessionStore().list();
  if (!listed.ok) throw new Error(listed.error.detail);
  return Object.fromEntries(listed.value.map(({ head, events }) => [head.id, events.length]));
};

/** A saver on a store of its own, and what the trainee was told. */
const aSaver = () => {
  const told: (readonly [Saving, StoreFault | null])[] = [];
  const store = createSessionStore();
  const saver = createSaver(
    store,
    () => Promise.resolve(),
    (saving, fault) => void told.push([saving, fault]),
  );
  const keep = async (...args: Parameters<typeof session>) => {
    saver.keep(session(...args));
    await saver.settled();
    return told.at(-1);
  };
  return { keep, saver, store, told };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe("storage under fault", () => {
  it("quota exceeded: told, nothing half written, and made good when there is room again", async () => {
    const { keep } = aSaver();
    expect(await keep(3)).toEqual(["saved", null]);
    const put = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await keep(5)).toEqual(["failed", "store-full"]);
    put.mockRestore();
    expect(await logs()).toEqual({ a: 3 });
    expect(await keep(6)).toEqual(["saved", null]);
    expect(await logs()).toEqual({ a: 6 });
  });

  it("quota exceeded in the middle of a write: none of its events stays", async () => {
    const { keep } = aSaver();
    await keep(2);
    let room = 2;
    const { put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (this: IDBObjectStore, value, key) {
      room -= 1;
      if (room < 0) throw new DOMException("full", "QuotaExceededError");
      return put.value?.call(this, value, key) as IDBRequest<IDBValidKey>;
    });
    expect(await keep(6)).toEqual(["failed", "store-full"]);
    vi.restoreAllMocks();
    expect(await logs()).toEqual({ a: 2 });
  });

  it("deleted in mid-session: told with the next step, which isn't written into the void", async () => {
    const { keep } = aSaver();
    await keep(3);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase("plain-sight");
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error("the store doesn't let go of the database"));
    });
    expect(await keep(4)).toEqual(["failed", "session-unknown"]);
    expect(await logs()).toEqual({});
  });

  it("two windows on one run: the second is refused and told, the first one's record stays whole", async () => {
    const first = aSaver();
    const second = aSaver();
    await first.keep(3);
    second.saver.known("a", 3);
    await first.keep(5);
    second.saver.keep({ ...session(3), events: [...session(3).events, chose("r.99")] });
    await second.saver.settled();
    expect(second.told.at(-1)).toEqual(["failed", "session-conflict"]);
    expect(await first.keep(7)).toEqual(["saved", null]);
    expect(await logs()).toEqual({ a: 7 });
  });

  it.each([
    ["back by a year", [2_000_000_000_000, 1_970_000_000_000]],
    ["before 1970", [1000, -5]],
    ["forth by a century and back", [1000, 4_000_000_000_000, 1001]],
    ["standing still", [1000, 1000]],
  ])("the clock goes %s: every event is there, in order", async (_, times) => {
    const { keep } = aSaver();
    for (const [at, time] of times.entries()) expect(await keep(at + 2, time)).toEqual(["saved", null]);
    const listed = await createSessionStore().list();
    expect(listed.ok && listed.value[0]?.events).toEqual(session(times.length + 1).events);
  });

  it("power off between write and confirmation: the same step again isn't written twice", async () => {
    const { keep, store } = aSaver();
    await keep(3);
    // Written, but the page never heard of it.
    await store.append("a", 3, [chose("r.2")], 2);
    expect(await keep(4)).toEqual(["saved", null]);
    expect(await logs()).toEqual({ a: 4 });
    await store.append("a", 4, [chose("r.3")], 2);
    expect(await keep(7)).toEqual(["saved", null]);
    expect(await logs()).toEqual({ a: 7 });
  });

  it("a store of a newer version: told as that, and left as it was", async () => {
    const newer = await database(2);
    newer.close();
    const { keep } = aSaver();
    expect(await createSessionStore().list()).toMatchObject({ ok: false, error: { code: "store-newer" } });
    expect(await keep(2)).toEqual(["failed", "store-newer"]);
    expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([2]);
  });

  it("a store of a newer version can be wiped as well", async () => {
    (await database(2)).close();
    expect(await createSessionStore().wipe()).toEqual({ ok: true, value: null });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("a store that never answers: told after a while, and `saved` when it does", async () => {
    vi.useFakeTimers();
    let answer: () => void = () => undefined;
    const slow = new Promise<void>(resolve => {
      answer = resolve;
    });
    const told: string[] = [];
    const store = createSessionStore();
    const late = { ...store, create: () => slow.then(() => ({ ok: true, value: null }) as const) };
    const saver = createSaver(
      late,
      () => Promise.resolve(),
      saving => void told.push(saving),
    );
    saver.keep(session(2));
    await vi.advanceTimersByTimeAsync(6000);
    expect(told).toEqual(["saving", "failed"]);
    vi.useRealTimers();
    answer();
    await saver.settled();
    expect(told).toEqual(["saving", "failed", "saved"]);
  });
});

describe("flipped bytes: what stands before the damage is read, and that there was more is known", () => {
  const put = (value: unknown, at: number) => meddle(tx => void tx.objectStore("events").put(value, ["a", at]));
  const CASES: readonly (readonly [string, () => Promise<void>, number])[] = [
    ["an event of no kind", () => put({ type: "choice-mad\u0000", choice: "r.1" }, 2), 2],
    ["an event without its field", () => put({ type: "choice-made" }, 3), 3],
    ["bytes instead of an event", () => put(new Uint8Array([1, 2, 3]), 1), 1],
    ["an event gone from the middle", () => meddle(tx => void tx.objectStore("events").delete(["a", 2])), 2],
    ["an event at no number", () => meddle(tx => void tx.objectStore("events").add(chose("r.9"), ["a", 2.5])), 3],
  ];
  it.each(CASES)("%s", async (_, damage, readable) => {
    const { keep } = aSaver();
    await keep(5);
    await damage();
    const listed = await createSessionStore().list();
    expect(listed.ok && listed.value).toMatchObject([{ damaged: true, events: session(5).events.slice(0, readable) }]);
  });
});

describe("wiping", () => {
  it("leaves no database, though another window holds it open", async () => {
    const { keep, store } = aSaver();
    await keep(3);
    const other = createSessionStore();
    await other.list();
    expect(await store.wipe()).toEqual({ ok: true, value: null });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("a window that won't let go is not waited for: the store is empty at least", async () => {
    const { keep, store } = aSaver();
    await keep(3);
    const holder = await database();
    expect(await store.wipe()).toEqual({ ok: true, value: null });
    holder.close();
    expect(await logs()).toEqual({});
  });

  it("a run's own word outlives the next step", async () => {
    const { keep, store } = aSaver();
    await keep(2);
    await store.rename("a", "second try");
    await keep(4);
    const listed = await createSessionStore().list();
    expect(listed.ok && listed.value[0]?.head.nickname).toBe("second try");
  });
});
