import type { Camera, Size } from "./camera.ts";

export type RasterPlan = {
  /** Texture px per art px. */
  readonly scale: number;
  /** First and last art row that is drawn: rows the host can't show take no memory. */
  readonly top: number;
  readonly bottom: number;
};

const BYTES = 4;

/**
 * How finely a place's layers are drawn: as fine as the screen shows them, but within the memory given. A full layer at
 * scale 1 is 5.8 MB.
 */
export function rasterPlan(
  camera: Camera,
  host: Size,
  art: Size,
  ratio: number,
  layers: number,
  budget: number,
): RasterPlan {
  const top = Math.max(0, Math.floor(camera.y));
  const bottom = Math.min(art.h, Math.ceil(camera.y + host.h / camera.scale));
  const area = art.w * (bottom - top) * BYTES * Math.max(layers, 1);
  return { top, bottom, scale: Math.min(camera.scale * ratio, Math.sqrt(budget / area)) };
}

/** Whether textures drawn by one plan still serve another: not blurred, nothing missing, not wasteful. */
export function serves(drawn: RasterPlan, wanted: RasterPlan): boolean {
  const ratio = wanted.scale / drawn.scale;
  return ratio < 1.15 && ratio > 0.5 && drawn.top <= wanted.top && drawn.bottom >= wanted.bottom;
}
