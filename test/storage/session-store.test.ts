import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { StoredSession } from "../../src/core/ports.ts";
import { createSessionStore } from "../../src/storage/session-store.ts";
import { chose, shown, started } from "../builders.ts";

const start = started();
const turn = shown({ lines: ["r.1"], offered: ["r.a"] });
const choice = chose("r.a");
const session = (id: string, updatedAt = 1): StoredSession => ({
  head: { id, createdAt: 1, updatedAt, forkedFrom: null },
  events: [start, turn],
});

/** Writes past the adapter, as a damaged disk or a newer version would. */
const scribble = async (store: "heads" | "events", value: unknown, key?: IDBValidKey): Promise<void> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("plain-sight");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const tx = db.transaction(store, "readwrite");
    tx.objectStore(store).put(value, key);
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
  db.close();
};

describe("the session store", () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it("gives back what was created and appended, newest first, in another opening of the same store", async () => {
    const store = createSessionStore();
    await store.create(session("a", 1));
    await store.create(session("b", 2));
    expect(await store.append("a", 2, [choice, turn], 9)).toEqual({ ok: true, value: null });
    const listed = await createSessionStore().list();
    expect(listed.ok && listed.value.map(({ head }) => head.id)).toEqual(["a", "b"]);
    expect(listed.ok && listed.value[0]?.events).toEqual([start, turn, choice, turn]);
  });

  it.each([
    ["over an event that another tab has written", 1],
    ["past a gap", 3],
  ])("refuses to append %s, and leaves the log as it was", async (_, at) => {
    const store = createSessionStore();
    await store.create(session("a"));
    expect(await store.append("a", at, [choice], 2)).toMatchObject({ ok: false, error: { code: "session-conflict" } });
    const listed = await store.list();
    expect(listed.ok && listed.value[0]?.events).toEqual([start, turn]);
  });

  it("refuses a second session under the same id, and an append to one that isn't there", async () => {
    const store = createSessionStore();
    await store.create(session("a"));
    expect(await store.create(session("a"))).toMatchObject({ ok: false, error: { code: "session-conflict" } });
    expect(await store.append("z", 0, [choice], 2)).toMatchObject({ ok: false, error: { code: "session-unknown" } });
  });

  it("deletes one session with its whole log and leaves the other", async () => {
    const store = createSessionStore();
    await store.create(session("a"));
    await store.create(session("ab"));
    await store.remove("a");
    const listed = await store.list();
    expect(listed.ok && listed.value.map(({ head, events }) => [head.id, events.length])).toEqual([["ab", 2]]);
  });

  it.each([
    ["a head without a date", "heads", { id: "bad" }, undefined, ["good"]],
    ["an event of an unknown kind", "events", { type: "from-the-future" }, ["good", 1], ["good"]],
    ["an event whose clues are no list", "events", { ...turn, clues: "many" }, ["good", 1], ["good"]],
  ] as const)("%s doesn't keep the rest from being read", async (_, where, value, key, ids) => {
    const store = createSessionStore();
    await store.create(session("good"));
    await scribble(where, value, key as IDBValidKey | undefined);
    const listed = await createSessionStore().list();
    expect(listed.ok && listed.value.map(({ head }) => head.id)).toEqual(ids);
    if (where === "events") expect(listed.ok && listed.value[0]?.events).toEqual([start]);
  });

  it("says so where the browser has no database", async () => {
    globalThis.indexedDB = {
      open() {
        throw new DOMException("blocked", "SecurityError");
      },
    } as unknown as IDBFactory;
    const store = createSessionStore();
    expect(await store.list()).toMatchObject({ ok: false, error: { code: "store-unavailable" } });
    expect(await store.create(session("a"))).toMatchObject({ ok: false, error: { code: "store-unavailable" } });
  });
});
