import type { HubTexts, Texts } from "../../app/library.ts";
import type { Language } from "../../app/view.ts";
import type { LoadedCase, LoadedRole } from "../../content/loaded.ts";
import { roleTexts } from "../../content/role-texts.ts";
import type { TextPart } from "../../content/texts-of.ts";
import { statusOf } from "../../content/told-roles.ts";
import type { Key } from "../../core/case/key.ts";

/**
 * The English of options without a translation: the debrief tells of those, too, that a run never offered, and the ink
 * gives the words of those only that it did.
 */
export const optionsIn = (loaded: LoadedCase, language: Language, role: LoadedRole, key: Key): Texts => {
  const translated = loaded.texts.get(language)?.value ?? {};
  const options = new Set(key.decisions.flatMap(decision => decision.options.map(({ choice }) => choice)));
  return Object.fromEntries(
    role.ink.choices.flatMap(({ text, tags: { id } }) =>
      id !== null && options.has(id) && !translated[id]?.text ? [[id, text]] : [],
    ),
  );
};

/**
 * The case's texts, and one role's, in a language. Where a translation is missing the English stands in for it; lines
 * and choices have theirs in the ink.
 */
export const textsIn = (
  loaded: LoadedCase,
  language: Language,
  role: LoadedRole | null,
  parts: readonly TextPart[],
): Texts => {
  const translated = loaded.texts.get(language)?.value ?? {};
  const texts: Record<string, string> = {};
  for (const { id, text, part, from } of roleTexts(loaded, role)) {
    if (!parts.includes(part)) continue;
    const translation = translated[id]?.text;
    if (translation) texts[id] = translation;
    else if (!("at" in from)) texts[id] = text;
  }
  return texts;
};

/** Title, teaser and place in a language where it has all three, else in Russian. */
export const hubTexts = (loaded: LoadedCase, language: Language): HubTexts => {
  const own = loaded.english.filter(({ part }) => part === "hub");
  const lang = language === "en" || statusOf(own, loaded.texts.get(language)?.value ?? {}) !== null ? language : "ru";
  return { lang, texts: textsIn(loaded, lang, null, ["hub"]) };
};
