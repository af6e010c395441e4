import type { LineView, PersonView } from "../../app/view.ts";

type Speech = { readonly speaker: PersonView | null; readonly lines: readonly LineView[] };

/** Lines that one person says in a row stand under one name. */
export function bySpeaker(lines: readonly LineView[]): readonly Speech[] {
  const speeches: { speaker: PersonView | null; lines: LineView[] }[] = [];
  for (const line of lines) {
    const last = speeches.at(-1);
    if (last && last.speaker?.id === line.speaker?.id) last.lines.push(line);
    else speeches.push({ speaker: line.speaker, lines: [line] });
  }
  return speeches;
}
