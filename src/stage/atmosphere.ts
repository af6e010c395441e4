import type Phaser from "phaser";
import { DEPTH } from "./depth.ts";
import { MULTIPLY } from "./engine.ts";
import type { Motion } from "./motion.ts";
import type { PlaceFile } from "./place-file.ts";
import { blank, context2d, TextureSet } from "./textures.ts";
import { toneOf } from "./tone.ts";

/** The hour of the scene, laid over the picture as one more plate of ink, unless the picture is drawn in that hour. */
export class Atmosphere {
  readonly #scene: Phaser.Scene;
  readonly #drawn: PlaceFile["hour"];
  readonly #textures: TextureSet;
  readonly #keys = new Map<string, string>();
  #plate: Phaser.GameObjects.Image | null = null;
  /** Former plates on their way out: still drawn, so they must go before their textures do. */
  readonly #fading = new Set<Phaser.GameObjects.Image>();
  #mood = "day";

  constructor(scene: Phaser.Scene, drawn: PlaceFile["hour"]) {
    this.#scene = scene;
    this.#drawn = drawn;
    this.#textures = new TextureSet(scene.textures);
  }

  set(mood: string, motion: Motion): void {
    if (mood === this.#mood) return;
    this.#mood = mood;
    const before = this.#plate;
    this.#plate = null;
    const duration = motion === "reduced" ? 0 : 300;
    if (before) this.#fade(before, duration);
    const key = this.#key(mood);
    if (!key) return;
    this.#plate = this.#scene.add.image(0, 0, key).setOrigin(0).setDepth(DEPTH.mood).setBlendMode(MULTIPLY).setAlpha(0);
    this.#scene.tweens.add({ targets: this.#plate, alpha: 1, duration });
  }

  layout(width: number, height: number): void {
    this.#plate?.setDisplaySize(width, height);
  }

  destroy(): void {
    for (const plate of [...this.#fading, this.#plate]) {
      if (!plate) continue;
      this.#scene.tweens.killTweensOf(plate);
      plate.destroy();
    }
    this.#fading.clear();
    this.#plate = null;
    this.#textures.clear();
  }

  #fade(plate: Phaser.GameObjects.Image, duration: number): void {
    this.#fading.add(plate);
    this.#scene.tweens.killTweensOf(plate);
    const gone = (): void => {
      this.#fading.delete(plate);
      plate.destroy();
    };
    this.#scene.tweens.add({ targets: plate, alpha: 0, duration, onComplete: gone });
  }

  #key(mood: string): string | null {
    const tone = toneOf(mood, this.#drawn);
    if (!tone) return null;
    let key = this.#keys.get(mood);
    if (!key) {
      const canvas = blank(4, 4);
      const context = context2d(canvas);
      context.fillStyle = tone;
      context.fillRect(0, 0, 4, 4);
      key = this.#textures.add(canvas);
      this.#keys.set(mood, key);
    }
    return key;
  }
}
