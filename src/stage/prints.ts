import { drawing } from "./art.ts";
import type { Rect } from "./geometry/camera.ts";
import type { LayerName } from "./geometry/parallax.ts";
import { around, type RasterPlan, rows } from "./geometry/raster.ts";
import { Mask } from "./mask.ts";
import { pause } from "./pause.ts";
import { ArtProblem } from "./problem.ts";
import { picture, print, raster } from "./textures.ts";

/** The layers of a place that share a texture: the sky hardly moves against the distance. */
const BAKED: readonly (readonly LayerName[])[] = [["sky", "far"], ["mid"], ["action"], ["fore"], ["light"]];

/** One or more layers in one texture. */
export type Sheet = {
  /** The layer whose depth and movement the sheet has. */
  readonly as: LayerName;
  readonly drawings: readonly HTMLImageElement[];
  /** The part of the art that has anything on it. */
  readonly box: Rect;
};

/** The drawings of a place, fetched. */
export type Prints = {
  readonly sheets: readonly Sheet[];
  readonly grain: HTMLImageElement | null;
  readonly front: Mask | null;
  readonly urls: readonly string[];
};

/** Fetches a place's layers, and looks where they have anything on them. `together`: which share a texture. */
export async function fetchPrints(
  art: string,
  layers: readonly LayerName[],
  together: readonly (readonly LayerName[])[] = BAKED,
): Promise<Prints> {
  const address = (layer: LayerName): string => {
    const url = drawing(`places/${art}/${layer}`);
    if (url) return url;
    throw new ArtProblem(`assets/places/${art}/${layer}.svg: no such file, but place.json lists the layer`);
  };
  const tile = drawing("grain-tile");
  const [grain, ...drawn] = await Promise.all([
    tile === null ? null : picture(tile),
    ...layers.map(async layer => [layer, await picture(address(layer))] as const),
  ]);
  const got = new Map(drawn);
  await pause();
  const masks = new Map([...got].map(([layer, image]) => [layer, new Mask(image)]));
  const sheets = together.flatMap((names): Sheet[] => {
    const has = names.filter(layer => got.has(layer));
    const as = has[has.length - 1];
    const box = around(has.flatMap(layer => masks.get(layer)?.bounds ?? []));
    return as && box ? [{ as, box, drawings: has.flatMap(layer => got.get(layer) ?? []) }] : [];
  });
  return { sheets, grain, front: masks.get("fore") ?? null, urls: layers.map(address) };
}

export type Printed = {
  readonly canvas: HTMLCanvasElement;
  /** The part of the art that is on it. */
  readonly at: Rect;
};

/** A sheet as finely as the plan says, with its grain. */
export async function printed({ grain }: Prints, sheet: Sheet, { scale, top, bottom }: RasterPlan): Promise<Printed> {
  const at = rows(sheet.box, top, bottom);
  const canvas = raster(sheet.drawings, scale, at);
  await pause();
  // Light isn't a thing: it takes no ink.
  if (grain && sheet.as !== "light") print(canvas, grain, scale);
  return { canvas, at };
}
