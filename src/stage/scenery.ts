import type Phaser from "phaser";
import type { Engine } from "./engine.ts";
import type { Point, Rect, Size } from "./geometry/camera.ts";
import { LAYERS, type LayerName } from "./geometry/parallax.ts";
import { type RasterPlan, serves } from "./geometry/raster.ts";
import { pause } from "./pause.ts";
import { type Printed, type Prints, printed, type Sheet } from "./prints.ts";
import { type Projection, toCanvas } from "./projection.ts";
import { forget, TextureSet } from "./textures.ts";

type Drawn = {
  readonly sheet: Sheet;
  readonly image: Phaser.GameObjects.Image;
  readonly key: string;
  readonly at: Rect;
};

/** The printed layers of one place. */
export class Scenery {
  readonly size: Size;
  readonly #prints: Prints;
  readonly #engine: Engine;
  readonly #textures: TextureSet;
  #drawn: readonly Drawn[] = [];
  #plan: RasterPlan | null = null;
  #drawing: Promise<void> = Promise.resolve();
  #gone = false;

  constructor(engine: Engine, size: Size, prints: Prints) {
    this.#engine = engine;
    this.size = size;
    this.#prints = prints;
    this.#textures = new TextureSet(engine.scene.textures);
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
      await pause();
      const made = await printed(this.#prints, sheet, plan);
      // The place was left: what has been drawn for it goes too.
      if (this.#gone) return this.#drop(drawn);
      drawn.push(this.#hang(sheet, made));
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

  #hang(sheet: Sheet, { canvas, at }: Printed): Drawn {
    const key = this.#textures.add(canvas);
    const image = this.#engine.scene.add.image(0, 0, key).setOrigin(0).setDepth(LAYERS.indexOf(sheet.as));
    image.setVisible(false);
    return { sheet, image, key, at };
  }

  show(): void {
    for (const { image } of this.#drawn) image.setVisible(true);
  }

  /** Puts every layer where its camera has it; `sway` art px more for the light. */
  layout(viewOf: (layer: LayerName) => Projection, sway = 0): void {
    if (!this.#plan) return;
    // Between pixels a canvas has to work every one of them out anew; on them it copies.
    const on = this.#engine.renderer === "canvas" ? Math.round : (px: number): number => px;
    for (const { sheet, image, at } of this.#drawn) {
      const view = viewOf(sheet.as);
      const { x, y } = toCanvas(view, sheet.as, { x: at.x + (sheet.as === "light" ? sway : 0), y: at.y });
      image.setPosition(on(x), on(y)).setScale((view.camera.scale * view.ratio) / this.#plan.scale);
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
