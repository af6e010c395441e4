import type { Language, Settings } from "./view.ts";
import { LANGUAGES } from "./view.ts";

const oneOf = <Value>(values: readonly Value[], value: unknown, otherwise: Value): Value =>
  values.find(candidate => candidate === value) ?? otherwise;

/** The language to begin with: the first of the browser's that we have. */
export const languageFor = (preferred: readonly string[]): Language => {
  for (const tag of preferred) {
    const language = LANGUAGES.find(candidate => tag.toLowerCase().startsWith(candidate));
    if (language) return language;
  }
  return "en";
};

/** Settings from whatever was kept: each value is taken only where it is one that we know. */
export const settingsFrom = (kept: unknown, language: Language): Settings => {
  const raw: Readonly<Record<string, unknown>> = typeof kept === "object" && kept !== null ? { ...kept } : {};
  return {
    language: oneOf(LANGUAGES, raw.language, language),
    textSize: oneOf([100, 125, 150, 200] as const, raw.textSize, 100),
    contrast: oneOf(["normal", "high"] as const, raw.contrast, "normal"),
    motion: oneOf(["system", "reduced", "full"] as const, raw.motion, "system"),
    sound: raw.sound === true,
    mode: oneOf(["guided", "expert"] as const, raw.mode, "guided"),
    stage: raw.stage !== false,
  };
};
