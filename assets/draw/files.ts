/** All files of the art, by path below assets/. The build writes them; the test compares them. */
import { figures } from "./figures/index.ts";
import { type FigureEntry, sprite } from "./figures/sprite.ts";
import { grainTile } from "./grain.ts";
import { isotypes } from "./isotype.ts";
import { places } from "./places/index.ts";
import { HEIGHT, WIDTH } from "./places/layers.ts";
import type { Place } from "./places/place.ts";
import { closeUps } from "./props/index.ts";
import { closeUp } from "./props/plate.ts";
import { tokens } from "./tokens.ts";

const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /\{\n\s+([^{}[\]]+?)\n\s+\}/g,
    (_, inner: string) => `{ ${inner.replace(/\n\s+/g, " ")} }`,
  )}\n`;

function placeFiles(id: string, { draw, extra, ...place }: Place): [string, string][] {
  const layers = draw();
  return [
    ...layers.used.map((name): [string, string] => [`places/${id}/${name}.svg`, layers.svg(name)]),
    ...(extra?.() ?? []).map(([path, text]): [string, string] => [`places/${id}/${path}`, text]),
    [`places/${id}/place.json`, json({ size: [WIDTH, HEIGHT], layers: layers.used, ...place })],
  ];
}

function figureFiles(): [string, string][] {
  const out: [string, string][] = [];
  const entries: Record<string, FigureEntry> = {};
  for (const [id, figure] of Object.entries(figures)) {
    const { entry, files: poses } = sprite(figure);
    entries[id] = entry;
    out.push([`figures/${id}.svg`, poses.standing], [`figures/${id}.speaking.svg`, poses.speaking]);
  }
  return [...out, ["figures/figures.json", json(entries)]];
}

function closeUpFiles(): [string, string][] {
  return Object.entries(closeUps).map(([id, thing]) => [`props/${id}.svg`, closeUp(thing)]);
}

export function files(): Map<string, string> {
  return new Map([
    ...figureFiles(),
    ...Object.entries(places).flatMap(([id, place]) => placeFiles(id, place)),
    ...closeUpFiles(),
    ...isotypes(),
    ["grain-tile.svg", grainTile()],
    ["palette.json", json(tokens())],
  ]);
}
