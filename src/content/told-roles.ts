import type { TranslationStatus } from "../core/language.ts";
import type { LoadedCase, LoadedRole } from "./loaded.ts";
import { roleTexts } from "./role-texts.ts";
import type { TextFile } from "./text-file.ts";

/** Whether a translation has every one of these texts, and a native reader has passed each of them; null: some are missing. */
export const statusOf = (texts: readonly { readonly id: string }[], file: TextFile): TranslationStatus | null => {
  const entries = texts.map(({ id }) => file[id]);
  if (entries.some(entry => !entry?.text)) return null;
  return entries.every(entry => entry?.status === "reviewed") ? "reviewed" : "machine";
};

/**
 * The languages in which a role is told. Every open role has Russian; into another language a role is translated where
 * case.yaml says so and every text of it is there.
 */
export const toldRole = (loaded: LoadedCase, role: LoadedRole): Readonly<Record<string, TranslationStatus>> => {
  const told: Record<string, TranslationStatus> = {};
  const declared: Readonly<Record<string, readonly string[] | undefined>> = loaded.file.value.translated;
  for (const language of ["ru", ...Object.keys(declared)]) {
    const said = language === "ru" || declared[language]?.includes(role.role);
    const status = statusOf(roleTexts(loaded, role), loaded.texts.get(language)?.value ?? {});
    if (said && (status || language === "ru")) told[language] = status ?? "machine";
  }
  return told;
};
