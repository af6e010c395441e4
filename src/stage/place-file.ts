import type { Point, Rect, Size } from "./geometry/camera.ts";
import { LAYERS, type LayerName } from "./geometry/parallax.ts";
import type { Spot } from "./geometry/spots.ts";
import { array, name, number, object, oneOf } from "./reading.ts";

export const EFFECTS = ["motes", "sway", "light-step", "none"] as const;
/** Moods a place may be drawn in, besides the day's. */
const HOURS = ["day", "night"] as const;
export type EffectName = (typeof EFFECTS)[number];

/** A place as its drawing describes it (`assets/places/<art>/place.json`). */
export type PlaceFile = {
  readonly size: Size;
  /** Layers that have a drawing, from far to near. */
  readonly layers: readonly LayerName[];
  readonly hotspots: readonly (Point & { readonly id: string; readonly closeUp: string | null })[];
  readonly spots: readonly Spot[];
  readonly phoneStops: readonly Rect[];
  readonly pins: readonly (Point & { readonly id: string })[];
  readonly effect: EffectName;
  /** The mood it is drawn in: over a place drawn by night no night and no dusk is laid. */
  readonly hour: (typeof HOURS)[number];
};

/** Reads a place.json at the door; throws an {@link ArtProblem} that names the file and the field. */
export function readPlace(raw: unknown, file: string): PlaceFile {
  const place = object(raw, file, "the place");
  const { w, h } = size(place.size, file);
  return {
    size: { w, h },
    layers: array(place.layers, file, "layers").map((layer, i) => oneOf(LAYERS, layer, file, `layers[${i}]`)),
    hotspots: array(place.hotspots ?? [], file, "hotspots").map((item, i) => {
      const at = `hotspots[${i}]`;
      const closeUp = object(item, file, at).closeUp;
      return {
        ...named(item, file, at),
        closeUp: closeUp === undefined || closeUp === null ? null : name(closeUp, file, `${at}.closeUp`),
      };
    }),
    spots: array(place.spots ?? [], file, "spots").map((item, i) => {
      const at = `spots[${i}]`;
      return { ...point(item, file, at), scale: number(object(item, file, at).scale, file, `${at}.scale`) };
    }),
    phoneStops: array(place.phoneStops ?? [], file, "phoneStops").map((item, i) => {
      const at = `phoneStops[${i}]`;
      const stop = object(item, file, at);
      return { ...point(item, file, at), w: number(stop.w, file, `${at}.w`), h: number(stop.h, file, `${at}.h`) };
    }),
    pins: array(place.pins ?? [], file, "pins").map((item, i) => named(item, file, `pins[${i}]`)),
    effect: oneOf(EFFECTS, place.effect ?? "none", file, "effect"),
    hour: oneOf(HOURS, place.hour ?? "day", file, "hour"),
  };
}

function size(raw: unknown, file: string): Size {
  if (Array.isArray(raw)) return { w: number(raw[0], file, "size[0]"), h: number(raw[1], file, "size[1]") };
  const given = object(raw, file, "size");
  return { w: number(given.w, file, "size.w"), h: number(given.h, file, "size.h") };
}

function point(raw: unknown, file: string, at: string): Point {
  const item = object(raw, file, at);
  return { x: number(item.x, file, `${at}.x`), y: number(item.y, file, `${at}.y`) };
}

function named(raw: unknown, file: string, at: string): Point & { readonly id: string } {
  return { ...point(raw, file, at), id: name(object(raw, file, at).id, file, `${at}.id`) };
}
