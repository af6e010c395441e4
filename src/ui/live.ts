import type { View } from "../app/view.ts";
import { t } from "../i18n/i18n.ts";

/** What the live region has already said. */
export type Memory = { readonly session: string; readonly turn: number };

/**
 * The lines to announce, or null where nothing new is on screen: coming back from the notebook, a change of language or
 * of settings must not read the turn out a second time.
 */
export function newLines(heard: Memory | null, { screen }: View): { memory: Memory; lines: readonly string[] } | null {
  if (screen.name !== "play") return null;
  if (heard?.session === screen.session && heard.turn === screen.turn) return null;
  const lines = screen.lines.flatMap(({ text, speaker, clues, cue, tellsCue }) => [
    ...(cue && !tellsCue ? [t(`play.heard.${cue}`)] : []),
    speaker ? `${speaker.name}: ${text}` : text,
    ...clues.map(clue => `${t("play.noted")} ${clue.text}`),
  ]);
  const { feedback, ended } = screen;
  const before = feedback ? [`${t("play.feedback")} ${t(`law.gate.${feedback.gate}`)}. ${feedback.why}`] : [];
  const after = ended ? [t("play.ending")] : [];
  return { memory: { session: screen.session, turn: screen.turn }, lines: [...before, ...lines, ...after] };
}
