import type { Camera, Rect, Size } from "./camera.ts";

export type RasterPlan = {
  /** Texture px per art px. */
  readonly scale: number;
  /** First and last art row that is drawn: rows the host can't show take no memory. */
  readonly top: number;
  readonly bottom: number;
};

const BYTES = 4;

/**
 * How finely a place's layers are drawn: as fine as the screen shows them, but within the memory given. `boxes` are the
 * parts of the layers that have anything on them; a full layer at scale 1 is 5.8 MB.
 */
export function rasterPlan(
  camera: Camera,
  host: Size,
  art: Size,
  ratio: number,
  boxes: readonly Rect[],
  budget: number,
): RasterPlan {
  const top = Math.max(0, Math.floor(camera.y));
  const bottom = Math.min(art.h, Math.ceil(camera.y + host.h / camera.scale));
  const areas = boxes.map(box => rows(box, top, bottom)).map(({ w, h }) => w * h);
  const bytes =
    Math.max(
      1,
      areas.reduce((sum, area) => sum + area, 0),
    ) * BYTES;
  return { top, bottom, scale: Math.min(camera.scale * ratio, Math.sqrt(budget / bytes)) };
}

/** The part of a box between two rows; nothing of it has no height. */
export function rows(box: Rect, top: number, bottom: number): Rect {
  const y = Math.max(box.y, top);
  return { ...box, y, h: Math.max(0, Math.min(box.y + box.h, bottom) - y) };
}

/** The smallest box around all of these; null for none. */
export function around(boxes: readonly Rect[]): Rect | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map(box => box.x));
  const y = Math.min(...boxes.map(box => box.y));
  const w = Math.max(...boxes.map(box => box.x + box.w)) - x;
  return { x, y, w, h: Math.max(...boxes.map(box => box.y + box.h)) - y };
}

/** Whether textures drawn by one plan still serve another: not blurred, nothing missing, not wasteful. */
export function serves(drawn: RasterPlan, wanted: RasterPlan): boolean {
  const ratio = wanted.scale / drawn.scale;
  return ratio < 1.15 && ratio > 0.5 && drawn.top <= wanted.top && drawn.bottom >= wanted.bottom;
}
