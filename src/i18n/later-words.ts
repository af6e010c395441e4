import type { Language, Part } from "./words.ts";

/** The words that no first choice needs. Each is a chunk of its own, named one by one so that the bundler can see it. */
export const laterWords: Readonly<Record<Language, Readonly<Record<Exclude<Part, "play">, () => Promise<object>>>>> = {
  en: {
    front: async () => (await import("./en/front.ts")).forFront,
    later: async () => (await import("./en/later.ts")).forLater,
    desk: async () => (await import("./en/desk.ts")).forDesk,
  },
  ru: {
    front: async () => (await import("./ru/front.ts")).forFront,
    later: async () => (await import("./ru/later.ts")).forLater,
    desk: async () => (await import("./ru/desk.ts")).forDesk,
  },
  kk: {
    front: async () => (await import("./kk/front.ts")).forFront,
    later: async () => (await import("./kk/later.ts")).forLater,
    desk: async () => (await import("./kk/desk.ts")).forDesk,
  },
  ky: {
    front: async () => (await import("./ky/front.ts")).forFront,
    later: async () => (await import("./ky/later.ts")).forLater,
    desk: async () => (await import("./ky/desk.ts")).forDesk,
  },
};
