import type { Frame } from "./geometry/camera.ts";
import type { RendererName } from "./renderer.ts";

/** Sharper than this costs memory and time, and nobody sees it in flat art. */
const FINEST: Readonly<Record<RendererName, number>> = { webgl: 2, canvas: 1.5 };
const MEGA = 1024 * 1024;

/** The host's size, and what of it lies under the interface: its padding. */
export function frameOf(host: HTMLElement): Frame {
  const { paddingRight, paddingBottom } = getComputedStyle(host);
  return { w: host.clientWidth, h: host.clientHeight, right: px(paddingRight), bottom: px(paddingBottom) };
}

const px = (value: string): number => Number.parseFloat(value) || 0;

/** Device px per CSS px that the canvas has. */
export function ratioOf(renderer: RendererName): number {
  return Math.min(devicePixelRatio || 1, FINEST[renderer]);
}

/** Bytes a place's layers may take: phones and small machines get less, and a softer picture. */
export function textureBudget(): number {
  const memory = (navigator as { readonly deviceMemory?: number }).deviceMemory ?? 4;
  const small = Math.min(screen.width, screen.height) < 600 || memory <= 2;
  return (small ? 12 : 40) * MEGA;
}
