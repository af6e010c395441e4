import type Phaser from "phaser";
import { drawing } from "./art.ts";
import type { Point, Rect, Size } from "./geometry/camera.ts";
import { LAYERS, type LayerName } from "./geometry/parallax.ts";
import { around, type RasterPlan, rows, serves } from "./geometry/raster.ts";
import { Mask } from "./mask.ts";
import { ArtProblem } from "./problem.ts";
import { type Projection, toCanvas } from "./projection.ts";
import { forget, picture, print, raster, TextureSet } from "./textures.ts";

/** The layers of a place that share a texture: the sky hardly moves against the distance. */
const BAKED: readonly (readonly LayerName[])[] = [["sky", "far"], ["mid"], ["action"], ["fore"], ["light"]];

/** One or more layers in one texture. */
type Sheet = {
  /** The layer whose depth and movement the sheet has. */
  readonly as: LayerName;
  readonly drawings: readonly HTMLImageElement[];
  /** The part of the art that has anything on it. */
  readonly box: Rect;
};

type Drawn = {
  readonly sheet: Sheet;
  readonly image: Phaser.GameObjects.Image;
  readonly key: string;
  readonly at: Rect;
};

/** A stage's depths: layers at their index, the cast just behind `fore`. */
export const DEPTH = { shadow: 3.3, cast: 3.5, motes: 5.5, mood: 6 } as const;

/** The drawings of a place, fetched. */
export type Prints = {
  readonly sheets: readonly Sheet[];
  readonly grain: HTMLImageElement | null;
  readonly front: Mask | null;
  readonly urls: readonly string[];
};

/** Fetches a place's layers, and looks where they have anything on them. `together`: which share a texture. */
export async function fetchPrints(
  art: string,
  layers: readonly LayerName[],
  together: readonly (readonly LayerName[])[] = BAKED,
): Promise<Prints> {
  const address = (layer: LayerName): string => {
    const url = drawing(`places/${art}/${layer}`);
    if (url) return url;
    throw new ArtProblem(`assets/places/${art}/${layer}.svg: no such file, but place.json lists the layer`);
  };
  const tile = drawing("grain-tile");
  const [grain, ...drawn] = await Promise.all([
    tile === null ? null : picture(tile),
    ...layers.map(async layer => [layer, await picture(address(layer))] as const),
  ]);
  const got = new Map(drawn);
  const masks = new Map([...got].map(([layer, image]) => [layer, new Mask(image)]));
  const sheets = together.flatMap((names): Sheet[] => {
    const has = names.filter(layer => got.has(layer));
    const as = has[has.length - 1];
    const box = around(has.flatMap(layer => masks.get(layer)?.bounds ?? []));
    return as && box ? [{ as, box, drawings: has.flatMap(layer => got.get(layer) ?? []) }] : [];
  });
  return { sheets, grain, front: masks.get("fore") ?? null, urls: layers.map(address) };
}

/** The printed layers of one place. */
export class Scenery {
  readonly size: Size;
  readonly #prints: Prints;
  readonly #scene: Phaser.Scene;
  readonly #textures: TextureSet;
  #drawn: readonly Drawn[] = [];
  #plan: RasterPlan | null = null;
  #drawing: Promise<void> = Promise.resolve();
  #gone = false;

  constructor(scene: Phaser.Scene, size: Size, prints: Prints) {
    this.#scene = scene;
    this.size = size;
    this.#prints = prints;
    this.#textures = new TextureSet(scene.textures);
  }

  /** What the layers' textures have to hold, art px. */
  get boxes(): readonly Rect[] {
    return this.#prints.sheets.map(({ box }) => box);
  }

  /** Draws the layers as finely as the plan says; does nothing where they are fine enough. New layers are invisible. */
  draw(plan: RasterPlan): Promise<void> {
    this.#drawing = this.#drawing.catch(() => undefined).then(() => this.#draw(plan));
    return this.#drawing;
  }

  async #draw(plan: RasterPlan): Promise<void> {
    if (this.#plan && serves(this.#plan, plan)) return;
    const drawn: Drawn[] = [];
    for (const sheet of this.#prints.sheets) {
      // One sheet to a task: the text must not wait for the picture.
      await new Promise(resolve => setTimeout(resolve));
      // The place was left: what has been drawn for it goes too.
      if (this.#gone) return this.#drop(drawn);
      drawn.push(this.#sheet(sheet, plan));
    }
    const old = this.#drawn;
    this.#plan = plan;
    this.#drawn = drawn;
    for (const { sheet, image } of drawn) {
      const before = old.find(other => other.sheet === sheet);
      if (before) image.setVisible(before.image.visible).setAlpha(before.image.alpha);
    }
    this.#drop(old);
  }

  #sheet(sheet: Sheet, { scale, top, bottom }: RasterPlan): Drawn {
    const at = rows(sheet.box, top, bottom);
    const canvas = raster(sheet.drawings, scale, at);
    // Light isn't a thing: it takes no ink.
    if (this.#prints.grain && sheet.as !== "light") print(canvas, this.#prints.grain, scale);
    const key = this.#textures.add(canvas);
    const image = this.#scene.add.image(0, 0, key).setOrigin(0).setDepth(LAYERS.indexOf(sheet.as)).setVisible(false);
    return { sheet, image, key, at };
  }

  show(): void {
    for (const { image } of this.#drawn) image.setVisible(true);
  }

  /** Puts every layer where its camera has it; `sway` art px more for the light. */
  layout(viewOf: (layer: LayerName) => Projection, sway = 0): void {
    if (!this.#plan) return;
    for (const { sheet, image, at } of this.#drawn) {
      const view = viewOf(sheet.as);
      const { x, y } = toCanvas(view, sheet.as, { x: at.x + (sheet.as === "light" ? sway : 0), y: at.y });
      image.setPosition(x, y).setScale((view.camera.scale * view.ratio) / this.#plan.scale);
    }
  }

  fade(layer: LayerName, alpha: number): void {
    for (const { sheet, image } of this.#drawn) if (sheet.as === layer) image.setAlpha(alpha);
  }

  /** Whether the frame in front covers a thing at a point of the art. */
  hides({ x, y }: Point): boolean {
    const { front } = this.#prints;
    return front !== null && [0, -18, 18].some(aside => front.covers(x + aside, y - 18));
  }

  destroy(): void {
    this.#gone = true;
    this.#drop(this.#drawn);
    this.#drawn = [];
    this.#textures.clear();
    forget(this.#prints.urls);
  }

  #drop(drawn: readonly Drawn[]): void {
    for (const { image, key } of drawn) {
      image.destroy();
      this.#textures.remove(key);
    }
  }
}
