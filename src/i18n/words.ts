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

/** Needed for the first choice. Each is a chunk of its own, named one by one so that the bundler can see it. */
export const playWords: Readonly<Record<Language, () => Promise<PlayWords>>> = {
  en: async () => (await import("./en/play.ts")).forPlay,
  ru: async () => (await import("./ru/play.ts")).forPlay,
  kk: async () => (await import("./kk/play.ts")).forPlay,
  ky: async () => (await import("./ky/play.ts")).forPlay,
};
