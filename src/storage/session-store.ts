import * as v from "valibot";
import type { Store, StoredSession } from "../core/ports.ts";
import { fail, ok } from "../core/result.ts";
import type { Event } from "../core/session/event.ts";
import { createDatabase, type Writing } from "./database.ts";
import { eventShape, headShape } from "./stored-shape.ts";

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

/** `async`, so that a request which can't even be made rejects with the others and leaves none unattended. */
const addAll = async (tx: Writing, id: string, at: number, events: readonly Event[]): Promise<void> => {
  const log = tx.objectStore("events");
  await Promise.all(events.map(async (event, index) => log.add(event, [id, at + index])));
};

/** Sessions in the browser's IndexedDB. What can't be read is left where it is and not listed. */
export const createSessionStore = (): Store => {
  const { read, write, wipe } = createDatabase();
  return {
    list: () =>
      read(async db => {
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
        return sessions;
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
    wipe,
  };
};
