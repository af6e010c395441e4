import type Phaser from "phaser";
import { MULTIPLY } from "./engine.ts";
import type { Motion } from "./motion.ts";
import { DEPTH } from "./scenery.ts";
import { blank, context2d, TextureSet } from "./textures.ts";

/** What the whole picture is multiplied with. `day` is as drawn. */
const TONES: Readonly<Record<string, string>> = { morning: "#fdf3e0", dusk: "#efcdb6", night: "#a3acd0" };

/** The hour of the scene, laid over the picture as one more plate of ink. */
export class Atmosphere {
  readonly #scene: Phaser.Scene;
  readonly #textures: TextureSet;
  readonly #keys = new Map<string, string>();
  #plate: Phaser.GameObjects.Image | null = null;
  #mood = "day";

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#textures = new TextureSet(scene.textures);
  }

  set(mood: string, motion: Motion): void {
    if (mood === this.#mood) return;
    this.#mood = mood;
    const before = this.#plate;
    this.#plate = null;
    const duration = motion === "reduced" ? 0 : 300;
    if (before) this.#scene.tweens.add({ targets: before, alpha: 0, duration, onComplete: () => before.destroy() });
    const key = this.#key(mood);
    if (!key) return;
    this.#plate = this.#scene.add.image(0, 0, key).setOrigin(0).setDepth(DEPTH.mood).setBlendMode(MULTIPLY).setAlpha(0);
    this.#scene.tweens.add({ targets: this.#plate, alpha: 1, duration });
  }

  layout(width: number, height: number): void {
    this.#plate?.setDisplaySize(width, height);
  }

  destroy(): void {
    this.#plate?.destroy();
    this.#textures.clear();
  }

  #key(mood: string): string | null {
    const tone = TONES[mood];
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
