import { createInstance, type TFunction } from "i18next";
import type { first } from "./en/first.ts";
import type { later } from "./en/later.ts";

export type Language = "en" | "ru";
export type Values = Readonly<Record<string, string | number>>;

type Words = typeof first & typeof later;
type Plural = "zero" | "one" | "two" | "few" | "many" | "other";
type Bare<Name extends string> = Name extends `${infer Base}_${Plural}` ? Base : Name;
type Leaves<Node, Path extends string = ""> = {
  [Name in keyof Node & string]: Node[Name] extends string
    ? `${Path}${Bare<Name>}`
    : Leaves<Node[Name], `${Path}${Name}.`>;
}[keyof Node & string];

/** Every key of the English resources: `play.notebook`; plural forms count as one key. */
export type Key = Leaves<Words>;

const i18n = createInstance();
let translate: TFunction = i18n.t;
let current: Language = "en";
let laterWanted = false;
const loaded = new Set<string>();

// Each language is two chunks, named one by one so that the bundler can see them.
const chunks = {
  en: {
    first: async (): Promise<object> => (await import("./en/first.ts")).first,
    later: async (): Promise<object> => (await import("./en/later.ts")).later,
  },
  ru: {
    first: async (): Promise<object> => (await import("./ru/first.ts")).first,
    later: async (): Promise<object> => (await import("./ru/later.ts")).later,
  },
};

async function ensure(language: Language, part: "first" | "later"): Promise<void> {
  const id = `${language}.${part}`;
  if (loaded.has(id)) return;
  const words = await chunks[language][part]();
  i18n.addResourceBundle(language, "ui", words, true, true);
  loaded.add(id);
}

const begun = i18n.init({
  ns: ["ui"],
  defaultNS: "ui",
  // No fallback: an untranslated key must show itself in a test, never as English on a Russian screen.
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
  showSupportNotice: false,
} as Parameters<typeof i18n.init>[0]);

/** Fetches a language (and its later part, if a screen has asked for it) and makes it the one `t` speaks. */
export async function loadLanguage(language: Language): Promise<void> {
  await begun;
  await Promise.all([ensure(language, "first"), laterWanted ? ensure(language, "later") : undefined]);
  current = language;
  translate = i18n.getFixedT(language, "ui");
}

/** Fetches the words of notebook, report, debrief and about, for the language in use and those to come. */
export async function loadLater(): Promise<void> {
  laterWanted = true;
  await ensure(current, "later");
}

/** The words of a key in the language in use; `{{name}}` is filled from values, `count` chooses the plural form. */
export const t = (key: Key, values?: Values): string => translate(key, values ?? {});

/** For codes that come from outside (`notice.<code>`): the code's words, or those of `unknown` beside it. */
export function tCode(space: "notice" | "problem", code: string, values?: Values): string {
  const key = `${space}.${code}`;
  return i18n.exists(key, { lng: current }) ? translate(key, values ?? {}) : translate(`${space}.unknown`);
}

/** The language that `t` speaks now. */
export const language = (): Language => current;
