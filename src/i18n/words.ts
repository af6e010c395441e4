import type play from "./en/play.json";
import type roles from "./en/roles.json";

/** The interface's words come in four parts: those of play, of the screens before it, of those after it, and of the law desk. */
export type Part = "play" | "front" | "later" | "desk";
export type Language = "en" | "ru" | "kk" | "ky";

/** What the first turn says of itself: every language's words of play have it. */
export type PlayWords = {
  readonly play: Pick<typeof play, "text" | "choices" | "lookAt" | "heard">;
  readonly roles: typeof roles;
};

type Chunks = Readonly<Record<Exclude<Part, "play">, () => Promise<object>>> & {
  readonly play: () => Promise<PlayWords>;
};

/** Each language is four chunks, named one by one so that the bundler can see them. */
export const chunks: Readonly<Record<Language, Chunks>> = {
  en: {
    play: async () => (await import("./en/play.ts")).forPlay,
    front: async () => (await import("./en/front.ts")).forFront,
    later: async () => (await import("./en/later.ts")).forLater,
    desk: async () => (await import("./en/desk.ts")).forDesk,
  },
  ru: {
    play: async () => (await import("./ru/play.ts")).forPlay,
    front: async () => (await import("./ru/front.ts")).forFront,
    later: async () => (await import("./ru/later.ts")).forLater,
    desk: async () => (await import("./ru/desk.ts")).forDesk,
  },
  kk: {
    play: async () => (await import("./kk/play.ts")).forPlay,
    front: async () => (await import("./kk/front.ts")).forFront,
    later: async () => (await import("./kk/later.ts")).forLater,
    desk: async () => (await import("./kk/desk.ts")).forDesk,
  },
  ky: {
    play: async () => (await import("./ky/play.ts")).forPlay,
    front: async () => (await import("./ky/front.ts")).forFront,
    later: async () => (await import("./ky/later.ts")).forLater,
    desk: async () => (await import("./ky/desk.ts")).forDesk,
  },
};
