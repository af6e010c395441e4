import type Phaser from "phaser";
import type { Rect } from "./geometry/camera.ts";
import { ArtProblem } from "./problem.ts";

const decoded = new Map<string, Promise<HTMLImageElement>>();

/** An SVG, fetched and parsed; kept while it is wanted, since one drawing is rastered again on every resize. */
export function picture(url: string): Promise<HTMLImageElement> {
  let image = decoded.get(url);
  if (!image) {
    image = load(url);
    decoded.set(url, image);
    image.catch(() => decoded.delete(url));
  }
  return image;
}

/** Lets go of drawings that no one will need soon. */
export function forget(urls: Iterable<string>): void {
  for (const url of urls) decoded.delete(url);
}

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.decoding = "async";
  image.src = url;
  try {
    await image.decode();
  } catch {
    throw new ArtProblem(`${url}: the drawing didn't arrive, or isn't SVG`);
  }
  return image;
}

/** A stack of SVGs of one size, drawn over each other: `box` of it, at `scale` texture px per unit. */
export function raster(images: readonly HTMLImageElement[], scale: number, box?: Rect): HTMLCanvasElement {
  const first = images[0];
  const { x, y, w, h } = box ?? { x: 0, y: 0, w: first?.naturalWidth ?? 1, h: first?.naturalHeight ?? 1 };
  const canvas = blank(Math.max(1, Math.ceil(w * scale)), Math.max(1, Math.ceil(h * scale)));
  const context = context2d(canvas);
  for (const image of images) {
    context.drawImage(image, -x * scale, -y * scale, image.naturalWidth * scale, image.naturalHeight * scale);
  }
  return canvas;
}

/**
 * The print's grain, on what is drawn already. Printed into each layer once: over the whole picture it would have to be
 * laid again in every frame.
 */
export function print(canvas: HTMLCanvasElement, grain: HTMLImageElement, scale: number): void {
  const tile = raster([grain], scale);
  const context = context2d(canvas);
  const pattern = context.createPattern(tile, "repeat");
  if (!pattern) return;
  context.globalCompositeOperation = "source-atop";
  context.fillStyle = pattern;
  context.fillRect(0, 0, canvas.width, canvas.height);
}

/** The outline of a drawing, filled with one colour. */
export function silhouette(drawn: HTMLCanvasElement, colour: string): HTMLCanvasElement {
  const canvas = blank(drawn.width, drawn.height);
  const context = context2d(canvas);
  context.drawImage(drawn, 0, 0);
  context.globalCompositeOperation = "source-in";
  context.fillStyle = colour;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

export function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

export function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new ArtProblem("this browser gives no 2D canvas");
  return context;
}

/** Textures by key, removed together with what they were made for. */
export class TextureSet {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #keys = new Set<string>();

  constructor(textures: Phaser.Textures.TextureManager) {
    this.#textures = textures;
  }

  /** Adds a canvas under a key of its own and gives the key back. */
  add(canvas: HTMLCanvasElement): string {
    serial += 1;
    const key = `t${serial}`;
    // Phaser takes a canvas here as well; its addCanvas would copy every pixel back to be edited.
    this.#textures.addImage(key, canvas as unknown as HTMLImageElement);
    this.#keys.add(key);
    return key;
  }

  remove(key: string): void {
    if (this.#keys.delete(key)) this.#textures.remove(key);
  }

  clear(): void {
    for (const key of this.#keys) this.remove(key);
  }
}

let serial = 0;
