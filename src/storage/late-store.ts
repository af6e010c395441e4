import type { Shelf, Store } from "../core/ports.ts";
import { ok } from "../core/result.ts";
import { buckets, DATABASE } from "./bucket.ts";

/** Whether this browser has kept sessions before, or should have (witness.ts); `true` where it can't be asked. */
const hasSessions = async (note: Shelf): Promise<boolean> => {
  if (note.load() !== null) return true;
  const bucketed = buckets();
  if (bucketed !== null) return (await bucketed.keys()).includes(DATABASE);
  if (typeof indexedDB === "undefined" || typeof indexedDB.databases !== "function") return true;
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === DATABASE);
};

/**
 * A store whose code is fetched when there is something to read or write: who plays for the first time doesn't wait for
 * it. Everything else is the real store's.
 */
export const createLateStore = (fetchStore: () => Promise<Store>, note: Shelf): Store => {
  let coming: Promise<Store> | null = null;
  const store = (): Promise<Store> => {
    coming ??= fetchStore().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
  const unavailable = (error: unknown) =>
    ({ ok: false, error: { code: "store-unavailable", detail: String(error) } }) as const;
  return {
    list: async () => {
      try {
        return (await hasSessions(note)) ? await (await store()).list() : ok([]);
      } catch (error) {
        return unavailable(error);
      }
    },
    create: session => store().then(real => real.create(session), unavailable),
    append: (...what) => store().then(real => real.append(...what), unavailable),
    remove: id => store().then(real => real.remove(id), unavailable),
    rename: (...what) => store().then(real => real.rename(...what), unavailable),
    wipe: async () => {
      try {
        return (await hasSessions(note)) ? await (await store()).wipe() : ok(null);
      } catch (error) {
        return unavailable(error);
      }
    },
  };
};
