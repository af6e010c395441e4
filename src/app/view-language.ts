import type { Language, TranslationStatus } from "../core/language.ts";
import type { RoleId } from "../core/law/law.ts";

export { LANGUAGE_NAMES, LANGUAGES, type Language } from "../core/language.ts";

/** The language in which something is told, and whether a native reader has passed every line of it. */
export type Told = { readonly language: Language; readonly status: "original" | TranslationStatus };

/** What is translated, for the menu of languages and the page about the program. */
export type TranslationsView = {
  /** How far the law stands in the trainee's language. */
  readonly law: Told;
  /** Titles are there once the hub's texts have arrived; the case's id stands in until then. */
  readonly cases: readonly {
    readonly case: string;
    readonly title: string;
    readonly lang: Language;
    readonly roles: readonly { readonly id: RoleId; readonly told: Told }[];
  }[];
};
