import type { Shelf } from "../core/ports.ts";

/** One value in localStorage under `name`. Where storage is blocked it forgets, and says nothing: settings aren't results. */
export const createShelf = (name: string): Shelf => ({
  load() {
    try {
      const text = localStorage.getItem(name);
      return text === null ? null : (JSON.parse(text) as unknown);
    } catch {
      return null;
    }
  },
  save(value) {
    try {
      localStorage.setItem(name, JSON.stringify(value));
    } catch {
      // Blocked or full: the setting holds until the tab is closed.
    }
  },
});
