import type Phaser from "phaser";
import { drawing } from "./art.ts";
import type { Point, Size } from "./geometry/camera.ts";
import { LAYERS, type LayerName } from "./geometry/parallax.ts";
import { type RasterPlan, serves } from "./geometry/raster.ts";
import { ArtProblem } from "./problem.ts";
import { type Projection, toCanvas } from "./projection.ts";
import { forget, Mask, picture, print, raster, TextureSet } from "./textures.ts";

/** Layers that share a texture: the sky hardly moves against the distance. */
const BAKED: readonly (readonly LayerName[])[] = [["sky", "far"], ["mid"], ["action"], ["fore"], ["light"]];

type Sheet = {
  readonly names: readonly LayerName[];
  /** The layer whose depth and movement the sheet has. */
  readonly as: LayerName;
  readonly image: Phaser.GameObjects.Image;
  readonly key: string;
};

/** A stage's depths: layers at their index, the cast just behind `fore`. */
export const DEPTH = { shadow: 3.3, cast: 3.5, motes: 5.5, mood: 6 } as const;

/** The printed layers of one place. */
export class Scenery {
  readonly art: string;
  readonly #size: Size;
  readonly #names: readonly LayerName[];
  readonly #scene: Phaser.Scene;
  readonly #textures: TextureSet;
  #sheets: Sheet[] = [];
  #plan: RasterPlan | null = null;
  #front: Mask | null = null;
  #gone = false;

  constructor(scene: Phaser.Scene, art: string, size: Size, names: readonly LayerName[]) {
    this.#scene = scene;
    this.art = art;
    this.#size = size;
    this.#names = names;
    this.#textures = new TextureSet(scene.textures);
  }

  /** How many textures the layers take. */
  get sheetCount(): number {
    return this.#groups().length;
  }

  /** Draws the layers as finely as the plan says; does nothing where they are fine enough. New layers are invisible. */
  async draw(plan: RasterPlan): Promise<void> {
    if (this.#plan && serves(this.#plan, plan)) return;
    const old = this.#sheets;
    const sheets: Sheet[] = [];
    const tile = drawing("grain-tile");
    const grain = tile === null ? null : await picture(tile);
    for (const names of this.#groups()) {
      const images = await Promise.all(names.map(layer => picture(this.#url(layer))));
      // One sheet to a task: the text must not wait for the picture.
      await new Promise(resolve => setTimeout(resolve));
      if (this.#gone) return;
      const canvas = raster(images, plan);
      // Light isn't a thing: it takes no ink.
      if (grain && !names.includes("light")) print(canvas, grain, plan.scale);
      const key = this.#textures.add(canvas);
      const as = names[names.length - 1] ?? "far";
      const image = this.#scene.add.image(0, 0, key).setOrigin(0).setDepth(LAYERS.indexOf(as)).setVisible(false);
      sheets.push({ names, as, image, key });
      const front = names.includes("fore") ? images[names.indexOf("fore")] : null;
      if (front) this.#front ??= new Mask(front);
    }
    this.#plan = plan;
    this.#sheets = sheets;
    for (const sheet of sheets) {
      const before = old.find(({ as }) => as === sheet.as);
      if (before) sheet.image.setVisible(before.image.visible).setAlpha(before.image.alpha);
    }
    this.#drop(old);
  }

  show(): void {
    for (const { image } of this.#sheets) image.setVisible(true);
  }

  /** `slide`: extra art px sideways, by layer (the entrance). */
  layout(view: Projection, nudge: (layer: LayerName) => { readonly x: number; readonly y: number }): void {
    if (!this.#plan) return;
    const { top, scale } = this.#plan;
    const size = (view.camera.scale * view.ratio) / scale;
    for (const { image, as } of this.#sheets) {
      const { x, y } = nudge(as);
      const at = toCanvas(view, as, { x, y: top + y });
      image.setPosition(at.x, at.y).setScale(size);
    }
  }

  fade(layer: LayerName, alpha: number): void {
    for (const { image, as } of this.#sheets) if (as === layer) image.setAlpha(alpha);
  }

  /** Whether the frame in front covers a thing at a point of the art. */
  hides({ x, y }: Point): boolean {
    const front = this.#front;
    return front !== null && [0, -18, 18].some(aside => front.covers(x + aside, y - 18));
  }

  destroy(): void {
    this.#gone = true;
    this.#drop(this.#sheets);
    this.#sheets = [];
    this.#textures.clear();
    forget(this.#names.map(layer => this.#url(layer)));
  }

  #drop(sheets: readonly Sheet[]): void {
    for (const { image, key } of sheets) {
      image.destroy();
      this.#textures.remove(key);
    }
  }

  #groups(): readonly (readonly LayerName[])[] {
    const groups = BAKED.map(names => names.filter(layer => this.#names.includes(layer)));
    return groups.filter(names => names.length > 0);
  }

  #url(layer: LayerName): string {
    const path = `places/${this.art}/${layer}`;
    const url = drawing(path);
    if (!url) throw new ArtProblem(`assets/${path}.svg: no such file, but place.json lists the layer`);
    return url;
  }

  get size(): Size {
    return this.#size;
  }
}
