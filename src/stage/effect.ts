import type Phaser from "phaser";
import { DEPTH } from "./depth.ts";
import type { EffectName } from "./place-file.ts";
import { type Projection, toCanvas } from "./projection.ts";
import type { Scenery } from "./scenery.ts";
import { blank, context2d, TextureSet } from "./textures.ts";
import { lightOf } from "./tone.ts";

/** An effect runs this long after entry or input, so that a screen at rest asks for no frames. */
const RUN = 4000;
/** Soft beginning and end, ms. */
const RAMP = 700;
const MOTES = 20;
const PERIOD = { motes: 6000, sway: 4000 } as const;

type Mote = {
  readonly image: Phaser.GameObjects.Image;
  x: number;
  y: number;
  readonly speed: number;
  readonly phase: number;
  readonly size: number;
};

/** The one thing that moves by itself in a scene. */
export class Effect {
  readonly #name: EffectName;
  readonly #scenery: Scenery;
  readonly #textures: TextureSet;
  readonly #motes: readonly Mote[];
  #until = 0;
  #since = 0;
  #time = 0;
  #step = 0;
  #speaking = false;

  constructor(scene: Phaser.Scene, name: EffectName, scenery: Scenery) {
    this.#name = name;
    this.#scenery = scenery;
    this.#textures = new TextureSet(scene.textures);
    this.#motes = name === "motes" ? scatter(scene, this.#textures.add(paper()), scenery.size) : [];
  }

  /** Entry or input: run for another while. */
  stir(): void {
    if (this.#name === "none") return;
    if (this.#left <= 0) this.#since = 0;
    this.#until = performance.now() + RUN;
  }

  still(): void {
    this.#until = 0;
    this.#step = this.#wantedStep;
    for (const { image } of this.#motes) image.setVisible(false);
    this.#scenery.fade("light", lightOf(this.#name, this.#step));
  }

  /** Somebody speaks (the light steps up in some places). */
  speaking(on: boolean): void {
    this.#speaking = on;
  }

  /** One frame; true while it moves. */
  advance(dt: number): boolean {
    if (this.#name === "light-step") return this.#lightStep(dt);
    if (this.#until === 0) return false;
    this.#since += dt;
    this.#time += dt;
    const strength = this.#strength();
    if (this.#name === "motes") {
      const wave = (1 - Math.cos((this.#time / PERIOD.motes) * 2 * Math.PI)) / 2;
      this.#scenery.fade("light", 1 - 0.15 * wave * strength);
      for (const mote of this.#motes) drift(mote, dt, this.#scenery.size);
    }
    if (this.#left <= 0) this.still();
    return this.#left > 0;
  }

  /** Art px the light layer sways. */
  get sway(): number {
    return this.#name === "sway" ? 2 * Math.sin((this.#time / PERIOD.sway) * 2 * Math.PI) * this.#strength() : 0;
  }

  layout(view: Projection): void {
    const strength = this.#strength();
    const unit = view.camera.scale * view.ratio;
    for (const { image, x, y, phase, size } of this.#motes) {
      const wind = 10 * Math.sin(this.#time / 1100 + phase);
      const at = toCanvas(view, "light", { x: x + wind, y });
      image
        .setPosition(at.x, at.y)
        .setVisible(strength > 0)
        .setAlpha(0.75 * strength);
      image.setScale((size * unit) / 16).setRotation(phase + this.#time / 2600);
    }
  }

  destroy(): void {
    for (const { image } of this.#motes) image.destroy();
    this.#textures.clear();
  }

  /** By the clock and not by frames: a slow machine doesn't move for longer. */
  get #left(): number {
    return this.#until - performance.now();
  }

  get #wantedStep(): number {
    return this.#speaking ? 1 : 0;
  }

  #strength(): number {
    return Math.min(1, Math.max(0, this.#since / RAMP)) * Math.min(1, Math.max(0, this.#left / RAMP));
  }

  #lightStep(dt: number): boolean {
    const target = this.#wantedStep;
    if (this.#step === target) return false;
    const by = dt / 300;
    this.#step = target > this.#step ? Math.min(target, this.#step + by) : Math.max(target, this.#step - by);
    this.#scenery.fade("light", lightOf(this.#name, this.#step));
    return this.#step !== target;
  }
}

/** Where motes drift, in parts of the art: the light's shafts, above the panel. */
const AREA = { left: 0.12, right: 0.8, top: 0.2, bottom: 0.66 };

function scatter(scene: Phaser.Scene, key: string, art: { readonly w: number; readonly h: number }): readonly Mote[] {
  return Array.from({ length: MOTES }, (_, i) => {
    // A golden-angle walk fills the area evenly and alike every time.
    const across = (i * 0.618 + 0.1) % 1;
    const down = (i * 0.381 + 0.3) % 1;
    return {
      image: scene.add.image(0, 0, key).setDepth(DEPTH.motes).setVisible(false),
      x: (AREA.left + across * (AREA.right - AREA.left)) * art.w,
      y: (AREA.top + down * (AREA.bottom - AREA.top)) * art.h,
      speed: 14 + 10 * ((i * 0.27) % 1),
      phase: i * 1.7,
      size: 5 + 5 * ((i * 0.43) % 1),
    };
  });
}

function drift(mote: Mote, dt: number, art: { readonly h: number }): void {
  mote.y -= (mote.speed * dt) / 1000;
  if (mote.y < AREA.top * art.h) mote.y = AREA.bottom * art.h;
}

/** A scrap of paper, cut with a straight blade. */
function paper(): HTMLCanvasElement {
  const canvas = blank(16, 16);
  const context = context2d(canvas);
  context.fillStyle = "#fff3dc";
  context.beginPath();
  for (const [x, y] of [
    [2, 6],
    [11, 2],
    [14, 9],
    [5, 13],
  ] as const)
    context.lineTo(x, y);
  context.fill();
  return canvas;
}
