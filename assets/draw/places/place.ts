/** What a place is: drawn layers, and where things stand in it. */
import type { Location } from "../palette.ts";
import type { Layers } from "./layers.ts";

export interface Hotspot {
  id: string;
  x: number;
  y: number;
  /** The close-up of a thing that is too small on the stage. */
  closeUp: string;
}

export interface Spot {
  x: number;
  y: number;
  scale: number;
}

export interface Frame {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Place {
  /** The key ink it is printed with. */
  palette: Location;
  /** The mood it is drawn in, where it isn't the day's. */
  hour?: "night";
  effect: "motes" | "sway" | "light-step" | "none";
  hotspots: Hotspot[];
  /** Where the cast stands, left to right. */
  spots: Spot[];
  /** What a phone shows of the stage, left to right. */
  phoneStops: Frame[];
  pins?: { id: string; x: number; y: number }[];
  draw: () => Layers;
  /** Sprites that belong to the place, by path below its folder. */
  extra?: () => [string, string][];
}

/** Hotspots whose close-up has their own name. */
export const things = (...list: readonly (readonly [id: string, x: number, y: number])[]): Hotspot[] =>
  list.map(([id, x, y]) => ({ id, x, y, closeUp: id }));

/** Phone frames of the usual size, by their left edge. */
export const stops = (...left: number[]): Frame[] => left.map(x => ({ x, y: 0, w: 709, h: 612 }));
