import type Phaser from "phaser";
import { ArtProblem } from "./problem.ts";

/** Draws an SVG into a canvas of its own: `scale` texture px per unit, rows `top` to `bottom` of it. */
export type Crop = { readonly scale: number; readonly top: number; readonly bottom: number };

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

/** A stack of SVGs of one size, drawn over each other into one canvas. */
export function raster(images: readonly HTMLImageElement[], crop: Crop): HTMLCanvasElement {
  const first = images[0];
  const width = Math.max(1, Math.ceil((first?.naturalWidth ?? 1) * crop.scale));
  const canvas = blank(width, Math.max(1, Math.ceil((crop.bottom - crop.top) * crop.scale)));
  const context = context2d(canvas);
  for (const image of images) {
    const height = image.naturalHeight * crop.scale;
    context.drawImage(image, 0, -crop.top * crop.scale, image.naturalWidth * crop.scale, height);
  }
  return canvas;
}

/**
 * The print's grain, on what is drawn already. Printed into each layer once: over the whole picture it would have to be
 * laid again in every frame.
 */
export function print(canvas: HTMLCanvasElement, grain: HTMLImageElement, scale: number): void {
  const tile = raster([grain], { scale, top: 0, bottom: grain.naturalHeight });
  const context = context2d(canvas);
  const pattern = context.createPattern(tile, "repeat");
  if (!pattern) return;
  context.globalCompositeOperation = "source-atop";
  context.fillStyle = pattern;
  context.fillRect(0, 0, canvas.width, canvas.height);
}

/** A small plan of where a drawing is solid. */
export class Mask {
  readonly #pixels: ImageData;
  readonly #scale: number;

  constructor(image: HTMLImageElement, scale = 0.1) {
    const canvas = blank(Math.ceil(image.naturalWidth * scale), Math.ceil(image.naturalHeight * scale));
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new ArtProblem("this browser gives no 2D canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    this.#pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    this.#scale = scale;
  }

  /** Whether the drawing covers a point, in its own units. */
  covers(x: number, y: number): boolean {
    const { width, height, data } = this.#pixels;
    const column = Math.floor(x * this.#scale);
    const row = Math.floor(y * this.#scale);
    if (column < 0 || row < 0 || column >= width || row >= height) return false;
    return (data[(row * width + column) * 4 + 3] ?? 0) > 128;
  }
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
