import { forDesk as enDesk } from "../../src/i18n/en/desk.ts";
import { forFront as enFront } from "../../src/i18n/en/front.ts";
import { forLater as enLater } from "../../src/i18n/en/later.ts";
import { forPlay as enPlay } from "../../src/i18n/en/play.ts";
import { forDesk as kkDesk } from "../../src/i18n/kk/desk.ts";
import { forFront as kkFront } from "../../src/i18n/kk/front.ts";
import { forLater as kkLater } from "../../src/i18n/kk/later.ts";
import { forPlay as kkPlay } from "../../src/i18n/kk/play.ts";
import { forDesk as kyDesk } from "../../src/i18n/ky/desk.ts";
import { forFront as kyFront } from "../../src/i18n/ky/front.ts";
import { forLater as kyLater } from "../../src/i18n/ky/later.ts";
import { forPlay as kyPlay } from "../../src/i18n/ky/play.ts";
import { forDesk as ruDesk } from "../../src/i18n/ru/desk.ts";
import { forFront as ruFront } from "../../src/i18n/ru/front.ts";
import { forLater as ruLater } from "../../src/i18n/ru/later.ts";
import { forPlay as ruPlay } from "../../src/i18n/ru/play.ts";

type Tree = { readonly [name: string]: string | Tree };

const TREES = {
  en: [enPlay, enFront, enLater, enDesk],
  ru: [ruPlay, ruFront, ruLater, ruDesk],
  kk: [kkPlay, kkFront, kkLater, kkDesk],
  ky: [kyPlay, kyFront, kyLater, kyDesk],
} as const;

/** The plural forms of each language; a noun after a number doesn't change in Kazakh and Kyrgyz, but i18next asks for both. */
export const COUNTED = {
  en: ["one", "other"],
  ru: ["one", "few", "many", "other"],
  kk: ["one", "other"],
  ky: ["one", "other"],
} as const;

export const PLURAL = /_(zero|one|two|few|many|other)$/;

const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([name, node]): [string, string][] =>
    typeof node === "string" ? [[`${path}${name}`, node]] : leaves(node, `${path}${name}.`),
  );

/** Every text of the interface by its key. */
export const wordsOf = (language: keyof typeof TREES): ReadonlyMap<string, string> =>
  new Map(TREES[language].flatMap(tree => leaves(tree)));

/** Keys without their plural form, each once. */
export const bare = (keys: Iterable<string>): string[] =>
  [...new Set([...keys].map(key => key.replace(PLURAL, "")))].sort();

/** The values that a text waits for. */
export const holes = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(found => found[1] ?? "").sort();
