import type { EffectName, PlaceFile } from "./place-file.ts";

/** What the whole picture is multiplied with. `day` is as drawn. */
const TONES: Readonly<Record<string, string>> = { morning: "#fdf3e0", dusk: "#efcdb6", night: "#a3acd0" };

/** Moods that a picture drawn by night has in it already. */
const LAMPLIT: readonly string[] = ["dusk", "night"];

/** The colour of a mood over a picture drawn in this hour; null where nothing is laid over it. */
export function toneOf(mood: string, drawn: PlaceFile["hour"]): string | null {
  return drawn === "night" && LAMPLIT.includes(mood) ? null : (TONES[mood] ?? null);
}

/** What is left of the light, in some places, while nobody speaks. */
const HUSHED = 0.78;

/** How strong the light of a place is, 0 to 1. `speech`: 0 while nobody speaks, 1 while somebody does, or between. */
export const lightOf = (effect: EffectName, speech: number): number =>
  effect === "light-step" ? HUSHED + (1 - HUSHED) * speech : 1;
