import { type FigureFile, readFigures } from "./figure-file.ts";
import { type PlaceFile, readPlace } from "./place-file.ts";
import { ArtProblem } from "./problem.ts";

const ROOT = "../../assets";
/** Addresses only; the drawings themselves are fetched when a place needs them. */
const FILES = import.meta.glob<string>(
  [
    "../../assets/places/**/*.svg",
    "../../assets/figures/*.svg",
    "../../assets/props/*.svg",
    "../../assets/grain-tile.svg",
  ],
  { query: "?url", import: "default", eager: true },
);
/** Small, all of them together: to fetch each by itself would cost a way to the server and back. */
const PLACES = import.meta.glob<unknown>("../../assets/places/*/place.json", { import: "default", eager: true });
const FIGURES = import.meta.glob<unknown>("../../assets/figures/figures.json", { import: "default", eager: true });

/** The address of a drawing, by its path under assets/ without the ending; null where there is none. */
export function drawing(path: string): string | null {
  return FILES[`${ROOT}/${path}.svg`] ?? null;
}

/** The drawing of a place in a mood: `flat` at night is `flat-night`, where somebody has drawn that. */
export function drawnIn(art: string, mood: string): string {
  const own = `${art}-${mood}`;
  return PLACES[`${ROOT}/places/${own}/place.json`] ? own : art;
}

/** The description of a place's drawing. */
export function place(art: string): PlaceFile {
  const file = `assets/places/${art}/place.json`;
  const described = PLACES[`${ROOT}/places/${art}/place.json`];
  if (!described) throw new ArtProblem(`${file}: no such file; draw the place or correct the case's \`art\``);
  return readPlace(described, file);
}

let listed: ReadonlyMap<string, FigureFile> | null = null;

/** All figures that are drawn. */
export function figures(): ReadonlyMap<string, FigureFile> {
  listed ??= readFigures(FIGURES[`${ROOT}/figures/figures.json`] ?? {}, "assets/figures/figures.json");
  return listed;
}
