import type { Rect } from "./geometry/camera.ts";
import { ArtProblem } from "./problem.ts";
import { blank } from "./textures.ts";

/** Mask px per unit of the drawing. */
const SCALE = 0.1;

/** A small plan of where a drawing has anything on it. */
export class Mask {
  readonly #pixels: ImageData;

  constructor(image: HTMLImageElement) {
    const canvas = blank(Math.ceil(image.naturalWidth * SCALE), Math.ceil(image.naturalHeight * SCALE));
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new ArtProblem("this browser gives no 2D canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    this.#pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  }

  /** Whether the drawing covers a point, in its own units. */
  covers(x: number, y: number): boolean {
    return this.#alpha(Math.floor(x * SCALE), Math.floor(y * SCALE)) > 128;
  }

  /** The box around everything drawn, with a margin for what is too thin to show here; null for an empty drawing. */
  get bounds(): Rect | null {
    const { width, height, data } = this.#pixels;
    let [left, top, right, bottom] = [width, height, -1, -1];
    for (let at = 0; at < width * height; at++) {
      if (data[at * 4 + 3] === 0) continue;
      const x = at % width;
      const y = (at - x) / width;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
    if (right < 0) return null;
    const [x, y] = [Math.max(0, left - 1), Math.max(0, top - 1)];
    const [w, h] = [Math.min(width, right + 2) - x, Math.min(height, bottom + 2) - y];
    return { x: x / SCALE, y: y / SCALE, w: w / SCALE, h: h / SCALE };
  }

  #alpha(x: number, y: number): number {
    const { width, height, data } = this.#pixels;
    return x < 0 || y < 0 || x >= width || y >= height ? 0 : (data[(y * width + x) * 4 + 3] ?? 0);
  }
}
