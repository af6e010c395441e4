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
};

/** No layer moves further than this from its place (art px): beyond it the drawing's edge would show. */
export const MAX_SHIFT = 14;
/** Below this line the art is empty ground for the text panel. */
export const GROUND = 612;

const OVERSCAN = 1.03;
/** A host that shows less of the art than this is a phone's: come closer, and pan. */
const WHOLE = 1100;
/** What a phone shows: one stop's width, and enough height for people from head to foot. */
const STOP_WIDTH = 709;
const PEOPLE_HEIGHT = 450;
/** A tall, narrow host comes no closer than this for the sake of the ground line: it shows some empty ground instead. */
const NARROWEST = 560;
/** Stops closer together than this are one. */
const SAME_STOP = 60;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/**
 * The camera of a place. The art covers the whole host, the ground line stands at the panel's upper edge where the art
 * allows it, and a host too narrow for the whole scene gets the place's stops.
 */
export function placeCamera(frame: Frame, art: Size, stops: readonly Rect[]): Camera {
  const free = Math.max(frame.h - frame.bottom, 1);
  const ground = Math.min(GROUND, art.h);
  const grounded = Math.min(free / ground, frame.w / NARROWEST);
  const cover = Math.max(frame.w / art.w, frame.h / art.h, grounded) * OVERSCAN;
  const close = Math.min(frame.w / STOP_WIDTH, free / PEOPLE_HEIGHT);
  const scale = frame.w / cover < WHOLE ? Math.max(cover, close) : cover;
  const width = frame.w / scale;
  const y = clamp(ground - free / scale, 0, art.h - frame.h / scale);
  return { scale, y, width, lefts: leftEdges(width, art.w, stops) };
}

/** Left edges of the stops, kept inside the art; a host that shows nearly everything has one, in the middle. */
function leftEdges(width: number, artWidth: number, stops: readonly Rect[]): readonly number[] {
  const last = artWidth - width - MAX_SHIFT;
  const middle = (artWidth - width) / 2;
  if (last - MAX_SHIFT < SAME_STOP || stops.length === 0) return [middle];
  const wanted = stops.map(stop => clamp(stop.x + stop.w / 2 - width / 2, MAX_SHIFT, last)).sort((a, b) => a - b);
  return wanted.filter((left, i) => i === 0 || left - (wanted[i - 1] ?? 0) >= SAME_STOP);
}

/** The camera of the map: the region with the pins as large as the free part of the host allows, never less than cover. */
export function mapCamera(frame: Frame, art: Size, region: Rect): Camera {
  const free = { w: Math.max(frame.w - frame.right, 1), h: Math.max(frame.h - frame.bottom, 1) };
  const cover = Math.max(frame.w / art.w, frame.h / art.h);
  const scale = Math.max(cover, Math.min(free.w / region.w, free.h / region.h));
  const left = region.x + region.w / 2 - free.w / 2 / scale;
  const top = region.y + region.h / 2 - free.h / 2 / scale;
  const width = frame.w / scale;
  return { scale, width, y: clamp(top, 0, art.h - frame.h / scale), lefts: [clamp(left, 0, art.w - width)] };
}

/** The stop that brings a point of the art nearest to the host's middle. */
export function stopFor(camera: Camera, x: number): number {
  const off = (left: number): number => Math.abs(left + camera.width / 2 - x);
  return camera.lefts.reduce((best, left, i) => (off(left) < off(camera.lefts[best] ?? 0) ? i : best), 0);
}

/** The stop a swipe ends at: the nearest one, or the next one in the direction of a flick. */
export function stopAfterSwipe(camera: Camera, from: number, left: number): number {
  const moved = left - (camera.lefts[from] ?? 0);
  const nearest = stopFor(camera, left + camera.width / 2);
  if (nearest !== from || Math.abs(moved) * camera.scale < 40) return nearest;
  return clamp(from + Math.sign(moved), 0, camera.lefts.length - 1);
}

/** How far along its stops the camera is, from -1 to 1; 0 where there is only one. */
export function panProgress(camera: Camera, left: number): number {
  const first = camera.lefts[0] ?? 0;
  const last = camera.lefts[camera.lefts.length - 1] ?? 0;
  return last - first < 1 ? 0 : clamp(((left - first) / (last - first)) * 2 - 1, -1, 1);
}
