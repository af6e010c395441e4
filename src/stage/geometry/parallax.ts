import { MAX_SHIFT } from "./camera.ts";

export const LAYERS = ["sky", "far", "mid", "action", "fore", "light"] as const;
export type LayerName = (typeof LAYERS)[number];

/** How much of the camera's sideways lean each layer follows (art direction, table of layers). */
export const FACTOR: Readonly<Record<LayerName, number>> = {
  sky: 0.1,
  far: 0.25,
  mid: 0.55,
  action: 1,
  fore: 1.35,
  light: 0.8,
};

const NEAREST = Math.max(...Object.values(FACTOR));

/** How far a layer stands from its place, in art px, for a lean between -1 and 1. */
export function layerShift(layer: LayerName, lean: number): number {
  const shift = (-Math.min(Math.max(lean, -1), 1) * MAX_SHIFT * FACTOR[layer]) / NEAREST;
  return shift === 0 ? 0 : shift;
}

/** One step of a value on its way to another: the same path at any frame rate, and it arrives. */
export function approach(value: number, target: number, dt: number, within = 0.002): number {
  const next = target + (value - target) * Math.exp(-dt / 120);
  return Math.abs(next - target) < within ? target : next;
}
