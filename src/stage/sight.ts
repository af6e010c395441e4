import type { View } from "../app/view.ts";
import type { Frame } from "./geometry/camera.ts";
import type { Motion } from "./motion.ts";

/** What the stage shows: a place, or the map. */
export type Sight = {
  /** Fits the camera to the host's size, with the drawings there are. */
  place(frame: Frame, ratio: number): void;
  /** The same, and makes the drawings it needs; they may have to arrive first. */
  draw(frame: Frame, ratio: number): Promise<void>;
  /** Becomes visible; `slides` in from the side, unless it stood there already. */
  enter(slides: boolean): void;
  update(view: View, motion: Motion): void;
  /** Another sight is on its way: what is still seen can't be pressed any more. */
  leave(): void;
  /** Resolves when who was asked for last stands there, or won't come. */
  readonly peopled: Promise<void>;
  /** Moves by `dt` ms and lays everything out; true while something moves. */
  advance(dt: number): boolean;
  /** The pointer stands at -1 to 1 across the host, or has gone. */
  pointer(across: number): void;
  drag(by: number): void;
  release(): void;
  /** Something in the interface's list has the focus or the pointer. */
  point(hotspot: string | null): void;
  destroy(): void;
};
