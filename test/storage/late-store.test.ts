import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { Shelf, StoredSession } from "../../src/core/ports.ts";
import { createLateStore } from "../../src/storage/late-store.ts";
import { createSessionStore } from "../../src/storage/session-store.ts";
import { started } from "../builders.ts";

const session: StoredSession = {
  head: { id: "a", createdAt: 1, updatedAt: 1, forkedFrom: null },
  events: [started()],
};

describe("the store whose code comes late", () => {
  let fetched = 0;
  const noting = (noted: unknown): Shelf => ({ load: () => noted, save: () => undefined });
  const late = (noted: unknown = null) =>
    createLateStore(async () => {
      fetched += 1;
      return createSessionStore();
    }, noting(noted));
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    fetched = 0;
  });

  it("lists nothing, and fetches nothing, where nothing was ever kept", async () => {
    expect(await late().list()).toEqual({ ok: true, value: [] });
    expect(fetched).toBe(0);
  });

  it("is fetched where the browser has thrown away what was noted as kept, so that somebody notices", async () => {
    expect(await late(2).list()).toEqual({ ok: true, value: [] });
    expect(fetched).toBe(1);
  });

  it("is fetched once, with the first write, and finds it again at the next start", async () => {
    const store = late();
    await store.create(session);
    await store.append("a", 1, [{ type: "choice-made", choice: "x" }], 2);
    expect(fetched).toBe(1);
    const listed = await late().list();
    expect(listed.ok && listed.value.map(({ events }) => events.length)).toEqual([2]);
  });

  it("reads by the real store where the browser can't tell which databases it has", async () => {
    await createSessionStore().create(session);
    Object.defineProperty(indexedDB, "databases", { value: undefined });
    const listed = await late().list();
    expect(listed.ok && listed.value).toHaveLength(1);
  });

  it("says so where its code doesn't arrive, and tries again with the next write", async () => {
    let online = false;
    const store = createLateStore(async () => {
      if (!online) throw new Error("offline");
      return createSessionStore();
    }, noting(null));
    expect(await store.create(session)).toMatchObject({ ok: false, error: { code: "store-unavailable" } });
    online = true;
    expect(await store.create(session)).toEqual({ ok: true, value: null });
  });
});
