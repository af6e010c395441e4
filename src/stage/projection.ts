import type { Camera, Point, Size } from "./geometry/camera.ts";
import { type LayerName, layerShift } from "./geometry/parallax.ts";

/** The camera at this moment: which part of the art the host shows, how it leans, and how many device px a CSS px has. */
export type Projection = {
  readonly camera: Camera;
  readonly host: Size;
  /** Art x at the host's left edge. */
  readonly left: number;
  readonly lean: number;
  readonly ratio: number;
};

/** Where a point of a layer stands in the host, in CSS px. */
export function toHost(view: Projection, layer: LayerName, point: Point): Point {
  const { scale, y } = view.camera;
  return { x: (point.x + layerShift(layer, view.lean) - view.left) * scale, y: (point.y - y) * scale };
}

/** The same in device px, as the canvas counts. */
export function toCanvas(view: Projection, layer: LayerName, point: Point): Point {
  const { x, y } = toHost(view, layer, point);
  return { x: x * view.ratio, y: y * view.ratio };
}
