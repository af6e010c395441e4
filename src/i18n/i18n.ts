import { createInstance, type TFunction } from "i18next";
import type { forDesk } from "./en/desk.ts";
import type { forFront } from "./en/front.ts";
import type { forLater } from "./en/later.ts";
import type { forPlay } from "./en/play.ts";
import { laterWords } from "./later-words.ts";
import status from "./status.json";
import { type Language, type Part, playWords } from "./words.ts";

export type { Language } from "./words.ts";

/** Who has read the interface in each language: nobody yet, where it says machine. */
export const INTERFACE_STATUS = status as Readonly<Record<Language, "original" | "machine" | "reviewed">>;

export type Values = Readonly<Record<string, string | number>>;

type Words = typeof forPlay & typeof forFront & typeof forLater & typeof forDesk;
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
/** What some screen has asked for so far: a change of language fetches it too. */
const wanted = new Set<Part>(["play"]);
const loaded = new Set<string>();
/** What was said before, in the language in use: a turn says a dozen words that never change, and counts in a few others. */
const said = new Map<string, string>();

async function ensure(language: Language, part: Part): Promise<void> {
  const id = `${language}.${part}`;
  if (loaded.has(id)) return;
  const words = await (part === "play" ? playWords[language]() : laterWords[language][part]());
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

const speak = async (language: Language): Promise<void> => {
  await begun;
  await Promise.all([...wanted].map(part => ensure(language, part)));
  current = language;
  translate = i18n.getFixedT(language, "ui");
  said.clear();
};

/** The language that is on its way, or has come. */
let speaking: Promise<unknown> = begun;

/** Fetches a language (as much of it as screens have asked for) and makes it the one `t` speaks. */
export function loadLanguage(language: Language): Promise<void> {
  const spoken = speak(language);
  speaking = spoken.catch(() => undefined);
  return spoken;
}

async function want(part: Part): Promise<void> {
  wanted.add(part);
  await speaking;
  await ensure(current, part);
}

/** Fetches the words of hub, briefing, settings, about and problem, for the language in use and those to come. */
export const loadFront = (): Promise<void> => want("front");

/** Fetches the words of notebook, report and debrief, and those that most notices and a wipe need, likewise. */
export const loadLater = (): Promise<void> => want("later");

/** Fetches the words of the law desk; it names places in the report as the debrief does. */
export const loadDesk = async (): Promise<void> => {
  await Promise.all([want("desk"), want("later")]);
};

/** The words of a key in the language in use; `{{name}}` is filled from values, `count` chooses the plural form. */
export const t = (key: Key, values?: Values): string => {
  // Titles and whole sentences aren't kept: over twenty cases they were a tenth of all that the page held.
  if (values !== undefined && Object.values(values).some(value => typeof value === "string"))
    return translate(key, values);
  const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
  const known = said.get(asked);
  if (known !== undefined) return known;
  const words = translate(key, values ?? {});
  // A key whose words haven't come is answered with itself.
  if (words !== key) said.set(asked, words);
  return words;
};

/**
 * For codes that come from outside (`notice.<code>`): the code's words, or those of `unknown` beside it; "" as long as
 * neither have arrived.
 */
export function tCode(space: "notice" | "problem", code: string, values?: Values): string {
  const key = [`${space}.${code}`, `${space}.unknown`].find(known => i18n.exists(known, { lng: current }));
  return key === undefined ? "" : translate(key, values ?? {});
}

/** The language that `t` speaks now. */
export const language = (): Language => current;
