/** Everything here is in two units: art px (the place's own 1600×900 grid) and screen px (CSS px inside the host). */
export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly w: number; readonly h: number };
export type Rect = Point & Size;

/** The host, and how much of its right and bottom edge the interface lies over. */
export type Frame = Size & { readonly right: number; readonly bottom: number };

/** Where the camera may stand: one scale and one height, and one left edge per stop. */
export type Camera = {
  /** Screen px per art px. */
  readonly scale: number;
  /** Art y at the host's top edge. */
  readonly y: number;
  /** Art x at the host's left edge, one per stop, left to right; never empty. */
  readonly lefts: readonly number[];
  /** Art px the host shows from left to right. */
  readonly width: number;
  /** Art px from the left edge to the middle of what the interface leaves free. */
  readonly middle: number;
};

/** No layer moves further than this from its place (art px): beyond it the drawing's edge would show. */
export const MAX_SHIFT = 14;
/** Below this line the art is empty ground for the text panel. */
export const GROUND = 612;

const OVERSCAN = 1.03;
/** The ground line is kept at the host's lower edge only as far as this much of the scene stays in sight. */
const WHOLE = 1100;
/** On a phone the camera comes closer: to this scale, as far as a stop's width and people from head to foot fit in. */
const CLOSE = { scale: 0.55, width: 560, height: 450 } as const;
/** Stops closer together than this are one. */
const SAME_STOP = 60;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/**
 * The camera of a place. The art covers what the interface leaves free, the ground line stands at the panel's upper edge
 * where the art allows it, and a host too narrow for the whole scene gets the place's stops.
 */
export function placeCamera(frame: Frame, art: Size, stops: readonly Rect[]): Camera {
  const free = { w: Math.max(frame.w - frame.right, 1), h: Math.max(frame.h - frame.bottom, 1) };
  const ground = Math.min(GROUND, art.h);
  const grounded = Math.min(free.h / ground, frame.w / WHOLE);
  const cover = Math.max(frame.w / art.w, frame.h / art.h, grounded) * OVERSCAN;
  const scale = Math.max(cover, Math.min(CLOSE.scale, frame.w / CLOSE.width, free.h / CLOSE.height));
  const width = frame.w / scale;
  const middle = free.w / scale / 2;
  // Under the panel the art may end: nobody sees it there, and people keep their feet.
  const y = clamp(ground - free.h / scale, 0, art.h - free.h / scale);
  return { scale, y, width, middle, lefts: leftEdges(width, middle, art.w, stops) };
}

/** Left edges of the stops, kept inside the art; a host that shows nearly everything has one, the scene's middle. */
function leftEdges(width: number, middle: number, artWidth: number, stops: readonly Rect[]): readonly number[] {
  const last = artWidth - width - MAX_SHIFT;
  const centred = (x: number): number => clamp(x - middle, MAX_SHIFT, last);
  if (last - MAX_SHIFT < SAME_STOP || stops.length === 0) return [centred(artWidth / 2)];
  const wanted = stops.map(stop => centred(stop.x + stop.w / 2)).sort((a, b) => a - b);
  return wanted.filter((left, i) => i === 0 || left - (wanted[i - 1] ?? 0) >= SAME_STOP);
}

/** The camera of the map: the region with the pins, as large as what the interface leaves free, in its middle. */
export function mapCamera(frame: Frame, region: Rect): Camera {
  const free = { w: Math.max(frame.w - frame.right, 1), h: Math.max(frame.h - frame.bottom, 1) };
  const scale = Math.min(free.w / region.w, free.h / region.h);
  const middle = free.w / scale / 2;
  const y = region.y + region.h / 2 - free.h / scale / 2;
  return { scale, y, middle, width: frame.w / scale, lefts: [region.x + region.w / 2 - middle] };
}

/** The camera of the desk under the map, and of the lamp over it: the whole host, in its own corner. */
export function deskCamera(frame: Frame, art: Size): Camera {
  const scale = Math.max(frame.w / art.w, frame.h / art.h);
  const width = frame.w / scale;
  return { scale, y: 0, middle: width / 2, width, lefts: [0] };
}

/** The stop that brings a point of the art nearest to the middle of the free part. */
export function stopFor(camera: Camera, x: number): number {
  const off = (left: number): number => Math.abs(left + camera.middle - x);
  return camera.lefts.reduce((best, left, i) => (off(left) < off(camera.lefts[best] ?? 0) ? i : best), 0);
}

/** The stop a swipe ends at: the nearest one, or the next one in the direction of a flick. */
export function stopAfterSwipe(camera: Camera, from: number, left: number): number {
  const moved = left - (camera.lefts[from] ?? 0);
  const nearest = stopFor(camera, left + camera.middle);
  if (nearest !== from || Math.abs(moved) * camera.scale < 40) return nearest;
  return clamp(from + Math.sign(moved), 0, camera.lefts.length - 1);
}

/** How far along its stops the camera is, from -1 to 1; 0 where there is only one. */
export function panProgress(camera: Camera, left: number): number {
  const first = camera.lefts[0] ?? 0;
  const last = camera.lefts[camera.lefts.length - 1] ?? 0;
  return last - first < 1 ? 0 : clamp(((left - first) / (last - first)) * 2 - 1, -1, 1);
}
