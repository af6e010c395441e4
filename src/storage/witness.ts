import type { Shelf, Store } from "../core/ports.ts";

/**
 * A store whose number of runs is also noted outside it: where the browser has thrown the database away, or a part of it
 * can't be read, the next visit says so instead of showing an empty list. `lost` is called before `list` resolves.
 */
export const witnessed = (store: Store, note: Shelf, lost: () => void): Store => {
  const noted = (): number => {
    const kept = note.load();
    return typeof kept === "number" && kept > 0 ? kept : 0;
  };
  const change = (by: number): void => note.save(Math.max(0, noted() + by));
  return {
    ...store,
    list: async () => {
      const result = await store.list();
      if (!result.ok) return result;
      const readable = result.value.length;
      if (readable < noted()) lost();
      // Told once; and who has never kept anything leaves no note either.
      if (readable !== noted()) note.save(readable);
      return result;
    },
    create: async session => {
      const result = await store.create(session);
      if (result.ok) change(1);
      return result;
    },
    remove: async id => {
      const result = await store.remove(id);
      if (result.ok) change(-1);
      return result;
    },
  };
};
