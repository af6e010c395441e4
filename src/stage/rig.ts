import type { Camera, Size } from "./geometry/camera.ts";
import { panProgress, stopAfterSwipe, stopFor } from "./geometry/camera.ts";
import { approach } from "./geometry/parallax.ts";
import type { Motion } from "./motion.ts";
import type { Projection } from "./projection.ts";

const ENTRANCE = 400;

/** Holds the camera: pans between stops, leans with the pointer, slides in on entry. All of it comes to rest. */
export class Rig {
  motion: Motion = "full";
  #camera: Camera = { scale: 1, y: 0, width: 1, middle: 0.5, lefts: [0] };
  #host: Size = { w: 1, h: 1 };
  #ratio = 1;
  #stop = 0;
  #left = 0;
  #held = false;
  #pointer = 0;
  #lean = 0;
  #entrance = 0;

  /** A new size of the host; the camera stays at the part of the scene it showed. */
  place(camera: Camera, host: Size, ratio: number): void {
    const middle = this.#left + this.#camera.middle;
    const first = this.#camera.width === 1;
    this.#camera = camera;
    this.#host = host;
    this.#ratio = ratio;
    this.#stop = first ? Math.floor(camera.lefts.length / 2) : stopFor(camera, middle);
    this.#left = this.#target;
    this.#lean = this.#wantedLean;
  }

  enter(): void {
    this.#entrance = this.motion === "reduced" ? 0 : 1;
  }

  /** Looks at a point of the art (a speaker). */
  lookAt(x: number): void {
    this.goTo(stopFor(this.#camera, x));
  }

  goTo(stop: number): void {
    this.#stop = stop;
    if (this.motion === "reduced") this.#left = this.#target;
  }

  /** The pointer's place across the host, -1 to 1. */
  pointer(across: number): void {
    this.#pointer = this.motion === "reduced" ? 0 : across;
  }

  /** A finger drags the scene by so many screen px. */
  drag(by: number): void {
    this.#held = true;
    const { lefts, scale } = this.#camera;
    const wanted = this.#left - by / scale;
    this.#left = Math.min(Math.max(wanted, lefts[0] ?? 0), lefts[lefts.length - 1] ?? 0);
  }

  release(): void {
    if (this.#held) this.goTo(stopAfterSwipe(this.#camera, this.#stop, this.#left));
    this.#held = false;
  }

  get camera(): Camera {
    return this.#camera;
  }

  get stop(): number {
    return this.#stop;
  }

  get view(): Projection {
    const lean = this.#lean - this.#entrance ** 3;
    return { camera: this.#camera, host: this.#host, left: this.#left, lean, ratio: this.#ratio };
  }

  /** One frame; true while it moves. */
  advance(dt: number): boolean {
    if (this.motion === "reduced") {
      this.#entrance = 0;
      this.#lean = 0;
      if (!this.#held) this.#left = this.#target;
      return false;
    }
    this.#entrance = Math.max(0, this.#entrance - dt / ENTRANCE);
    if (!this.#held) this.#left = approach(this.#left, this.#target, dt, 0.3);
    this.#lean = approach(this.#lean, this.#wantedLean, dt);
    const panning = !this.#held && this.#left !== this.#target;
    return this.#entrance > 0 || panning || this.#lean !== this.#wantedLean;
  }

  get #target(): number {
    return this.#camera.lefts[this.#stop] ?? this.#camera.lefts[0] ?? 0;
  }

  get #wantedLean(): number {
    if (this.motion === "reduced") return 0;
    return this.#camera.lefts.length > 1 ? panProgress(this.#camera, this.#left) : this.#pointer;
  }
}
