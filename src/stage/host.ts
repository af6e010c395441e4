import type { Frame } from "./geometry/camera.ts";
import type { RendererName } from "./renderer.ts";

/** Sharper than this costs memory and time, and nobody sees it in flat art. */
const FINEST: Readonly<Record<RendererName, number>> = { webgl: 2, canvas: 1.5 };
const MEGA = 1024 * 1024;

/** GB, where the browser tells: a power of two, at most 8 (W3C Device Memory). Elsewhere as on a machine of the middle. */
const memory = (): number => (navigator as { readonly deviceMemory?: number }).deviceMemory ?? 4;

/** The host's size, and what of it lies under the interface: its padding. */
export function frameOf(host: HTMLElement): Frame {
  const { paddingRight, paddingBottom } = getComputedStyle(host);
  return { w: host.clientWidth, h: host.clientHeight, right: px(paddingRight), bottom: px(paddingBottom) };
}

const px = (value: string): number => Number.parseFloat(value) || 0;

/** Device px per CSS px that the canvas has on a screen with `ratio`; where memory (GB) is short, one. */
export function finenessFor(renderer: RendererName, memory: number, ratio: number): number {
  return Math.min(ratio, memory <= 1 ? 1 : FINEST[renderer]);
}

/** The same for this machine. */
export const ratioOf = (renderer: RendererName): number => finenessFor(renderer, memory(), devicePixelRatio || 1);

/**
 * Bytes a place's layers may take: phones and small machines get less, and a softer picture. `memory` in GB, the
 * screen's `shortSide` in CSS px.
 */
export function budgetFor(memory: number, shortSide: number): number {
  if (memory <= 1) return 6 * MEGA;
  return (memory <= 2 || shortSide < 600 ? 12 : 40) * MEGA;
}

/** The same for this machine. */
export const textureBudget = (): number => budgetFor(memory(), Math.min(screen.width, screen.height));
