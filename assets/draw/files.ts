/** All files of the art, by path below assets/. The build writes them; the test compares them. */
import { figures } from './figures/index.ts';
import { sprite, type FigureEntry } from './figures/sprite.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 2) + '\n';

export function files(): Map<string, string> {
  const out = new Map<string, string>();
  const entries: Record<string, FigureEntry> = {};
  for (const [id, figure] of Object.entries(figures)) {
    const { entry, files: poses } = sprite(figure);
    entries[id] = entry;
    out.set(`figures/${id}.svg`, poses.standing);
    out.set(`figures/${id}.speaking.svg`, poses.speaking);
  }
  out.set('figures/figures.json', json(entries));
  return out;
}
